package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into the tokens of the date reader, in one pass. */
final class DateTokenizer {

  /** Words after which a number may follow without a space and still be a year. */
  private static final Set<String> LABELS = Set.of("born", "died", "b", "d", "c", "ca");

  private static final int LONGEST_LABEL = 4;

  private static final Set<String> ABBREVIATIONS =
      WordList.set(
          """
          no nos vol vols pp ch mr mrs dr st gen col capt lt rev hon ca approx cf etc fol sec
          art ibid
          """);

  private final String text;
  private final List<DateToken> tokens = new ArrayList<>();
  private int at;
  private int sentence;
  private boolean opening = true;
  private boolean stopped;
  private boolean quoted;

  private DateTokenizer(String text) {
    this.text = text;
  }

  static DateTokens tokens(String text) {
    return new DateTokens(text, new DateTokenizer(text).read());
  }

  private List<DateToken> read() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c)) {
        word();
      } else if (isDigit(at)) {
        number();
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void word() {
    int start = at;
    while (at < text.length() && (letterAt(at) || apostropheBetweenLetters(at))) {
      if (at > start && startsGluedMonth(start)) {
        break;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    String written = text.substring(start, at);
    add(
        Kind.WORD,
        written.toLowerCase(Locale.ROOT),
        -1,
        start,
        Character.isUpperCase(written.codePointAt(0)));
  }

  /** A label and its value may have lost the space between them, as in "DiedAugust 3". */
  private boolean startsGluedMonth(int start) {
    return at - start <= LONGEST_LABEL
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at - 1))
        && LABELS.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  private boolean apostropheBetweenLetters(int i) {
    return "'’ʼ".indexOf(text.charAt(i)) >= 0 && letterAt(i + 1);
  }

  private void number() {
    int start = at;
    boolean noteMark = start > 0 && letterAt(start - 1) && !followsLabel();
    skipDigits();
    int digitsEnd = at;
    if (skipGroups(start)) {
      add(Kind.MIXED, "", -1, start, true);
      return;
    }
    Kind kind = suffix(digitsEnd - start);
    boolean tooLong = digitsEnd - start > 6;
    if (noteMark || tooLong || kind == Kind.MIXED) {
      skipLetters();
      add(Kind.MIXED, "", -1, start, true);
    } else {
      add(kind, "", Integer.parseInt(text.substring(start, digitsEnd)), start, true);
    }
  }

  private boolean followsLabel() {
    DateToken last = tokens.get(tokens.size() - 1);
    return LABELS.contains(last.word());
  }

  /** Reads on over 20,000 and 1,500,000. */
  private boolean skipGroups(int start) {
    int digits = at - start;
    while (digits <= 3
        && at + 3 < text.length()
        && text.charAt(at) == ','
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && !isDigit(at + 4)) {
      at += 4;
    }
    return at - start > digits;
  }

  /** Reads on over the letters behind digits and says what they make of the number. */
  private Kind suffix(int digits) {
    boolean timeOfDay = at < text.length() && text.charAt(at) == 'T' && isDigit(at + 1);
    if (timeOfDay || (!letterAt(at) && !apostropheBetweenLetters(at, 's'))) {
      return Kind.NUMBER;
    }
    int start = at;
    skipApostrophe();
    skipLetters();
    String letters = text.substring(start, at).toLowerCase(Locale.ROOT);
    boolean round = text.charAt(start - 1) == '0';
    boolean isNought = text.substring(start - digits, start).chars().allMatch(each -> each == '0');
    return switch (letters) {
      case "st", "nd", "rd", "th" -> isNought ? Kind.MIXED : Kind.ORDINAL;
      case "s", "'s", "’s" -> round && (digits == 2 || digits == 4) ? Kind.DECADE : Kind.MIXED;
      default -> Kind.MIXED;
    };
  }

  private boolean apostropheBetweenLetters(int i, char letter) {
    return i + 1 < text.length()
        && "'’".indexOf(text.charAt(i)) >= 0
        && text.charAt(i + 1) == letter
        && !letterAt(i + 2);
  }

  private void skipApostrophe() {
    if (!letterAt(at)) {
      at++;
    }
  }

  private void mark(int c) {
    int start = at;
    at += Character.charCount(c);
    if (c == '“' || c == '«' || c == '„') {
      quoted = true;
    } else if (c == '"') {
      quoted = !quoted;
    }
    add(Kind.MARK, "", -1, start, false);
    if (c == '”' || c == '»') {
      quoted = false;
    }
    if (".!?…".indexOf(c) >= 0) {
      stopped = c != '.' || !afterAbbreviation();
    }
  }

  private boolean afterAbbreviation() {
    DateToken before = tokens.size() < 2 ? DateToken.NOTHING : tokens.get(tokens.size() - 2);
    return before.is(Kind.WORD)
        && (before.text().length() == 1
            || ABBREVIATIONS.contains(before.word())
            || DateWords.isShortMonth(before.word()));
  }

  private void add(Kind kind, String word, int number, int start, boolean mayOpen) {
    if (stopped && mayOpen && !tokens.isEmpty() && text.charAt(start - 1) != '.') {
      sentence++;
      opening = true;
    }
    stopped = stopped && kind == Kind.MARK;
    boolean opens = opening && kind != Kind.MARK;
    tokens.add(
        new DateToken(
            kind, text.substring(start, at), word, number, start, at, sentence, opens, quoted));
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

  private boolean letterAt(int i) {
    if (i >= text.length()) {
      return false;
    }
    int c = text.codePointAt(i);
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
