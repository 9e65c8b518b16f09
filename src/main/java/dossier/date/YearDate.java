package dossier.date;

import dossier.date.YearWords.FoundYear;
import java.util.Optional;
import java.util.Set;

/** A year that stands alone: in 1930, A.D. 79, (1941). */
final class YearDate {

  private static final Set<String> AND = Set.of("and", "or");

  private YearDate() {}

  /**
   * A year that begins here.
   *
   * @param loose whether any number that may be a year will do, whatever stands around it
   * @param lastYear the index behind the last year that was read; a list of years may go on there
   */
  static Optional<FoundDate> at(DateTokens tokens, int i, boolean loose, int lastYear) {
    Optional<FoundYear> year = YearWords.number(tokens, i);
    if (year.isEmpty() || NumberWords.labelled(tokens, i)) {
      return Optional.empty();
    }
    int end = year.get().end();
    boolean marked = !year.get().date().stated() || end > i + 1;
    boolean plain = tokens.digits(i, 4, 4) && tokens.at(i).number() >= 1000;
    boolean apart = !tokens.dash(i - 1) || !tokens.joined(i);
    boolean year4 = plain && (loose || goesOn(tokens, i, lastYear));
    return marked || year4 || (apart && NumberWords.year(tokens, i, end))
        ? Optional.of(new FoundDate(year.get().date(), end))
        : Optional.empty();
  }

  // in 1702, 1709 and 1715; but in 1850, 1500 were sold
  private static boolean goesOn(DateTokens tokens, int i, int lastYear) {
    int comma = tokens.skipMark(lastYear, ",&");
    int and = tokens.skipWord(comma, AND);
    return lastYear > 0
        && and > lastYear
        && and == i
        && tokens.at(i).number() > tokens.at(lastYear - 1).number()
        && NumberWords.goesOn(tokens, i + 1);
  }
}
