package dossier.mention;

import dossier.input.Span;
import dossier.mention.Named.Kind;
import dossier.name.NamePhrases;
import dossier.name.NameTrie.Match;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.Person;
import dossier.record.Source;
import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the given name or the initials in front of a family name whose name it is not: {@code
 * Robert Weir} and {@code R. Weir} are not Anna Weir, though she is called Weir too.
 *
 * <p>The rule: initials are another's if no word of a person's names begins so. A given name is
 * another's if it is none of a person's words, and the given name of somebody in the records or a
 * word with a capital inside a sentence; never if the texts write it in small letters too. Titles
 * and what stands in capitals throughout are no given names. What has a family name behind it is a
 * given name itself: {@code Weir P. Hall}. Behind a title or a given name two names with a hyphen
 * are one: {@code Countess Weir-Hall}.
 */
final class GivenNames {
  private static final Pattern INITIALS =
      LetterForms.pattern(
          "(?<![\\p{L}.])(?:\\p{Lu}\\. ?|(?:"
              + String.join("|", WordList.of("english/initials"))
              + ")\\. ?){1,2}$");
  private static final Pattern GIVEN =
      LetterForms.pattern("(^|[^\\p{L}]) ?(\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*(?:[-‐‑]\\p{L}+)?) $");
  private static final Pattern INSIDE = LetterForms.pattern("[\\p{L},]['’]? $");
  private static final Pattern LETTERS = LetterForms.pattern("[^\\p{L}\\p{M}]+");
  private static final Pattern FAMILY =
      LetterForms.pattern("^ ((?:\\p{Lu}\\. ?)*)(\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*)(?![\\p{L}'’-])");
  private static final Pattern HALF_BEHIND = LetterForms.pattern("^[-‐‑]\\p{Lu}");
  private static final Pattern HALF_BEFORE =
      LetterForms.pattern("(?:^|[^\\p{L}\\p{M}])(\\p{Lu}[\\p{L}\\p{M}]*[-‐‑])$");
  private static final Pattern CAPITAL = LetterForms.pattern("(\\p{Lu}[\\p{L}\\p{M}]*)\\.? $");
  private static final int FURTHEST = 40;
  private static final Set<String> NO_INITIALS = Set.of("U.S.", "U.K.", "U.N.", "B.C.", "A.D.");

  private final Catalogue catalogue;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final FormsOfAddress address;
  private @Nullable NamePhrases phrases;

  GivenNames(Catalogue catalogue) {
    this.catalogue = catalogue;
    Map<String, Set<String>> byPerson = new HashMap<>();
    for (Person person : catalogue.people().values()) {
      Set<String> own = new HashSet<>(words(person.name()));
      own.addAll(words(person.sort()));
      int comma = person.sort().indexOf(',');
      Set<String> first =
          new HashSet<>(comma > 0 ? words(person.sort().substring(comma)) : List.of());
      given.addAll(first);
      first.addAll(allButLast(words(person.name())));
      forms(person)
          .forEach(
              form -> {
                List<String> name = words(form.words());
                own.addAll(name);
                first.addAll(allButLast(name));
              });
      words.put(person.id(), own);
      byPerson.put(person.id(), first);
    }
    this.address = new FormsOfAddress(catalogue, byPerson);
  }

  private static List<String> allButLast(List<String> words) {
    return words.subList(0, Math.max(0, words.size() - 1));
  }

  private static Stream<NameForm> forms(Person person) {
    return Stream.concat(
        person.names().stream(),
        person.localNames().stream().flatMap(local -> local.forms().stream()));
  }

  /** The words of a name that begin with a capital; others, as {@code van}, tell nothing. */
  private static List<String> words(String name) {
    return LETTERS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && Letters.isCapital(word.codePointAt(0)))
        .toList();
  }

  /**
   * For whom a name can stand, by what stands beside it.
   *
   * @param text the words in which it stands
   * @param isFree whether no other name stands directly in front of it
   * @param next where the next name begins
   */
  Meant meant(String text, Match<Named> match, boolean isFree, int next) {
    Span span = match.span();
    boolean isOneWord = span.in(text).indexOf(' ') < 0;
    boolean isOfPeople = match.values().stream().allMatch(named -> named.kind() == Kind.PERSON);
    if (!isOfPeople) {
      return new Meant(span, match.values(), false);
    }
    String before = text.substring(Math.max(0, span.start() - FURTHEST), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + FURTHEST));
    boolean isHalf = isHalf(before, behind, isOneWord);
    if (isHalf || (isOneWord && span.end() + 1 < next && isGivenOf(behind, match))) {
      return new Meant(span, List.of(), isOneWord);
    }
    if (!isFree || !isBehindCapital(text, span.start())) {
      return new Meant(span, match.values(), isOneWord);
    }
    return isOneWord
        ? behindGiven(span, match.values(), before, span.in(text))
        : new Meant(span, suited(match.values(), before), false);
  }

  private List<Named> suited(List<Named> named, String before) {
    return named.stream().filter(each -> address.suits(each.id(), before)).toList();
  }

  private Meant behindGiven(Span span, List<Named> named, String before, String family) {
    Matcher initials = INITIALS.matcher(before);
    boolean hasInitials = initials.find() && !NO_INITIALS.contains(initials.group().strip());
    String front = hasInitials ? before.substring(0, initials.start()) : before;
    Matcher name = GIVEN.matcher(front);
    if (name.find()) {
      List<Named> own =
          named.stream()
              .filter(each -> words(name.group(2)).stream().anyMatch(wordsOf(each)::contains))
              .toList();
      if (!own.isEmpty() || isGiven(front, name)) {
        return new Meant(span, own, false);
      }
    }
    List<Named> fitting =
        named.stream()
            .filter(each -> !hasInitials || hasInitial(each, initials.group(), family))
            .toList();
    return new Meant(span, suited(fitting, before), !hasInitials);
  }

  /** Whether it is one half of a double name: the whole of it is somebody else's. */
  private static boolean isHalf(String before, String behind, boolean isOneWord) {
    Matcher half = HALF_BEFORE.matcher(before);
    boolean isSecond = half.find();
    if (!isSecond && !HALF_BEHIND.matcher(behind).find()) {
      return false;
    }
    String front = isSecond ? before.substring(0, half.start(1)) : before;
    Matcher capital = CAPITAL.matcher(Surroundings.withoutParticle(front));
    return !isOneWord || (capital.find() && !NamePhrases.isSmall(capital.group(1)));
  }

  /** Whether a family name that is nobody's of these stands behind it. */
  private boolean isGivenOf(String behind, Match<Named> match) {
    Matcher family = FAMILY.matcher(behind);
    return family.find()
        && phrases().isOnlyName(family.group(2))
        && match.values().stream().noneMatch(each -> wordsOf(each).contains(family.group(2)));
  }

  /** Whether a word can only be a name, as far as the texts tell. */
  boolean isOnlyName(String word) {
    return phrases().isOnlyName(word);
  }

  /**
   * Whether a name of one word at the beginning of a sentence may be a verb: the texts have it in
   * small letters too, behind a word such as {@code they} or {@code to}.
   */
  boolean isVerb(String word) {
    return phrases().isVerb(word);
  }

  /** Whether the word in front has a capital, without which nothing is told; most have none. */
  private static boolean isBehindCapital(String text, int start) {
    int at = start - 2;
    boolean hasCapital = false;
    while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
      hasCapital |= Letters.isCapital(text.charAt(at--));
    }
    return hasCapital || (start > 0 && text.charAt(start - 1) == '.');
  }

  private boolean hasInitial(Named named, String initials, String family) {
    List<String> others = wordsOf(named).stream().filter(word -> !word.equals(family)).toList();
    return others.isEmpty()
        || others.stream().anyMatch(word -> word.startsWith(initials.substring(0, 1)));
  }

  private Set<String> wordsOf(Named named) {
    return words.getOrDefault(named.id(), Set.of());
  }

  private boolean isGiven(String before, Matcher name) {
    String word = name.group(2);
    boolean isInside = INSIDE.matcher(before.substring(0, name.start(2))).find();
    return phrases().isOnlyCapital(word)
        && (isInside
            || given.contains(word)
            || FormsOfAddress.isGiven(word)
            || phrases().standsInside(word));
  }

  /** What the texts tell of words; they are read for it only where a name asks for it. */
  private synchronized NamePhrases phrases() {
    if (phrases == null) {
      phrases = new NamePhrases(catalogue.sources().values().stream().map(Source::text).toList());
    }
    return phrases;
  }
}
