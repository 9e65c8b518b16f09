package dossier.date;

import dossier.date.WordEntry.Case;
import dossier.input.Span;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the tokens of the date reader, in one pass. The source's own note marks are no
 * part of its words, also where they are typed as {@code ^1^}.
 */
final class DateTokenizer {

  private static final Pattern TYPED_NOTE_MARK = Pattern.compile("\\^[0-9*†‡, ]{1,12}\\^");
  private static final Pattern ROMAN =
      Pattern.compile("(?=.)(X{0,3})(IX|IV|V?I{0,3})", Pattern.CASE_INSENSITIVE);
  private static final String QUOTES_OPEN = "“«„";
  private static final String QUOTES_CLOSE = "”»";
  private static final int LONGEST_LABEL = 4;

  private final String text;
  private final PhraseTable table;
  private final Iterator<Span> noteMarks;
  private final Symbol suffix;
  private final Symbol label;
  private final Symbol abbreviation;
  private final List<DateToken> tokens = new ArrayList<>();
  private Span noteMark;
  private int at;
  private int sentence;
  private boolean opening = true;
  private boolean stopped;
  private boolean quoted;

  private DateTokenizer(String text, List<Span> noteMarks, PhraseTable table) {
    this.text = text;
    this.table = table;
    this.noteMarks = noteMarks.iterator();
    this.suffix = table.symbol("SUFFIX");
    this.label = table.symbol("LABELOFDATE");
    this.abbreviation = table.symbol("ABBREVIATION");
    this.noteMark = nextNoteMark();
  }

  /** The tokens of a text without its note marks, given by place. */
  static DateTokens tokens(String text, List<Span> noteMarks, PhraseTable table) {
    List<Span> marks = noteMarks;
    if (text.indexOf('^') >= 0) {
      List<Span> all = new ArrayList<>(noteMarks);
      Matcher typed = TYPED_NOTE_MARK.matcher(text);
      while (typed.find()) {
        all.add(new Span(typed.start(), typed.end()));
      }
      marks = all.stream().sorted().toList();
    }
    return new DateTokens(text, new DateTokenizer(text, marks, table).read(), table);
  }

  private Span nextNoteMark() {
    return noteMarks.hasNext() ? noteMarks.next() : new Span(text.length() + 1, text.length() + 1);
  }

  private List<DateToken> read() {
    while (at < text.length()) {
      if (at >= noteMark.start()) {
        at = Math.max(at, noteMark.end());
        noteMark = nextNoteMark();
        continue;
      }
      int c = text.codePointAt(at);
      if (Letters.isLetter(c)) {
        word();
      } else if (isDigit(at)) {
        number();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00AD') {
        at += Character.charCount(c);
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void word() {
    int start = at;
    while (letterAt(at) || apostropheBetweenLetters(at)) {
      if (at > start && startsGluedMonth(start)) {
        break;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    add(start, table.known(text.substring(start, at), this::ofWord));
  }

  private WordEntry ofWord(String written) {
    boolean capital = Letters.isCapital(written.codePointAt(0));
    WordEntry known = table.entry(DateToken.key(written));
    WordEntry entry = (capital ? known.capital() : known.small()).and(of(Shape.WORD));
    entry = entry.and(capital ? of(Shape.CAPITAL) : table.matching(written));
    Matcher roman = ROMAN.matcher(written);
    return written.length() <= 6 && roman.matches()
        ? entry.and(of(Shape.ROMAN, roman(roman.group(1), roman.group(2))))
        : entry;
  }

  private static int roman(String tens, String ones) {
    String written = ones.toUpperCase(Locale.ROOT);
    int units =
        switch (written) {
          case "IV" -> 4;
          case "IX" -> 9;
          default -> written.startsWith("V") ? 4 + written.length() : written.length();
        };
    return 10 * tens.length() + units;
  }

  /** A label and its value may have lost the space between them, as in "DiedAugust 3". */
  private boolean startsGluedMonth(int start) {
    return at - start <= LONGEST_LABEL
        && Letters.isCapital(text.charAt(at))
        && Letters.isSmall(text.charAt(at - 1))
        && table.entry(DateToken.key(text.substring(start, at))).has(label.id());
  }

  private boolean apostropheBetweenLetters(int i) {
    return i < text.length() && "'’ʼ".indexOf(text.charAt(i)) >= 0 && letterAt(i + 1);
  }

  private void number() {
    int start = at;
    boolean glued =
        start > 0
            && letterAt(start - 1)
            && (tokens.isEmpty() || !tokens.get(tokens.size() - 1).entry().has(label.id()));
    skipDigits();
    int digits = at - start;
    if (skipGroups(start)) {
      add(start, of(Shape.MIXED));
      return;
    }
    WordEntry entry = suffixed(start, digits);
    if (glued || digits > 6 || entry.has(table.id(Shape.MIXED))) {
      skipLetters();
      entry = of(Shape.MIXED);
    }
    add(start, entry);
  }

  /** Reads on over 20,000 and 1,500,000. */
  private boolean skipGroups(int start) {
    int digits = at - start;
    while (digits <= 3
        && inOneRun(at + 3)
        && text.charAt(at) == ','
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && !isDigit(at + 4)) {
      at += 4;
    }
    return at - start > digits;
  }

  /** The number with the letters behind it: 14th, 1930s, and none for 5kg. */
  private WordEntry suffixed(int start, int digits) {
    boolean timeOfDay = inOneRun(at + 1) && text.charAt(at) == 'T' && isDigit(at + 1);
    boolean apostrophe =
        inOneRun(at + 1)
            && "'’".indexOf(text.charAt(at)) >= 0
            && text.charAt(at + 1) == 's'
            && !letterAt(at + 2);
    boolean hyphen = inOneRun(at + 1) && text.charAt(at) == '-' && letterAt(at + 1);
    if (hyphen) {
      int hyphenAt = at++;
      skipLetters();
      if (table.entry(text.substring(hyphenAt, at)).has(suffix.id())) {
        return ordinal(start, digits);
      }
      at = hyphenAt;
    }
    if (timeOfDay || !(letterAt(at) || apostrophe)) {
      return plain(start, digits);
    }
    int from = apostrophe ? ++at : at;
    skipLetters();
    String letters = DateToken.key(text.substring(from, at));
    if (letters.equals("s")) {
      return decade(start, digits);
    }
    WordEntry known = table.entry(text.substring(start, at));
    if (!known.isEmpty()) {
      return known.and(of(Shape.WORD));
    }
    return table.entry(letters).has(suffix.id()) ? ordinal(start, digits) : of(Shape.MIXED);
  }

  private WordEntry plain(int start, int digits) {
    int value = digits > 6 ? Meaning.NO_NUMBER : Integer.parseInt(text, start, start + digits, 10);
    WordEntry entry = of(Shape.NUM, value);
    if (digits <= 4 && (digits < 3 || text.charAt(start) != '0')) {
      entry = entry.and(of(ofDigits(digits), value));
    }
    return digits <= 2 && value >= 1 && value <= 31 ? entry.and(of(Shape.N31, value)) : entry;
  }

  private static Shape ofDigits(int digits) {
    return switch (digits) {
      case 1 -> Shape.N1;
      case 2 -> Shape.N2;
      case 3 -> Shape.N3;
      default -> Shape.N4;
    };
  }

  private WordEntry ordinal(int start, int digits) {
    int value = digits > 4 ? 0 : Integer.parseInt(text, start, start + digits, 10);
    return value == 0 ? of(Shape.MIXED) : of(Shape.ORD, value);
  }

  private WordEntry decade(int start, int digits) {
    boolean round = text.charAt(start + digits - 1) == '0' && (digits == 2 || digits == 4);
    int value = round ? Integer.parseInt(text, start, start + digits, 10) : 0;
    Shape shape = digits == 4 ? Shape.DECADE4 : Shape.DECADE2;
    return round ? of(shape, value) : of(Shape.MIXED);
  }

  private WordEntry of(Shape shape) {
    return of(shape, Meaning.NO_NUMBER);
  }

  private WordEntry of(Shape shape, int number) {
    return WordEntry.of(table.id(shape), number, Case.ANY);
  }

  private void mark(int c) {
    int start = at;
    at += Character.charCount(c);
    if (QUOTES_OPEN.indexOf(c) >= 0) {
      quoted = true;
    } else if (c == '"') {
      quoted = !quoted;
    }
    add(start, table.entry(Character.toString(c)).and(of(Shape.MARK)));
    if (QUOTES_CLOSE.indexOf(c) >= 0) {
      quoted = false;
    }
    if (".!?…".indexOf(c) >= 0) {
      stopped = c != '.' || !afterAbbreviation();
    }
  }

  private boolean afterAbbreviation() {
    DateToken before = tokens.size() < 2 ? null : tokens.get(tokens.size() - 2);
    return before != null
        && before.entry().has(table.id(Shape.WORD))
        && (before.end() - before.start() == 1 || before.entry().has(abbreviation.id()));
  }

  private void add(int start, WordEntry entry) {
    boolean isMark = entry.has(table.id(Shape.MARK));
    if (stopped && !isMark && !tokens.isEmpty() && text.charAt(start - 1) != '.') {
      sentence++;
      opening = true;
    }
    stopped = stopped && isMark;
    boolean opens = opening && !isMark;
    WordEntry all = opens ? entry.and(of(Shape.OPENS)) : entry;
    tokens.add(
        new DateToken(
            start, at, sentence, opens, quoted, quoted ? all.and(of(Shape.QUOTED)) : all));
    opening = opening && !opens;
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private void skipLetters() {
    while (letterAt(at)) {
      at += Character.charCount(text.codePointAt(at));
    }
  }

  /** Whether an offset lies in the text and before the next note mark. */
  private boolean inOneRun(int i) {
    return i < text.length() && i < noteMark.start();
  }

  private boolean letterAt(int i) {
    if (!inOneRun(i) && !(i < at && i < text.length())) {
      return false;
    }
    int c = text.codePointAt(i);
    return Letters.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD';
  }

  private boolean isDigit(int i) {
    return inOneRun(i) && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
