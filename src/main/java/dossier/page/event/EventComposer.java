package dossier.page.event;

import dossier.address.Anchor;
import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.link.Dispute;
import dossier.link.EventDates.ToldDate;
import dossier.page.ComparisonLinks;
import dossier.page.DatedLink;
import dossier.page.Dates;
import dossier.page.DeclarationRow;
import dossier.page.DisputeBlock;
import dossier.page.DisputeBlocks;
import dossier.page.FoundByProgram;
import dossier.page.NoteBook;
import dossier.page.PageContext;
import dossier.page.ProsePrinter;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.page.Words;
import dossier.page.table.Value;
import dossier.record.Account;
import dossier.record.Event;
import java.util.ArrayList;
import java.util.List;

/** Composes the page of an event. */
public final class EventComposer {
  /** More than these stand only in their own section: a declaration is read at a glance. */
  private static final int MOST_NEIGHBOURS = 3;

  private final Event event;
  private final PageContext context;
  private final NoteBook notes;

  public EventComposer(Event event, PageContext context) {
    this.event = event;
    this.context = context;
    this.notes = new NoteBook(context);
  }

  public EventPage compose(Frame frame) {
    List<DeclarationRow> declaration = declaration();
    Html story = ProsePrinter.print(event, context, notes);
    List<DisputeBlock> disputes = DisputeBlocks.onOwnPage(event.id(), context, notes);
    List<AccountCard> accounts = new ArrayList<>();
    for (Account account : event.accounts()) {
      accounts.add(
          new AccountCard(
              accounts.size() + 1, context.evidence(account.citation()), told(account)));
    }
    return new EventPage(
        frame,
        new RecordHead("Event: " + event.kind(), declaration, story),
        accounts,
        ComparisonLinks.among(event.accounts().stream().map(Account::citation), context),
        disputes,
        dated(context.chronology().before(event.id())),
        dated(context.chronology().after(event.id())),
        new RecordFoot(
            event.see().stream().map(see -> context.to(see.id())).toList(), notes.notes()));
  }

  private List<DeclarationRow> declaration() {
    List<DeclarationRow> rows = new ArrayList<>();
    rows.add(DeclarationRow.of("event", Value.words(event.title())));
    rows.add(when());
    event.where().ifPresent(place -> rows.add(DeclarationRow.of("where", where(place.id()))));
    if (!event.people().isEmpty()) {
      rows.add(
          DeclarationRow.of(
              "who", event.people().stream().map(this::participant).toArray(Value[]::new)));
    }
    neighbours("after", context.chronology().before(event.id()), rows);
    neighbours("before", context.chronology().after(event.id()), rows);
    rows.add(DeclarationRow.of("attested", Value.words(attested())));
    FoundByProgram.row(event.id(), context).ifPresent(rows::add);
    return rows;
  }

  private DeclarationRow when() {
    List<Value> dates = Dates.declared(context.concordance(), event, notes);
    if (dates.isEmpty()) {
      return DeclarationRow.of("when", Value.words("no source gives a date"));
    }
    return DeclarationRow.either("when", marked(dates, "date"));
  }

  private Value where(String place) {
    return marked(List.of(Value.link(context.to(place))), "place").get(0);
  }

  /** The values, the last one marked if the sources differ on this point. */
  private List<Value> marked(List<Value> values, String kind) {
    boolean differs =
        context.disputes().of(event.id()).stream()
            .anyMatch(dispute -> dispute.isReal() && dispute.kind().equals(kind));
    List<Value> marked = new ArrayList<>(values);
    if (differs) {
      marked.add(marked.remove(marked.size() - 1).disputed(Anchor.DISPUTES.fragment()));
    }
    return marked;
  }

  private Value participant(dossier.record.Participant participant) {
    Html name = context.to(participant.person().id()).html();
    return Value.of(name.then(Html.text(" (" + participant.role() + ")")));
  }

  private void neighbours(String label, List<String> events, List<DeclarationRow> rows) {
    if (!events.isEmpty() && events.size() <= MOST_NEIGHBOURS) {
      rows.add(
          DeclarationRow.of(
              label, events.stream().map(id -> Value.link(context.to(id))).toArray(Value[]::new)));
    }
  }

  private String attested() {
    long sources =
        event.accounts().stream()
            .map(account -> account.citation().source().id())
            .distinct()
            .count();
    List<Dispute> disputes = context.disputes().of(event.id());
    return sources
        + " of "
        + Words.count(context.catalogue().sources().size(), "source")
        + " · "
        + Words.count(event.accounts().size(), "account")
        + " · "
        + DisputeBlocks.count(disputes);
  }

  private List<DeclarationRow> told(Account account) {
    List<DeclarationRow> rows = new ArrayList<>();
    context
        .dates()
        .told(event.id(), account)
        .ifPresent(date -> rows.add(DeclarationRow.of("when", when(date, account))));
    account
        .locality()
        .ifPresent(
            place -> rows.add(DeclarationRow.of("where", Value.link(context.to(place.id())))));
    return rows;
  }

  private static Value when(ToldDate date, Account account) {
    Value when = Value.date(new DateWords(date.shown(), date.edtf().toString()));
    return account.dateBasis().map(when::glossed).orElse(when);
  }

  private List<DatedLink> dated(List<String> events) {
    return events.stream()
        .map(
            id -> {
              DateWords date = Dates.of(context.concordance(), id);
              return new DatedLink(
                  date.isPresent() ? date : new DateWords("undated", ""), context.to(id));
            })
        .toList();
  }
}
