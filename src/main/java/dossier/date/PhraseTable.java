package dossier.date;

import dossier.date.Phrase.Part;
import dossier.date.Phrase.Surrounding;
import dossier.date.WordEntry.Case;
import dossier.text.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * The words and phrases of one language, read from {@code words.txt} and {@code phrases.txt} in its
 * folder; the head of the English files says how they are written. A mistake in them is a bug of
 * the program, and thrown.
 */
final class PhraseTable {

  private static final Map<String, PhraseTable> TABLES = new ConcurrentHashMap<>();
  private static final int MOST_KNOWN = 50_000;
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]+");

  private final Map<String, Symbol> symbols = new HashMap<>();
  private final Map<String, WordEntry> words = new HashMap<>();
  private final Map<Shape, Integer> shapes = new EnumMap<>(Shape.class);
  private final Map<Symbol, Pattern> patterns = new HashMap<>();
  private final Map<String, WordEntry> known = new ConcurrentHashMap<>();
  private final String folder;

  private PhraseTable(String folder) {
    this.folder = folder;
    for (Shape shape : Shape.values()) {
      shapes.put(shape, named(shape.name()).id());
    }
    lines("words.txt").forEach(this::addWords);
    lines("phrases.txt").forEach(this::addPhrase);
    settleFirst();
    symbols.forEach((name, symbol) -> check(name));
  }

  /** The table of a language, by the name of its folder. */
  static PhraseTable of(String folder) {
    return TABLES.computeIfAbsent(folder, PhraseTable::new);
  }

  /** What was found out about a word, kept since texts use the same words again and again. */
  WordEntry known(String written, Function<String, WordEntry> find) {
    WordEntry entry = known.get(written);
    if (entry == null) {
      entry = find.apply(written);
      if (known.size() < MOST_KNOWN) {
        known.put(written, entry);
      }
    }
    return entry;
  }

  /** How many names there are. */
  int size() {
    return symbols.size();
  }

  /** The id of what a token looks like. */
  int id(Shape shape) {
    return Objects.requireNonNull(shapes.get(shape));
  }

  /** A class of words or a phrase that every language has. */
  Symbol symbol(String name) {
    return Objects.requireNonNull(symbols.get(name), folder + " has no " + name);
  }

  private Symbol named(String name) {
    return symbols.computeIfAbsent(name, key -> new Symbol(key, symbols.size()));
  }

  /** The word of a class that has one alone. */
  String word(String type) {
    int id = symbol(type).id();
    return words.entrySet().stream()
        .filter(each -> each.getValue().has(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** What the table knows of a word or mark; {@link WordEntry#NONE} if nothing. */
  WordEntry entry(String word) {
    return words.getOrDefault(word, WordEntry.NONE);
  }

  /** The classes of a small word that are told by its letters. */
  WordEntry matching(String word) {
    WordEntry entry = WordEntry.NONE;
    for (Map.Entry<Symbol, Pattern> each : patterns.entrySet()) {
      if (each.getValue().matcher(word).matches()) {
        entry = entry.and(WordEntry.of(each.getKey().id(), Meaning.NO_NUMBER, Case.ANY));
      }
    }
    return entry;
  }

  private List<String> lines(String file) {
    String path = "/dossier/date/" + folder + "/" + file;
    try (InputStream in = PhraseTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // MONTH: january=1 jan=1, or COUNTED (small): men, or PLURAL (matching): .*s
  private void addWords(String line) {
    String head = StringUtils.substringBefore(line, ":").strip();
    if (head.endsWith(" (matching)")) {
      Symbol type = named(head.replace(" (matching)", ""));
      patterns.put(type, Pattern.compile(StringUtils.substringAfter(line, ":").strip()));
      return;
    }
    boolean small = head.endsWith(" (small)");
    Symbol type = named(head.replace(" (small)", ""));
    for (String each : StringUtils.split(StringUtils.substringAfter(line, ":"))) {
      int equals = each.lastIndexOf('=');
      String word = equals > 0 ? each.substring(0, equals) : each;
      int value = equals > 0 ? Integer.parseInt(each.substring(equals + 1)) : Meaning.NO_NUMBER;
      add(word, type, value, small ? Case.SMALL : Case.ANY);
    }
  }

  /** A word with a capital in the table counts with a capital alone. */
  private void add(String word, Symbol type, int value, Case which) {
    String key = DateToken.key(word);
    Case cases = Letters.isCapital(word.codePointAt(0)) ? Case.CAPITAL : which;
    if (!entry(key).has(type.id())) {
      words.merge(key, WordEntry.of(type.id(), value, cases), WordEntry::and);
    }
  }

  // NAME: before < parts > behind => operation
  private void addPhrase(String line) {
    String[] halves = line.split("\\s=>\\s", 2);
    String name = StringUtils.substringBefore(halves[0], ":").strip();
    String pattern = StringUtils.substringAfter(halves[0], ":").strip();
    String[] left = pattern.split("(^|\\s)<\\s", 2);
    String core = left[left.length - 1];
    String[] right = core.split("\\s>(\\s|$)", 2);
    Operation operation = Operations.of(halves.length > 1 ? halves[1].strip() : "merge");
    named(name)
        .phrases()
        .add(
            new Phrase(
                left.length > 1 ? surroundings(left[0]) : List.of(),
                parts(right[0]),
                right.length > 1 ? surroundings(right[1]) : List.of(),
                operation,
                new BitSet()));
  }

  private List<Surrounding> surroundings(String all) {
    List<Surrounding> surroundings = new ArrayList<>();
    for (String each : StringUtils.splitByWholeSeparator(all, " & ")) {
      String pattern = each.strip();
      boolean refused = pattern.startsWith("!");
      surroundings.add(new Surrounding(parts(refused ? pattern.substring(1) : pattern), refused));
    }
    return surroundings;
  }

  private List<Part> parts(String pattern) {
    List<Part> parts = new ArrayList<>();
    for (String each : StringUtils.split(pattern)) {
      boolean joined = each.length() > 1 && each.startsWith("~");
      boolean optional = each.length() > 1 && each.endsWith("?");
      String bare = each.substring(joined ? 1 : 0, each.length() - (optional ? 1 : 0));
      List<Symbol> choices = Arrays.stream(bare.split("(?<=.)\\|")).map(this::part).toList();
      parts.add(new Part(choices, optional, joined));
    }
    return List.copyOf(parts);
  }

  /** A name in capitals is a class or phrase, all else a word or mark as it stands. */
  private Symbol part(String name) {
    Symbol symbol = named(name);
    if (!NAME.matcher(name).matches()) {
      add(name, symbol, Meaning.NO_NUMBER, Case.ANY);
    }
    return symbol;
  }

  private void settleFirst() {
    boolean wider = true;
    while (wider) {
      wider = false;
      for (Symbol symbol : symbols.values()) {
        for (Phrase phrase : symbol.phrases()) {
          wider |= phrase.settleFirst();
          symbol.first().or(phrase.first());
        }
      }
    }
  }

  private void check(String name) {
    boolean known =
        !NAME.matcher(name).matches()
            || symbol(name).isPhrase()
            || patterns.containsKey(symbol(name))
            || Arrays.stream(Shape.values()).anyMatch(shape -> shape.name().equals(name))
            || words.values().stream().anyMatch(entry -> entry.has(symbol(name).id()));
    if (!known) {
      throw new IllegalStateException(folder + ": " + name + " is used and never said");
    }
  }
}
