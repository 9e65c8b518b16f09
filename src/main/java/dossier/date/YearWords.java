package dossier.date;

import dossier.date.DateToken.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Years in words: 1930, 44 BC, A.D. 79, "of that year"; and which bare numbers are years. */
final class YearWords {

  private static final Set<String> THAT = Set.of("that", "same");
  private static final Set<String> NEXT = Set.of("following", "next", "succeeding");
  private static final Set<String> PREVIOUS = Set.of("previous", "preceding");

  private static final Set<String> BEFORE_CHRIST = Set.of("BC", "BCE", "bc", "bce");
  private static final Set<String> ANNO_DOMINI = Set.of("AD", "CE");

  private YearWords() {}

  /** A year and the index behind it; foreign if it is of another style: 1648/9, 1731 O.S. */
  record FoundYear(WordedDate date, int end) {}

  /** The year that follows a month or season: 1762, of 1762, AD 79, of that year. */
  static Optional<FoundYear> behind(DateTokens tokens, int i) {
    int at = tokens.skipMark(i, ",");
    int of = tokens.skipWord(at, Set.of("of", "in"));
    int year = skipTheYear(tokens, of);
    Optional<FoundYear> stated = number(tokens, year);
    if (stated.isPresent()) {
      return stated;
    }
    return of > at ? spokenOf(tokens, of) : Optional.empty();
  }

  /** A number with the years' marks about it, however doubtful it would be if it stood alone. */
  static Optional<FoundYear> number(DateTokens tokens, int i) {
    int start = eraBefore(tokens, i);
    if (!tokens.digits(start, 1, 4) || tokens.at(start).number() == 0) {
      return Optional.empty();
    }
    int number = tokens.at(start).number();
    Optional<Era> era = eraBehind(tokens, start + 1);
    if (start == i && era.isEmpty() && !plain(tokens, start)) {
      return Optional.empty();
    }
    boolean before = era.isPresent() && era.get().beforeChrist();
    int end = era.map(Era::end).orElse(start + 1);
    WordedDate date = WordedDate.ofYear(before ? 1 - number : number);
    return Optional.of(style(tokens, end, date));
  }

  /** "That year", "the following year", behind "of". */
  private static Optional<FoundYear> spokenOf(DateTokens tokens, int i) {
    int at = tokens.skipWord(i, "the");
    at = tokens.word(at, "that") && tokens.word(at + 1, "same") ? at + 1 : at;
    if (!tokens.word(at + 1, "year")) {
      return Optional.empty();
    }
    int years =
        tokens.word(at, THAT) ? 0 : tokens.word(at, NEXT) ? 1 : tokens.word(at, PREVIOUS) ? -1 : 9;
    return years == 9
        ? Optional.empty()
        : Optional.of(
            new FoundYear(WordedDate.ofYear(0).in(WordedDate.YearFrom.BEFORE, years), at + 2));
  }

  // no year of our days is meant by more than four digits, or by three without an era or a month
  private static boolean plain(DateTokens tokens, int i) {
    return tokens.digits(i, 3, 4)
        && tokens.at(i).number() >= 100
        && tokens.at(i).number() < 2200
        && !NumberWords.labelled(tokens, i)
        && !NumberWords.counts(tokens, i + 1)
        && !(tokens.mark(i + 1, ".,")
            && tokens.joined(i + 1)
            && tokens.is(i + 2, Kind.NUMBER)
            && tokens.joined(i + 2));
  }

  /**
   * Sees whether the year is one of the Old Style, which began in March, of two styles, or of the
   * Hijra.
   */
  private static FoundYear style(DateTokens tokens, int i, WordedDate date) {
    Optional<Integer> hijri =
        tokens.at(i).text().equals("AH") ? Optional.of(i + 1) : letters(tokens, i, "ah");
    if (hijri.isPresent()) {
      return new FoundYear(WordedDate.FOREIGN, hijri.get());
    }
    boolean dual =
        tokens.mark(i, "/")
            && tokens.joined(i)
            && tokens.joined(i + 1)
            && tokens.digits(i + 1, 1, 2)
            && date.year() < 1800;
    int end = dual ? i + 2 : i;
    int open = tokens.skipMark(end, "([");
    Optional<Integer> old = styleEnd(tokens, open, "old", "o");
    Optional<Integer> now = styleEnd(tokens, open, "new", "n");
    int close =
        old.or(() -> now).map(at -> open > end ? tokens.skipMark(at, ")]") : at).orElse(end);
    return new FoundYear(dual || old.isPresent() ? WordedDate.FOREIGN : date, close);
  }

  private static Optional<Integer> styleEnd(DateTokens tokens, int i, String word, String letter) {
    if (tokens.word(i, word) && tokens.word(i + 1, "style")) {
      return Optional.of(i + 2);
    }
    if (tokens.at(i).text().equals(letter.toUpperCase(Locale.ROOT) + "S")) {
      return Optional.of(i + 1);
    }
    return letters(tokens, i, letter + "s");
  }

  private static int skipTheYear(DateTokens tokens, int i) {
    int the = tokens.skipWord(i, "the");
    int year = tokens.word(the, "year") ? the + 1 : i;
    return year > i && tokens.word(year, "of") ? year + 1 : year;
  }

  /** Behind the era or the words Anno Domini, if they stand here. */
  private static int eraBefore(DateTokens tokens, int i) {
    if (tokens.word(i, "anno") && tokens.word(i + 1, "domini")) {
      return i + 2;
    }
    if (tokens.at(i).text().equals("AD")) {
      return i + 1;
    }
    return tokens.at(i).capital() ? letters(tokens, i, "ad").orElse(i) : i;
  }

  /** BC, B.C.E. and the like, and the index behind. */
  record Era(boolean beforeChrist, int end) {}

  static Optional<Era> eraBehind(DateTokens tokens, int i) {
    String word = tokens.at(i).text();
    if (BEFORE_CHRIST.contains(word)) {
      return Optional.of(new Era(true, i + 1));
    }
    if (ANNO_DOMINI.contains(word)) {
      return Optional.of(new Era(false, i + 1));
    }
    Optional<Integer> before = letters(tokens, i, "bce").or(() -> letters(tokens, i, "bc"));
    if (before.isPresent()) {
      return Optional.of(new Era(true, before.get()));
    }
    Optional<Integer> after = letters(tokens, i, "ad").or(() -> letters(tokens, i, "ce"));
    return after.map(end -> new Era(false, end));
  }

  /** Letters with full stops between them, B.C.; the last full stop may be wanting. */
  private static Optional<Integer> letters(DateTokens tokens, int i, String letters) {
    int last = i + 2 * (letters.length() - 1);
    for (int at = i; at <= last; at += 2) {
      int letter = (at - i) / 2;
      boolean stops = tokens.mark(at + 1, ".");
      if (!tokens.word(at, letters.substring(letter, letter + 1)) || (at < last && !stops)) {
        return Optional.empty();
      }
    }
    return Optional.of(tokens.mark(last + 1, ".") && tokens.joined(last + 1) ? last + 2 : last + 1);
  }
}
