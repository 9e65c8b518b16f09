package dossier.date;

import dossier.date.DateExpression.Kind;
import dossier.date.Meaning.Sort;
import dossier.date.Meaning.Unit;
import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.DateSet;
import dossier.edtf.Edtf;
import dossier.edtf.EdtfDate;
import dossier.edtf.Interval;
import dossier.edtf.IntervalEnd;
import dossier.edtf.NoDate;
import dossier.edtf.Qualifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes an expression of what a phrase says: looks up its years, and words it for readers. */
final class DateResolution {

  private final DateTokens tokens;
  private final DateGround ground;
  private final WritingTime writing;

  DateResolution(DateTokens tokens, DateGround ground, DateContext context) {
    this.tokens = tokens;
    this.ground = ground;
    this.writing = new WritingTime(context.written());
  }

  DateExpression of(int from, int end, Meaning meaning) {
    int start = tokens.at(from).start();
    String words = tokens.between(from, end);
    DateExpression plain = DateExpression.unresolved(start, words, kind(meaning));
    return switch (meaning.sort()) {
      case AGE -> DateExpression.ofAge(start, words, meaning.number());
      case SPAN -> span(meaning, plain, from);
      case EITHER -> span(meaning, plain, from);
      case MOVED -> inferred(plain, moved(meaning, from));
      case NARRATED -> inferred(plain, narrated(meaning, from));
      case SEEN -> inferred(plain, tokens.at(from).quoted() ? Optional.empty() : seen(meaning));
      case POINTING, LENGTH, NUMBER, NOTHING, FOREIGN, LIST, CHOICE -> plain;
      default -> single(meaning, plain, from);
    };
  }

  private static Kind kind(Meaning meaning) {
    WordedDate date = meaning.date();
    return switch (meaning.sort()) {
      case LENGTH -> Kind.DURATION;
      case DATE ->
          date.stated() || date.standing() == WordedDate.Standing.UNCLEAR
              ? Kind.ABSOLUTE
              : Kind.RELATIVE;
      case MOVED, NARRATED, SEEN, POINTING -> Kind.RELATIVE;
      default -> Kind.INTERVAL;
    };
  }

  private static DateExpression inferred(DateExpression plain, Optional<Edtf> edtf) {
    return edtf.map(date -> plain.dated(date, date.wording(), date, true)).orElse(plain);
  }

  private DateExpression single(Meaning meaning, DateExpression plain, int from) {
    WordedDate said = meaning.date();
    WordedDate date = ground.resolved(said, tokens.at(from).sentence());
    Optional<EdtfDate> edtf = date.edtf();
    DateExpression saying = meaning.sort() == Sort.DATE ? plain.saying(said) : plain;
    if (edtf.isEmpty()) {
      return saying;
    }
    boolean inferred = !said.stated();
    Edtf whole = limited(edtf.get(), meaning.sort());
    Edtf reach = meaning.sort() == Sort.DATE ? date.part().reach(edtf.get()) : whole;
    String wording =
        date.part() == DatePart.NAMED
            ? plain.wording()
            : meaning.sort().words() + worded(edtf.get(), date.part(), inferred);
    return saying.dated(whole, wording, reach, inferred);
  }

  private DateExpression span(Meaning meaning, DateExpression plain, int at) {
    WordedDate first = meaning.date();
    WordedDate last = meaning.to();
    boolean inferred = last != null && !first.stated() && !last.stated();
    if (last == null) {
      return plain;
    }
    if (inferred) {
      first = first.month() == 0 && first.season() == 0 ? first.lentBy(last, 0) : first;
      first = ground.resolved(first, tokens.at(at).sentence());
    }
    WordedDate from = first.stated() || !last.stated() ? first : lent(first, last);
    WordedDate to = last.stated() || !first.stated() ? last : carriedOn(first, last);
    to = to.month() == 0 && to.day() != 0 ? to.lentBy(from, 0) : to;
    Optional<EdtfDate> begin = from.edtf();
    Optional<EdtfDate> end = to.edtf();
    if (begin.isEmpty() || end.isEmpty()) {
      return plain;
    }
    boolean either = meaning.sort() == Sort.EITHER;
    Optional<? extends Edtf> edtf =
        either
            ? DateSet.oneOf(List.of(begin.get(), end.get()))
            : Edtf.parse(first(begin.get()) + "/" + last(end.get())).edtf();
    if (edtf.isEmpty()) {
      return plain;
    }
    boolean verbatim = either || from.part() == DatePart.NAMED || to.part() == DatePart.NAMED;
    Edtf span = edtf.get();
    String wording =
        verbatim ? plain.wording() : worded(begin.get(), end.get(), span, from.part(), to.part());
    return plain.dated(span, wording, span, inferred);
  }

  /** One of the dates that stand in a row. */
  DateExpression choice(int from, int end, List<Edtf> dates) {
    String words = tokens.between(from, end);
    DateExpression plain = DateExpression.unresolved(tokens.at(from).start(), words, Kind.INTERVAL);
    return DateSet.oneOf(dates)
        .map(set -> plain.dated(set, plain.wording(), set, false))
        .orElse(plain);
  }

  /** The year, and the month if need be, of the end of a span for a beginning without them. */
  private static WordedDate lent(WordedDate first, WordedDate last) {
    WordedDate dated = first.lentBy(last, 0);
    boolean yearBefore = last.month() != 0 && dated.firstMonth() > last.firstMonth();
    return first.lentBy(last, yearBefore ? -1 : 0);
  }

  /** The year of the beginning, for an end without one: from November 1761 to March. */
  private static WordedDate carriedOn(WordedDate first, WordedDate last) {
    WordedDate dated = last.lentBy(first, 0);
    return last.lentBy(first, dated.firstMonth() < first.firstMonth() ? 1 : 0);
  }

  private Optional<Edtf> moved(Meaning meaning, int from) {
    DateToken token = tokens.at(from);
    boolean onGround = meaning.date().equals(WordedDate.SILENT);
    int count = meaning.number();
    if (count == 0) {
      return Optional.empty();
    }
    if (!onGround) {
      return ground
          .resolved(meaning.date(), token.sentence())
          .edtf()
          .filter(date -> !date.doubted())
          .flatMap(date -> moved(date, meaning.unit(), count));
    }
    // sure only where the sentence begins with it and the one before told the date
    boolean opens = token.opening() || (from > 0 && opensBehindJoint(from));
    return !opens
        ? Optional.empty()
        : switch (meaning.unit()) {
          case DAY -> ground.day(count, token.sentence(), 1);
          case MONTH -> ground.month(count, token.sentence(), 1);
          case YEAR -> ground.year(count, token.sentence(), 1);
          default -> Optional.empty();
        };
  }

  private boolean opensBehindJoint(int from) {
    return tokens.at(from - 1).opening() && tokens.has(from - 1, tokens.table().symbol("JOINT"));
  }

  /** The date so many units on; only where both are told alike. */
  private static Optional<Edtf> moved(EdtfDate date, Unit unit, int count) {
    if (date instanceof CalendarDay day && day.day() != 0 && unit == Unit.DAY) {
      LocalDate moved = LocalDate.of(day.year(), day.month(), day.day()).plusDays(count);
      return Optional.of(CalendarDay.of(moved));
    }
    int years = unit == Unit.YEAR ? count : unit == Unit.CENTURY ? 100 * count : 0;
    if (years != 0 && date instanceof CalendarYear year && year.unspecified() == 0) {
      return Optional.of(CalendarYear.of(year.first() + years));
    }
    return unit == Unit.MONTH && date instanceof CalendarMonth month && month.month() != 0
        ? Optional.of(LocalDate.of(month.year(), month.month(), 1).plusMonths(count))
            .map(moved -> CalendarMonth.of(moved.getYear(), moved.getMonthValue()))
        : Optional.empty();
  }

  private Optional<Edtf> narrated(Meaning meaning, int from) {
    int sentence = tokens.at(from).sentence();
    int step = meaning.number();
    WordedDate date = meaning.date();
    if (date.season() != 0) {
      return step == 0 ? ground.season(date.season(), sentence, 1) : Optional.empty();
    }
    if (date.unspecified() == 1) {
      return tokens.at(from).quoted() ? Optional.empty() : ground.decade(date.year());
    }
    if (date.day() != 0) {
      return ground.dayOfMonth(date.day(), meaning.unit() == Unit.MONTH);
    }
    return switch (meaning.unit()) {
      case DAY -> ground.day(step, sentence, 1);
      case MONTH -> ground.month(step, sentence, 1);
      case YEAR -> ground.year(step, sentence, step == 0 ? 3 : 1);
      default -> Optional.empty();
    };
  }

  private Optional<Edtf> seen(Meaning meaning) {
    int step = meaning.number();
    WordedDate date = meaning.date();
    if (date.season() != 0 || date.month() != 0) {
      return step > 0
          ? Optional.empty()
          : date.season() != 0
              ? writing.ofSeason(date.season(), step < 0)
              : writing.ofMonth(date.month(), step < 0);
    }
    return switch (meaning.unit()) {
      case DAY -> writing.day(step);
      case MONTH -> writing.month(step);
      case YEAR -> writing.year(step);
      default -> Optional.empty();
    };
  }

  private static Edtf limited(EdtfDate date, Sort limit) {
    if (!limit.limits()) {
      return date;
    }
    return limit.opens()
        ? new Interval((IntervalEnd) first(date), NoDate.OPEN)
        : new Interval(NoDate.OPEN, (IntervalEnd) last(date));
  }

  // at level 1 an interval has no unspecified digits, so a decade begins and ends with its years
  private static EdtfDate first(EdtfDate date) {
    return date instanceof CalendarYear year && year.unspecified() > 0
        ? CalendarYear.of(year.first()).with(year.qualifier())
        : date;
  }

  private static EdtfDate last(EdtfDate date) {
    return date instanceof CalendarYear year && year.unspecified() > 0
        ? CalendarYear.of(year.last()).with(year.qualifier())
        : date;
  }

  private static String worded(
      EdtfDate begin, EdtfDate end, Edtf span, DatePart first, DatePart last) {
    boolean periods = !begin.equals(first(begin)) || !end.equals(last(end));
    if (first == last && (first == DatePart.WHOLE || first.ofDay()) && !periods) {
      return first.of(span.wording());
    }
    return worded(begin, first, false) + " – " + worded(end, last, false);
  }

  /**
   * The part comes between the word for the qualifier and the date; a year inferred in brackets.
   */
  private static String worded(EdtfDate date, DatePart part, boolean inferred) {
    EdtfDate bare = date.with(Qualifier.NONE);
    String plain = bare.wording();
    String qualified = date.wording();
    String shown = inferred ? DateExpression.withYearInBrackets(bare) : plain;
    return qualified.substring(0, qualified.length() - plain.length()) + part.of(shown);
  }
}
