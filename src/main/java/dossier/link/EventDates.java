package dossier.link;

import dossier.date.DateExpression;
import dossier.date.DateExpression.Kind;
import dossier.date.DateReader;
import dossier.edtf.Edtf;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * When events happened: the date of each account, read out of its quote or written by the author,
 * and the date on which the accounts of an event agree.
 */
public final class EventDates {
  private final Catalogue catalogue;
  private final Map<String, List<ToldDate>> told = new HashMap<>();
  private final Map<Account, List<Edtf>> inQuotes = new HashMap<>();
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
   */
  public record ToldDate(
      Account account, Edtf edtf, Edtf reach, String wording, boolean isReckoned) {

    /** The date as pages show it: a reckoned one in square brackets, as archivists write it. */
    public String shown() {
      return isReckoned ? "[" + wording + "]" : wording;
    }

    /** Whether both can be true of one event. */
    public boolean compatibleWith(ToldDate other) {
      return reach.compatibleWith(other.reach);
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
    List<Edtf> reaches = all.stream().map(ToldDate::reach).distinct().toList();
    if (reaches.stream()
        .anyMatch(one -> reaches.stream().anyMatch(other -> !one.compatibleWith(other)))) {
      disputed.add(event);
    }
    List<Edtf> dates = all.stream().map(ToldDate::edtf).distinct().toList();
    Optional<Edtf> one =
        dates.isEmpty() || disputed.contains(event) ? Optional.empty() : Edtf.agreement(dates);
    one.or(() -> spanOf(dates)).ifPresent(date -> agreed.put(event, date));
  }

  /**
   * The date of an account: as written, else the first that the quote tells. Ages and lengths of
   * time are no dates, even where they can be reckoned into one.
   */
  private Optional<ToldDate> toldBy(Account account, TextDates texts, Evidence evidence) {
    List<ToldDate> read =
        evidence.verified(account.citation()).stream()
            .flatMap(where -> texts.within(account.citation().source().id(), where).stream())
            .filter(date -> date.kind() != Kind.AGE && date.kind() != Kind.DURATION)
            .flatMap(date -> told(account, date).stream())
            .toList();
    inQuotes.put(account, read.stream().map(ToldDate::edtf).toList());
    Optional<Edtf> written = account.date();
    if (written.isEmpty()) {
      return read.stream().findFirst();
    }
    // The words of the quote say it best, as long as the written date is the same one.
    return read.stream()
        .filter(date -> date.edtf().equals(written.get()))
        .findFirst()
        .or(() -> written.map(date -> written(account, date)));
  }

  private ToldDate written(Account account, Edtf date) {
    // Where its language is not read, the quote may well tell it, unless the author derives it.
    boolean isTold =
        account.dateBasis().isEmpty()
            && catalogue
                .source(account.citation().source().id())
                .filter(source -> !DateReader.reads(source.description().language()))
                .isPresent();
    return new ToldDate(account, date, date, date.wording(), !isTold);
  }

  private static Optional<ToldDate> told(Account account, DateExpression date) {
    return date.edtf()
        .map(edtf -> new ToldDate(account, edtf, date.reach().orElse(edtf), date.wording(), false));
  }

  /**
   * The dates that stand in the quote of an account, whatever date its author writes.
   *
   * @return none if the quote names no date or was not verified
   */
  public List<Edtf> inQuote(Account account) {
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
   * span from the earliest to the latest, so that the event still has its place in time.
   */
  public Optional<Edtf> date(String event) {
    return Optional.ofNullable(agreed.get(event));
  }

  private static Optional<Edtf> spanOf(List<Edtf> all) {
    Optional<LocalDate> from =
        all.stream().flatMap(each -> each.earliest().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> to =
        all.stream().flatMap(each -> each.latest().stream()).max(LocalDate::compareTo);
    if (from.isEmpty() || to.isEmpty()) {
      return all.stream().min(Edtf::compareTo);
    }
    return Edtf.parse(from.get() + "/" + to.get()).edtf();
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
