package dossier.date;

import dossier.date.DateClause.Limit;
import dossier.date.DateExpression.Kind;
import dossier.edtf.CalendarYear;
import dossier.edtf.Edtf;
import dossier.edtf.EdtfDate;
import dossier.edtf.Interval;
import dossier.edtf.IntervalEnd;
import dossier.edtf.NoDate;
import dossier.edtf.Qualifier;
import java.util.Optional;

/** Makes an expression of a clause: looks up its years, and words it for readers. */
final class DateResolution {

  private final DateTokens tokens;
  private final DateGround ground;

  DateResolution(DateTokens tokens, DateGround ground) {
    this.tokens = tokens;
    this.ground = ground;
  }

  DateExpression of(DateClause clause) {
    int start = tokens.at(clause.start()).start();
    String words = tokens.between(clause.start(), clause.end());
    WordedDate to = clause.to();
    Kind kind = kind(clause);
    if (to != null) {
      return span(clause, kind, start, words, to);
    }
    WordedDate from = ground.resolved(clause.from());
    Optional<EdtfDate> date = from.edtf();
    if (date.isEmpty()) {
      return DateExpression.unresolved(start, words, kind);
    }
    Edtf whole = limited(date.get(), clause.limit());
    Edtf reach = clause.limit() == Limit.NONE ? from.part().reach(date.get()) : whole;
    String wording =
        clause.verbatim()
            ? DateExpression.plainly(words)
            : clause.limit().words() + worded(date.get(), from.part());
    return new DateExpression(
        start, words, kind, whole, wording, reach, !clause.from().stated(), -1);
  }

  private DateExpression span(
      DateClause clause, Kind kind, int start, String words, WordedDate last) {
    WordedDate first = clause.from();
    boolean inferred = !first.stated() && !last.stated();
    if (inferred) {
      first = ground.resolved(first);
    }
    WordedDate from = first.stated() || !last.stated() ? first : lent(first, last);
    WordedDate to = last.stated() || !first.stated() ? last : carriedOn(first, last);
    Optional<EdtfDate> begin = from.edtf();
    Optional<EdtfDate> end = to.edtf();
    if (begin.isEmpty() || end.isEmpty()) {
      return DateExpression.unresolved(start, words, kind);
    }
    Optional<Edtf> edtf = Edtf.parse(first(begin.get()) + "/" + last(end.get())).edtf();
    if (edtf.isEmpty()) {
      return DateExpression.unresolved(start, words, kind);
    }
    String wording =
        clause.verbatim()
            ? DateExpression.plainly(words)
            : worded(begin.get(), end.get(), edtf.get(), from.part(), to.part());
    return new DateExpression(start, words, kind, edtf.get(), wording, edtf.get(), inferred, -1);
  }

  /** The year of the end, for a beginning without one: from November to March 1762. */
  private static WordedDate lent(WordedDate first, WordedDate last) {
    boolean yearBefore = last.month() != 0 && first.firstMonth() > last.firstMonth();
    return first.in(yearBefore ? last.year() - 1 : last.year());
  }

  /** The year of the beginning, for an end without one: from November 1761 to March. */
  private static WordedDate carriedOn(WordedDate first, WordedDate last) {
    boolean yearAfter = last.firstMonth() < first.firstMonth();
    return last.in(yearAfter ? first.year() + 1 : first.year());
  }

  private static Kind kind(DateClause clause) {
    if (clause.to() != null || clause.limit() != Limit.NONE) {
      return Kind.INTERVAL;
    }
    return clause.from().stated() || clause.from().standing() == WordedDate.Standing.UNCLEAR
        ? Kind.ABSOLUTE
        : Kind.RELATIVE;
  }

  private static Edtf limited(EdtfDate date, Limit limit) {
    if (limit == Limit.NONE) {
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
    return worded(begin, first) + " – " + worded(end, last);
  }

  /** The part comes between the word for the qualifier and the date. */
  private static String worded(EdtfDate date, DatePart part) {
    String plain = date.with(Qualifier.NONE).wording();
    String qualified = date.wording();
    return qualified.substring(0, qualified.length() - plain.length()) + part.of(plain);
  }
}
