package dossier.date;

import dossier.date.Meaning.Sort;
import dossier.date.Operations.Parts;
import dossier.edtf.Qualifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates that belong together: 1702–1715, from June to August 1762, 1929 or 1930. */
final class Spans {

  private Spans() {}

  /** 1708/9: the year of the Old Style and the one that we reckon, which is the second. */
  static Optional<Meaning> dual(Parts parts) {
    int first = parts.number(0);
    return follows(first, parts.number(1), parts)
        ? Operations.date(
            WordedDate.ofYear(first + 1)
                .standing(WordedDate.Standing.DUAL)
                .with(Qualifier.NONE, DatePart.NAMED))
        : Optional.empty();
  }

  private static boolean follows(int first, int written, Parts parts) {
    Found second = parts.found().get(parts.size() - 1);
    int digits = written > 99 ? 10_000 : written > 9 || second.meaning().number() == 0 ? 100 : 10;
    return (first + 1) % digits == written || (written < 10 && (first + 1) % 10 == written);
  }

  /** A winter may be named by both of its years; EDTF names it by the first. */
  static Optional<Meaning> winter(Parts parts) {
    WordedDate first = parts.dates().stream().reduce(WordedDate::and).orElseThrow();
    return first.stated() && follows(first.year(), parts.number(0), parts)
        ? Operations.date(first.and(WordedDate.ofSeason(24)).with(Qualifier.NONE, DatePart.NAMED))
        : Optional.empty();
  }

  /** The winter of 44/43 BC. */
  static Optional<Meaning> winterBeforeChrist(Parts parts) {
    int first = parts.number(0);
    return parts.number(1) == first - 1
        ? Operations.date(WordedDate.ofSeason(24).in(1 - first).named())
        : Optional.empty();
  }

  /**
   * From the first date to the second.
   *
   * @param ground {@code opened} if words such as "from" say that it is a span, {@code sure} if the
   *     first date is one of its own, {@code loose} if it might be another thing
   */
  static Optional<Meaning> span(Parts parts, String ground) {
    WordedDate left = parts.at(0).date();
    WordedDate right = parts.at(1).date();
    boolean named = ground.equals("named");
    boolean opened = ground.equals("opened") || named;
    if (left.unspecified() == 2 && right.unspecified() == 2 && left.year() >= 0) {
      left = right.year() < 0 ? WordedDate.ofYears(-99 - left.year(), 2) : left;
    }
    left = asDecade(left, right);
    right = asDecade(right, left);
    boolean reversed = left.unspecified() > 0 && left.year() > right.year();
    WordedDate first = reversed ? right : left;
    WordedDate last = reversed ? left : right;
    return goTogether(first, last, opened || !ground.equals("loose"), opened)
        ? Optional.of(Meaning.of(Sort.SPAN, named ? first.named() : first, last))
        : Optional.empty();
  }

  /** A part of the day that both have. */
  static Optional<Meaning> withPart(Parts parts) {
    boolean parted = parts.size() == 3;
    DatePart part = parted ? parts.at(0).date().part() : DatePart.WHOLE;
    WordedDate first = parts.at(parted ? 1 : 0).date().with(Qualifier.NONE, part);
    WordedDate last = parts.at(parted ? 2 : 1).date();
    return last.part() == DatePart.NAMED || (parted && !part.ofDay())
        ? Optional.empty()
        : Optional.of(Meaning.of(Sort.SPAN, first, last.with(Qualifier.NONE, part)));
  }

  /** 13/14 June 1762; days further apart may be one day in two calendars. */
  static Optional<Meaning> nextDay(Parts parts) {
    List<WordedDate> dates = parts.dates();
    int at = dates.get(0).day() == 0 ? 1 : 0;
    DatePart part = at == 1 ? dates.get(0).part() : DatePart.WHOLE;
    WordedDate month =
        dates.subList(at + 2, dates.size()).stream().reduce(WordedDate::and).orElseThrow();
    int first = dates.get(at).day();
    return dates.get(at + 1).day() != first + 1
        ? Optional.empty()
        : Optional.of(
            Meaning.of(
                Sort.SPAN,
                month.and(WordedDate.ofMonth(0, first)).with(Qualifier.NONE, part),
                month.and(WordedDate.ofMonth(0, first + 1)).with(Qualifier.NONE, part)));
  }

  /** 30.6.–1.7.1934. */
  static Optional<Meaning> dotted(Parts parts) {
    int year = parts.number(4);
    return parts.number(1) > 12 || parts.number(3) > 12
        ? Optional.empty()
        : Optional.of(
            Meaning.of(
                Sort.SPAN,
                WordedDate.ofMonth(parts.number(1), parts.number(0)).in(year),
                WordedDate.ofMonth(parts.number(3), parts.number(2)).in(year)));
  }

  /** 1929/30; before the calendars were settled, 1731/32 is one year in two styles. */
  static Optional<Meaning> stroke(Parts parts) {
    int first = parts.number(0);
    if (!follows(first, parts.number(1), parts)) {
      return Optional.empty();
    }
    WordedDate year = WordedDate.ofYear(first);
    return first < 1800
        ? Operations.date(year.unclear())
        : Optional.of(Meaning.of(Sort.SPAN, year, WordedDate.ofYear(first + 1)));
  }

  static Optional<Meaning> eitherBeforeChrist(Parts parts) {
    return Optional.of(
        Meaning.of(
            Sort.EITHER,
            WordedDate.ofYear(1 - parts.number(0)),
            WordedDate.ofYear(1 - parts.number(1))));
  }

  // beside the 1790s the 1800s are ten years
  private static WordedDate asDecade(WordedDate date, WordedDate beside) {
    boolean near = Math.abs(date.year() - beside.year()) <= 10;
    return date.unspecified() == 2 && beside.unspecified() == 1 && near
        ? WordedDate.ofYears(date.year(), 1).with(date.qualifier(), date.part())
        : date;
  }

  private static boolean goTogether(
      WordedDate left, WordedDate right, boolean sure, boolean opened) {
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

  /** 1914–18: years that share their first digits. */
  static Optional<Meaning> years(Parts parts) {
    int first = parts.number(0);
    int written = parts.number(1);
    int shared = written > 99 ? 10_000 : written > 9 ? 100 : 10;
    int last = first - first % shared + written;
    return last > first && first >= 1000 && last < 2200
        ? Optional.of(Meaning.of(Sort.SPAN, WordedDate.ofYear(first), WordedDate.ofYear(last)))
        : Optional.empty();
  }

  /** The 1850s–60s. */
  static Optional<Meaning> decades(Parts parts) {
    int first = parts.number(0);
    int last = first - first % 100 + parts.number(1);
    return last > first && first >= 1000
        ? Optional.of(
            Meaning.of(Sort.SPAN, WordedDate.ofYears(first, 1), WordedDate.ofYears(last, 1)))
        : Optional.empty();
  }

  /** 58–50 BC and AD 14–37: years that share their era. */
  static Optional<Meaning> yearsOf(Parts parts, boolean beforeChrist) {
    int first = parts.number(0);
    int last = parts.number(1);
    return (beforeChrist ? first > last : first < last) && last > 0
        ? Optional.of(
            Meaning.of(
                Sort.SPAN,
                WordedDate.ofYear(beforeChrist ? 1 - first : first),
                WordedDate.ofYear(beforeChrist ? 1 - last : last)))
        : Optional.empty();
  }

  static Optional<Meaning> quarter(Parts parts) {
    int quarter = parts.number(0);
    WordedDate year = parts.dates().get(0);
    return quarter < 1 || quarter > 4 || !year.yearAlone()
        ? Optional.empty()
        : Optional.of(
            Meaning.of(
                Sort.SPAN,
                WordedDate.ofMonth(3 * quarter - 2, 0).in(year.year()),
                WordedDate.ofMonth(3 * quarter, 0).in(year.year())));
  }

  /** The twelve months up to a day. */
  static Optional<Meaning> yearEnding(Parts parts) {
    WordedDate end = parts.dates().get(0);
    return Optional.of(end)
        .filter(date -> date.day() != 0)
        .flatMap(WordedDate::edtf)
        .flatMap(date -> date.latest())
        .map(LocalDate.class::cast)
        .map(last -> Meaning.of(Sort.SPAN, WordedDate.day(last.minusYears(1).plusDays(1)), end))
        .or(() -> Operations.date(end.unclear()));
  }

  static Optional<Meaning> decadeBefore(Parts parts) {
    WordedDate end = parts.dates().get(0);
    return end.yearAlone()
        ? Optional.of(Meaning.of(Sort.SPAN, WordedDate.ofYear(end.year() - 10), end))
        : Operations.date(end.unclear());
  }

  /** One of two dates, of which one may borrow from the other. */
  static Optional<Meaning> either(Parts parts) {
    WordedDate first = parts.at(0).date();
    WordedDate second = parts.at(1).date();
    boolean periods = first.unspecified() > 0 || first.season() != 0;
    boolean same = first.unspecified() == second.unspecified();
    return !same || (!first.stated() && !second.stated() && first.day() == 0)
        ? Optional.empty()
        : Optional.of(Meaning.of(periods ? Sort.SPAN : Sort.EITHER, first, second));
  }

  /** 13 and 14 June are one span; 13 and 20 June are two days. */
  static Optional<Meaning> pair(Parts parts) {
    int first = parts.at(0).date().day();
    int last = parts.at(1).date().day();
    return last == first + 1
        ? Optional.of(Meaning.of(Sort.SPAN, parts.at(0).date(), parts.at(1).date()))
        : list(parts, Sort.LIST);
  }

  /** Dates in a row; what the last of them says of month and year holds of all before it. */
  static Optional<Meaning> list(Parts parts, Sort sort) {
    List<Found> items = new ArrayList<>();
    for (Found part : parts.found()) {
      boolean listed = !part.meaning().items().isEmpty();
      items.addAll(listed ? part.meaning().items() : List.of(part));
    }
    for (int i = 1; i < items.size(); i++) {
      WordedDate before = items.get(i - 1).meaning().date();
      WordedDate here = items.get(i).meaning().date();
      boolean years = before.yearAlone() && here.yearAlone();
      if (years && here.year() <= before.year()) {
        return Optional.empty();
      }
    }
    return Optional.of(Meaning.of(sort, List.copyOf(items)));
  }
}
