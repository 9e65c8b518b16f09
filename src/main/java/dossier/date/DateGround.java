package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.Edtf;
import dossier.edtf.Qualifier;
import dossier.edtf.Season;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date that a text spoke of last, on which dates without a year rest. It is given up rather
 * than guessed: a decade, a span or a date with "about" leaves no ground behind it.
 */
final class DateGround {

  /** A day or month without a year may look so many passages back, a bare month or season none. */
  private static final int PASSAGES = 2;

  /**
   * The date spoken of, and where.
   *
   * @param month 1 to 12, or 0
   * @param day of the month, or 0
   */
  private record Anchor(int year, int month, int day, int passage, int sentence) {}

  private final WritingTime writing;
  private @Nullable Anchor anchor;
  private boolean ofThePast;
  private int passage;

  DateGround(DateContext context) {
    this.writing = new WritingTime(context.written());
  }

  void nextPassage() {
    passage++;
  }

  /** Takes the date as the one spoken of last, if it is a ground for others. */
  void speakOf(@Nullable Edtf edtf, int sentence) {
    anchor = null;
    if (edtf == null || edtf.doubted()) {
      return;
    }
    ofThePast |= writing.isLongAfter(edtf);
    if (edtf instanceof CalendarDay day) {
      anchor = new Anchor(day.year(), day.month(), day.day(), passage, sentence);
    } else if (edtf instanceof CalendarMonth month) {
      anchor = new Anchor(month.year(), month.month(), 0, passage, sentence);
    } else if (edtf instanceof Season season && season.code() != 24) {
      anchor = new Anchor(season.year(), 3 * (season.code() - 20), 0, passage, sentence);
    } else if (edtf instanceof CalendarYear year && year.unspecified() == 0) {
      anchor = new Anchor(year.first(), 0, 0, passage, sentence);
    }
  }

  /** The date with its year, if the ground is sure; else as it is. */
  WordedDate resolved(WordedDate date, int sentence) {
    if (date.stated()) {
      return date;
    }
    Anchor ground = anchor;
    if (ground == null || passage - ground.passage > PASSAGES) {
      return fromWriting(date);
    }
    if (date.yearFrom() == WordedDate.YearFrom.BEFORE) {
      return date.in(ground.year + date.year());
    }
    // time may have gone on into another year if the month lies before the one spoken of
    boolean goesOn = date.firstMonth() >= ground.month && date.season() != 24;
    boolean near = date.day() != 0 || passage == ground.passage;
    boolean passing = ground.month == 0 && !(sentence == ground.sentence && near);
    if (writing.isBefore(ground.year)) {
      return fromWriting(date);
    }
    if (!goesOn || !near) {
      return fromWriting(date);
    }
    return !passing || writing.allows(date, ground.year) ? date.in(ground.year) : date;
  }

  // a text that tells of the past does not mean the days about its writing
  private WordedDate fromWriting(WordedDate date) {
    return date.yearFrom() == WordedDate.YearFrom.BEFORE || ofThePast
        ? date
        : writing.nearest(date).map(date::in).orElse(date);
  }

  /** The year spoken of, so many years on, if it was in this passage at most so long ago. */
  Optional<Edtf> year(int years, int sentence, int within) {
    Anchor ground = near(sentence, within);
    return ground == null || Math.abs(ground.year + years) > 9999
        ? Optional.empty()
        : Optional.of(CalendarYear.of(ground.year + years));
  }

  /** The month spoken of, so many months on. */
  Optional<Edtf> month(int months, int sentence, int within) {
    Anchor ground = near(sentence, within);
    if (ground == null || ground.month == 0) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(ground.year, ground.month, 1).plusMonths(months);
    return Optional.of(CalendarMonth.of(date.getYear(), date.getMonthValue()));
  }

  /** The day spoken of, so many days on. */
  Optional<Edtf> day(int days, int sentence, int within) {
    Anchor ground = near(sentence, within);
    if (ground == null || ground.day == 0) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.of(ground.year, ground.month, ground.day).plusDays(days);
    return Optional.of(CalendarDay.of(date));
  }

  /**
   * A day of the month spoken of in this passage.
   *
   * @param isSame whether the words say that it is that month; if they do not, a day before the one
   *     spoken of may lie in the next
   */
  Optional<Edtf> dayOfMonth(int day, boolean isSame) {
    Anchor ground = anchor;
    return ground == null
            || ground.month == 0
            || ground.passage != passage
            || (!isSame && day < ground.day)
            || !CalendarDay.exists(ground.year, ground.month, day)
        ? Optional.empty()
        : Optional.of(CalendarDay.of(LocalDate.of(ground.year, ground.month, day)));
  }

  /** A season of the year spoken of; not a winter, which lies in two years. */
  Optional<Edtf> season(int code, int sentence, int within) {
    Anchor ground = near(sentence, within);
    return ground == null || code == 24 || 3 * (code - 20) + 2 < ground.month
        ? Optional.empty()
        : Optional.of(Season.of(ground.year, code));
  }

  /** A decade of the century of the year spoken of, if that year does not lie behind it. */
  Optional<Edtf> decade(int tens) {
    Anchor ground = anchor;
    return ground == null
            || ground.passage != passage
            || ground.year < 1000
            || tens < ground.year % 100 / 10 * 10
        ? Optional.empty()
        : Optional.of(new CalendarYear(ground.year - ground.year % 100 + tens, 1, Qualifier.NONE));
  }

  private @Nullable Anchor near(int sentence, int within) {
    Anchor ground = anchor;
    return ground == null || ground.passage != passage || sentence - ground.sentence > within
        ? null
        : ground;
  }
}
