package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.LengthWords.Length;
import dossier.date.LengthWords.Unit;
import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.Edtf;
import dossier.edtf.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Dates told by their distance: a month after, two days later, ten years after 1917. */
final class RelativeDate {

  private static final Set<String> LATER = Set.of("later", "afterwards", "afterward", "thereafter");
  private static final Set<String> EARLIER = Set.of("earlier", "previously", "beforehand", "ago");
  private static final Set<String> JOINING =
      Set.of("and", "but", "then", "only", "just", "not", "exactly");

  private final DateTokens tokens;
  private final DateGround ground;

  RelativeDate(DateTokens tokens, DateGround ground) {
    this.tokens = tokens;
    this.ground = ground;
  }

  /** A date found, which may rest on nothing sure. */
  record Relative(int start, int end, Optional<Edtf> edtf) {}

  Optional<Relative> at(Length length) {
    int i = length.end();
    if (tokens.word(i, LATER) || tokens.word(i, EARLIER)) {
      boolean ago = tokens.word(i, "ago");
      int sign = tokens.word(i, LATER) ? 1 : -1;
      return Optional.of(
          new Relative(length.start(), i + 1, ago ? Optional.empty() : fromGround(length, sign)));
    }
    if (tokens.word(i, "after") || tokens.word(i, "before")) {
      return Optional.of(fromDate(length, i, tokens.word(i, "after") ? 1 : -1));
    }
    return Optional.empty();
  }

  // sure only where the sentence begins with it and the one before told the date
  private Optional<Edtf> fromGround(Length length, int sign) {
    DateToken first = tokens.at(length.start());
    boolean opens =
        first.opening()
            || (tokens.word(length.start() - 1, JOINING)
                && tokens.at(length.start() - 1).opening());
    int count = sign * length.count();
    return !opens || count == 0
        ? Optional.empty()
        : switch (length.unit()) {
          case DAY -> ground.day(count, first.sentence(), 1);
          case MONTH -> ground.month(count, first.sentence(), 1);
          case YEAR -> ground.year(count, first.sentence(), 1);
          default -> Optional.empty();
        };
  }

  private Relative fromDate(Length length, int i, int sign) {
    Optional<FoundDate> date = new QualifiedDate(tokens, false, 0).at(i + 1);
    Optional<EdtfDate> edtf =
        date.flatMap(found -> ground.resolved(found.date()).edtf())
            .filter(found -> !found.doubted());
    return new Relative(
        length.start(),
        date.map(FoundDate::end).orElse(i + 1),
        edtf.filter(found -> length.count() > 0)
            .flatMap(found -> moved(found, length.unit(), sign * length.count())));
  }

  /** The date so many units on; only where both are told alike, or the date more finely. */
  private static Optional<Edtf> moved(EdtfDate date, Unit unit, int count) {
    if (date instanceof CalendarDay day && day.day() != 0 && unit == Unit.DAY) {
      LocalDate moved = LocalDate.of(day.year(), day.month(), day.day()).plusDays(count);
      return Optional.of(CalendarDay.of(moved));
    }
    if (unit == Unit.YEAR && date instanceof CalendarYear year && year.unspecified() == 0) {
      return Optional.of(CalendarYear.of(year.first() + count));
    }
    return unit == Unit.MONTH && date instanceof CalendarMonth month
        ? Optional.of(month.earliest().orElseThrow().plusMonths(count))
            .map(moved -> CalendarMonth.of(moved.getYear(), moved.getMonthValue()))
        : Optional.empty();
  }

  /** Days by a number alone: on the 14th, the 3rd of that month. */
  Optional<Relative> dayAlone(int i) {
    int the = tokens.skipWord(i, "the");
    if (the == i || !tokens.is(the, Kind.ORDINAL) || tokens.at(the).number() > 31) {
      return Optional.empty();
    }
    int behind = the + 1;
    boolean ofMonth = tokens.word(behind, "of") && tokens.word(monthWord(behind + 1), "month");
    boolean ends =
        !tokens.is(behind, Kind.WORD)
            || tokens.word(behind, Set.of("he", "she", "they", "it", "we", "i", "and", "at", "in"));
    boolean introduced = tokens.word(i - 1, Set.of("on", "until", "till", "by", "since", "before"));
    int end = ofMonth ? monthWord(behind + 1) + 1 : behind;
    return ofMonth || (introduced && ends && !tokens.dash(behind))
        ? Optional.of(new Relative(i, end, ground.dayOfMonth(tokens.at(the).number(), ofMonth)))
        : Optional.empty();
  }

  private int monthWord(int i) {
    int at = tokens.skipWord(i, "the");
    return tokens.skipWord(tokens.skipWord(at, "that"), "same");
  }
}
