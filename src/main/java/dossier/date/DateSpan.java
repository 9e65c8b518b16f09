package dossier.date;

import java.util.Optional;
import java.util.Set;

/** Two dates that belong together: 1702–1715, from June to August 1762, 1929 or 1930. */
final class DateSpan {

  private static final Set<String> OPENING = Set.of("from", "between");
  private static final Set<String> EITHER = Set.of("or", "and");

  private final DateTokens tokens;
  private final QualifiedDate strict;
  private final QualifiedDate loose;

  DateSpan(DateTokens tokens, int lastYear) {
    this.tokens = tokens;
    this.strict = new QualifiedDate(tokens, false, lastYear);
    this.loose = new QualifiedDate(tokens, true, lastYear);
  }

  /** A pair of dates that begins here, or the first of two that borrows a part of the second. */
  Optional<DateClause> at(int i) {
    int start = tokens.skipWord(i, OPENING);
    Separators separators = new Separators(tokens, tokens.word(i, "between"));
    return new SharedMonth(tokens, separators, i, start)
        .clause()
        .or(() -> new SharedCentury(tokens, separators, i, start).clause())
        .or(() -> seasons(separators, i, start))
        .or(() -> loose.at(start).flatMap(left -> pair(separators, i, start, left)));
  }

  private Optional<DateClause> pair(Separators separators, int i, int start, FoundDate left) {
    if (!separators.at(left.end())) {
      boolean either = tokens.word(left.end(), EITHER) && !tokens.word(i, "from");
      return either && !left.date().foreign() ? either(i, left) : Optional.empty();
    }
    boolean opened = start > i;
    boolean sure = opened || strict.at(start).isPresent();
    return loose
        .at(separators.behind(left.end()))
        .filter(right -> goTogether(left.date(), right.date(), sure, opened))
        .map(right -> DateClause.of(i, right.end(), left.date(), right.date()));
  }

  private static boolean goTogether(
      WordedDate left, WordedDate right, boolean sure, boolean opened) {
    if (left.foreign() || right.foreign()) {
      return true;
    }
    if (left.yearAlone() && right.yearAlone()) {
      boolean hundreds = left.year() % 100 == 0 && right.year() % 100 == 0;
      return left.year() < right.year() && (sure || !hundreds);
    }
    if (right.yearAlone()) {
      return left.stated() && sure;
    }
    boolean bareMonth = right.day() == 0 && right.season() == 0 && right.unspecified() == 0;
    if (!right.stated() && bareMonth) {
      return opened || (sure && left.day() == 0);
    }
    return left.stated() || right.stated() || sure;
  }

  // 1929 or 1930 is one span; 13 June and 14 July 1762 are two dates, of which this is the first
  private Optional<DateClause> either(int i, FoundDate left) {
    Optional<FoundDate> right = loose.at(left.end() + 1).filter(found -> !found.date().foreign());
    if (right.isEmpty()) {
      return Optional.empty();
    }
    WordedDate second = right.get().date();
    boolean lends = !left.date().stated() && second.stated() && second.month() != 0;
    WordedDate first = lends ? left.date().in(second.year()) : left.date();
    boolean sure = strict.at(i).isPresent();
    boolean one = tokens.word(left.end(), "or") || first.unspecified() > 0;
    if (one && (sure || lends) && adjacent(first, second)) {
      return Optional.of(DateClause.either(i, right.get().end(), first, second));
    }
    return lends && first.firstMonth() <= second.firstMonth() && (sure || first.day() == 0)
        ? Optional.of(DateClause.of(i, left.end(), first))
        : Optional.empty();
  }

  private static boolean adjacent(WordedDate one, WordedDate other) {
    boolean alike =
        one.unspecified() == other.unspecified()
            && one.yearFrom() == other.yearFrom()
            && (one.month() == 0) == (other.month() == 0)
            && (one.day() == 0) == (other.day() == 0)
            && one.season() == 0
            && other.season() == 0;
    if (!alike) {
      return false;
    }
    if (one.month() == 0) {
      int step = one.unspecified() == 0 ? 1 : one.unspecified() == 1 ? 10 : 100;
      return other.year() == one.year() + step;
    }
    return one.year() == other.year()
        && (one.day() == 0
            ? other.month() == one.month() + 1
            : other.month() == one.month() && other.day() == one.day() + 1);
  }

  // spring to autumn 1762, spring and summer of 1762
  private Optional<DateClause> seasons(Separators separators, int i, int start) {
    int the = tokens.skipWord(start, "the");
    Optional<Integer> first = DateWords.season(tokens, the);
    boolean joins = separators.at(the + 1) || tokens.word(the + 1, EITHER);
    return first.isEmpty() || !joins
        ? Optional.empty()
        : PeriodDate.at(tokens, the + 2)
            .filter(second -> second.date().season() > first.get() && second.date().stated())
            .map(
                second ->
                    DateClause.of(
                        i,
                        second.end(),
                        WordedDate.ofSeason(first.get()).in(second.date().year()),
                        second.date()));
  }
}
