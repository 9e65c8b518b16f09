package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.YearWords.Era;
import dossier.date.YearWords.FoundYear;
import java.util.Optional;

/** Years that share their first digits or their era: 1914–18, 1929/30, 58–50 BC, AD 14–37. */
final class SharedCentury {

  private final DateTokens tokens;
  private final Separators separators;
  private final int begin;
  private final int start;

  /** See {@link SharedMonth}. */
  SharedCentury(DateTokens tokens, Separators separators, int begin, int start) {
    this.tokens = tokens;
    this.separators = separators;
    this.begin = begin;
    this.start = start;
  }

  Optional<DateClause> clause() {
    int the = tokens.skipWord(start, "the");
    if (tokens.is(the, Kind.DECADE)) {
      return decades(the);
    }
    return looksLikeYears() ? digits().or(this::eras) : eras();
  }

  // the 1850s–60s
  private Optional<DateClause> decades(int i) {
    int second = i + 2;
    boolean joins = separators.at(i + 1) || tokens.mark(i + 1, "/");
    int first = tokens.at(i).number();
    int last = first - first % 100 + tokens.at(second).number();
    boolean fits =
        tokens.at(i).text().length() > 4
            && joins
            && tokens.is(second, Kind.DECADE)
            && tokens.at(second).text().length() < 5
            && last > first
            && first >= 1000;
    return fits
        ? Optional.of(
            DateClause.of(
                begin, second + 1, WordedDate.ofYears(first, 1), WordedDate.ofYears(last, 1)))
        : Optional.empty();
  }

  private boolean looksLikeYears() {
    int second = start + 2;
    boolean joins = tokens.dash(start + 1) || tokens.mark(start + 1, "/");
    boolean ends = !tokens.dash(start + 3) || !tokens.joined(start + 3);
    return tokens.digits(start, 4, 4)
        && joins
        && tokens.joined(start + 1)
        && tokens.joined(second)
        && tokens.is(second, Kind.NUMBER)
        && ends
        && !NumberWords.labelled(tokens, start)
        && !NumberWords.counts(tokens, start + 3);
  }

  // 1702-12 with a hyphen may be a month, and is left to the single dates
  private Optional<DateClause> digits() {
    int second = start + 2;
    int first = tokens.at(start).number();
    int written = tokens.at(second).number();
    boolean two = tokens.digits(second, 2, 2);
    boolean stroke = tokens.mark(start + 1, "/");
    boolean month = tokens.mark(start + 1, "-") && two && written <= 12;
    boolean one = tokens.digits(second, 1, 1) && NumberWords.year(tokens, start, second + 1);
    int shared = one ? 10 : 100;
    int last = one || two ? first - first % shared + written : written;
    boolean fits = one || two || (stroke && tokens.digits(second, 4, 4));
    boolean ordered = stroke ? last == first + 1 : last > first;
    if (month || !fits || !ordered || first < 1000 || last >= 2200) {
      return Optional.empty();
    }
    // before the calendars were settled, 1731/32 is one year in two styles
    return Optional.of(
        stroke && first < 1800
            ? DateClause.of(begin, second + 1, WordedDate.FOREIGN)
            : DateClause.of(begin, second + 1, WordedDate.ofYear(first), WordedDate.ofYear(last)));
  }

  private Optional<DateClause> eras() {
    Optional<FoundYear> marked =
        YearWords.number(tokens, start).filter(found -> found.end() > start + 1);
    int first = marked.isPresent() ? marked.get().end() - 1 : start;
    int second = first + 2;
    if (!tokens.digits(first, 1, 4)
        || !separators.at(first + 1)
        || !tokens.digits(second, 1, 4)
        || NumberWords.counts(tokens, second + 1)) {
      return Optional.empty();
    }
    Optional<Era> era = YearWords.eraBehind(tokens, second + 1);
    boolean shared = era.isPresent() && marked.isEmpty();
    boolean continued = marked.isPresent() && era.isEmpty() && tokens.dash(first + 1);
    boolean before = shared && era.get().beforeChrist();
    int from = tokens.at(first).number();
    int to = tokens.at(second).number();
    boolean ordered = before ? from > to : from < to;
    return (shared || continued) && ordered
        ? Optional.of(
            DateClause.of(
                begin,
                era.map(Era::end).orElse(second + 1),
                WordedDate.ofYear(before ? 1 - from : from),
                WordedDate.ofYear(before ? 1 - to : to)))
        : Optional.empty();
  }
}
