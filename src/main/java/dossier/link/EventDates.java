package dossier.link;

import dossier.date.DateExpression;
import dossier.date.DateExpression.Kind;
import dossier.date.DateReader;
import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.CalendarYear;
import dossier.edtf.DateSet;
import dossier.edtf.Edtf;
import dossier.edtf.EdtfDate;
import dossier.edtf.Interval;
import dossier.edtf.Precision;
import dossier.edtf.Season;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When events happened: the date of each account, read out of its quote or written by the author,
 * and the date on which the accounts of an event agree.
 */
public final class EventDates {
  private final Catalogue catalogue;
  private final Map<String, List<ToldDate>> told = new HashMap<>();
  private final Map<Account, List<DateExpression>> inQuotes = new HashMap<>();
  private final Map<String, Edtf> agreed = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();

  /**
   * The date that an account gives.
   *
   * @param account the account
   * @param edtf the date
   * @param reach the days that the words leave open, for comparing: narrower than the date where
   *     EDTF has no word for what is told, as for early June
   * @param wording the date for readers, as told: {@code night of 14 June 1938}
   * @param isReckoned whether no quote tells it, but an editor reckons it from other words
   * @param isInferred whether the words leave the year, or more, to other words of the text
   */
  public record ToldDate(
      Account account,
      Edtf edtf,
      Edtf reach,
      String wording,
      boolean isReckoned,
      boolean isInferred) {

    /** The date as pages show it: a reckoned one in square brackets, as archivists write it. */
    public String shown() {
      return isReckoned ? "[" + wording + "]" : wording;
    }

    /**
     * Whether both can be true of one event. A year that only the program gives makes no dispute
     * alone; nor does a season, which is another time of the year in the south.
     */
    public boolean compatibleWith(ToldDate other) {
      return reach.compatibleWith(other.reach)
          || (isInferred && inYearOf(reach, other.reach).compatibleWith(other.reach))
          || (other.isInferred && inYearOf(other.reach, reach).compatibleWith(reach))
          || seasonOf(reach, other.reach)
          || seasonOf(other.reach, reach);
    }

    private static Edtf inYearOf(Edtf date, Edtf other) {
      Optional<Integer> year = other.earliest().map(LocalDate::getYear);
      if (date instanceof CalendarDay day) {
        return year.filter(each -> CalendarDay.exists(each, day.month(), day.day()))
            .<Edtf>map(each -> new CalendarDay(each, day.month(), day.day(), day.qualifier()))
            .orElse(date);
      }
      return date instanceof CalendarMonth month
          ? year.<Edtf>map(each -> new CalendarMonth(each, month.month(), month.qualifier()))
              .orElse(date)
          : date;
    }

    private static boolean seasonOf(Edtf season, Edtf date) {
      return season instanceof Season named
          && !(date instanceof Season)
          && date.precision().compareTo(Precision.SEASON) > 0
          && Edtf.parse(CalendarYear.of(named.year()) + "/" + CalendarYear.of(named.year() + 1))
              .edtf()
              .filter(date::within)
              .isPresent();
    }
  }

  private EventDates(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static EventDates of(Catalogue catalogue, TextDates texts, Evidence evidence) {
    EventDates dates = new EventDates(catalogue);
    for (Event event : catalogue.events().values()) {
      List<ToldDate> found = new ArrayList<>();
      for (Account account : event.accounts()) {
        dates.toldBy(account, texts, evidence).ifPresent(found::add);
      }
      dates.told.put(event.id(), List.copyOf(found));
      dates.settle(event.id(), found);
    }
    return dates;
  }

  private void settle(String event, List<ToldDate> all) {
    if (all.stream().anyMatch(one -> !all.stream().allMatch(one::compatibleWith))) {
      disputed.add(event);
    }
    List<Edtf> dates = all.stream().map(ToldDate::edtf).distinct().toList();
    if (dates.isEmpty()) {
      return;
    }
    // where all can be true, what the words tell comes before what is inferred
    List<Edtf> said =
        all.stream().filter(date -> !date.isInferred()).map(ToldDate::edtf).distinct().toList();
    Optional<Edtf> one =
        disputed.contains(event)
            ? Optional.empty()
            : Edtf.agreement(dates)
                .or(() -> (said.isEmpty() ? dates : said).stream().min(Edtf.MOST_SPECIFIC_FIRST));
    one.or(() -> allOf(dates)).ifPresent(date -> agreed.put(event, date));
  }

  /**
   * The date of an account: as written, else the first that the quote tells; of dates in a row the
   * span of them all, and none where something in the quote was not read whole. Ages and lengths of
   * time are no dates.
   */
  private Optional<ToldDate> toldBy(Account account, TextDates texts, Evidence evidence) {
    List<DateExpression> read =
        evidence.verified(account.citation()).stream()
            .flatMap(where -> texts.within(account.citation().source().id(), where).stream())
            .filter(date -> date.kind() != Kind.AGE && date.kind() != Kind.DURATION)
            .toList();
    inQuotes.put(account, read);
    Optional<Edtf> written = account.date();
    if (written.isEmpty()) {
      return read.stream().anyMatch(DateExpression::isHalf)
          ? Optional.empty()
          : read.stream()
              .filter(date -> date.edtf().isPresent())
              .findFirst()
              .flatMap(first -> told(account, first, read));
    }
    // The words of the quote say it best, as long as the written date is the same one.
    return read.stream()
        .filter(date -> date.edtf().equals(written))
        .findFirst()
        .flatMap(date -> told(account, date, List.of()))
        .or(() -> written.map(date -> written(account, date, read)));
  }

  private ToldDate written(Account account, Edtf date, List<DateExpression> read) {
    // Where its language is not read, the quote may well tell it, unless the author derives it.
    boolean isTold =
        account.dateBasis().isEmpty()
            && catalogue
                .source(account.citation().source().id())
                .filter(source -> !DateReader.reads(source.description().language()))
                .isPresent();
    // a day told without its year, which the author adds
    boolean isDay =
        account.dateBasis().isEmpty()
            && read.stream().anyMatch(each -> each.edtf().isEmpty() && each.bearsOut(date));
    return isDay
        ? new ToldDate(account, date, date, DateExpression.withYearInBrackets(date), false, false)
        : new ToldDate(account, date, date, date.wording(), !isTold, false);
  }

  private static Optional<ToldDate> told(
      Account account, DateExpression date, List<DateExpression> read) {
    List<Edtf> row =
        read.stream()
            .dropWhile(each -> each != date)
            .takeWhile(DateExpression::isListed)
            .flatMap(each -> each.edtf().stream())
            .toList();
    if (row.size() > 1) {
      return Edtf.parse(row.get(0) + "/" + row.get(row.size() - 1))
          .edtf()
          .map(span -> new ToldDate(account, span, span, span.wording(), false, date.inferred()));
    }
    return date.edtf()
        .map(
            edtf ->
                new ToldDate(
                    account,
                    edtf,
                    date.reach().orElse(edtf),
                    date.wording(),
                    false,
                    date.inferred()));
  }

  /**
   * The date expressions that stand in the quote of an account, whatever date its author writes;
   * also those that say no date.
   *
   * @return none if the quote names no date or was not verified
   */
  public List<DateExpression> inQuote(Account account) {
    return inQuotes.getOrDefault(account, List.of());
  }

  /**
   * The dates that the accounts of an event give, in the order of the accounts; those without a
   * date are left out.
   */
  public List<ToldDate> told(String event) {
    return told.getOrDefault(event, List.of());
  }

  /** The date of an account, if it gives one. */
  public Optional<ToldDate> told(String event, Account account) {
    return told(event).stream().filter(date -> date.account().equals(account)).findFirst();
  }

  /**
   * The date on which the accounts agree, the most precise of them; where they do not agree, the
   * set of those told, so that the event still has its place in time.
   */
  public Optional<Edtf> date(String event) {
    return Optional.ofNullable(agreed.get(event));
  }

  /** The set of the dates told; where one of them has an open end, the span that keeps it open. */
  private static Optional<Edtf> allOf(List<Edtf> all) {
    boolean begins = all.stream().allMatch(each -> each.earliest().isPresent());
    boolean ends = all.stream().allMatch(each -> each.latest().isPresent());
    if (begins && ends) {
      return DateSet.oneOf(all);
    }
    List<Edtf> dates = all.stream().flatMap(each -> ends(each).stream()).sorted().toList();
    Optional<Edtf> first = dates.stream().findFirst();
    Optional<Edtf> last =
        dates.stream().max(Comparator.comparing(each -> each.latest().orElse(LocalDate.MAX)));
    return Edtf.parse(
            (begins ? first.orElseThrow() : "..") + "/" + (ends ? last.orElseThrow() : ".."))
        .edtf()
        .or(() -> all.stream().min(Edtf::compareTo));
  }

  /** The dates that an interval runs between; of a set those of its members. */
  private static List<Edtf> ends(Edtf date) {
    return date.members().stream()
        .flatMap(
            each ->
                each instanceof Interval interval
                    ? Stream.of(interval.start(), interval.end())
                        .filter(EdtfDate.class::isInstance)
                        .map(Edtf.class::cast)
                    : Stream.of(each))
        .toList();
  }

  /** Whether two accounts of an event give dates that cannot both be true. */
  public boolean isDisputed(String event) {
    return disputed.contains(event);
  }

  /**
   * The date for readers: as the most precise account words it, or each different date with {@code
   * or} between.
   */
  public Optional<String> wording(String event) {
    return worded(event, ToldDate::wording);
  }

  /** The same with reckoned dates in square brackets, as pages show it. */
  public Optional<String> shown(String event) {
    return worded(event, ToldDate::shown);
  }

  private Optional<String> worded(String event, Function<ToldDate, String> wording) {
    List<ToldDate> all = told(event);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (isDisputed(event)) {
      return Optional.of(String.join(" or ", all.stream().map(wording).distinct().toList()));
    }
    return date(event)
        .map(
            date ->
                all.stream()
                    .filter(each -> each.edtf().equals(date))
                    .map(wording)
                    .findFirst()
                    .orElse(date.wording()));
  }
}
