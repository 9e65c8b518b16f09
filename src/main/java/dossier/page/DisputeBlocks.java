package dossier.page;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.NoteMark;
import dossier.link.Dispute;
import dossier.page.table.Value;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Participant;
import dossier.record.Person;
import dossier.record.Record;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Disputes as blocks of a page. */
public final class DisputeBlocks {
  public static final Comparator<Dispute> REAL_FIRST =
      Comparator.comparing(dispute -> !dispute.isReal());

  private DisputeBlocks() {}

  /** The disputes of a record, for its own page; each claim carries its note. */
  public static List<DisputeBlock> onOwnPage(String record, PageContext context, NoteBook notes) {
    return context.disputes().of(record).stream()
        .sorted(REAL_FIRST)
        .map(dispute -> block(dispute, context, Optional.of(notes)))
        .toList();
  }

  /** How many there are, those that are none in truth apart. */
  public static String count(List<Dispute> disputes) {
    int real = (int) disputes.stream().filter(Dispute::isReal).count();
    int apparent = disputes.size() - real;
    String counted = Words.count(real, "dispute");
    return apparent == 0 ? counted : counted + ", " + Words.grouped(apparent) + " only apparent";
  }

  /** A dispute on a page that holds disputes of several records. */
  public static DisputeBlock onSharedPage(Dispute dispute, PageContext context) {
    return block(dispute.asking(question(dispute, context)), context, Optional.empty())
        .about(
            Anchor.dispute(dispute.record(), dispute.number()),
            toDispute(dispute, context.title(dispute.record()), context),
            people(dispute, context));
  }

  /**
   * A question that the build words speaks of “it”: away from the record it needs the record's
   * name.
   */
  public static String question(Dispute dispute, PageContext context) {
    return dispute.isStated()
        ? dispute.question()
        : context.title(dispute.record()) + ": " + dispute.question();
  }

  /** The person of the dispute, or those who took part in its event or tell of it. */
  private static List<String> people(Dispute dispute, PageContext context) {
    Catalogue catalogue = context.catalogue();
    Stream<String> inEvent =
        catalogue.event(dispute.record()).stream()
            .flatMap(
                event ->
                    Stream.concat(
                        event.people().stream().map(Participant::person),
                        event.accounts().stream()
                            .map(Account::citation)
                            .flatMap(citation -> citation.telling().people().stream())))
            .map(person -> person.id());
    return Stream.concat(catalogue.person(dispute.record()).stream().map(Person::id), inEvent)
        .distinct()
        .toList();
  }

  /** Words that lead to a dispute on the page of the record that it is about. */
  public static Link toDispute(Dispute dispute, String words, PageContext context) {
    PagePath page =
        context.catalogue().record(dispute.record()).map(Record::page).orElse(PagePath.DISPUTED);
    return Link.to(words, page, Anchor.dispute(dispute.number()), context.page());
  }

  private static DisputeBlock block(
      Dispute dispute, PageContext context, Optional<NoteBook> notes) {
    List<Claim> claims =
        dispute.claims().stream()
            .map(
                claim -> {
                  List<NoteMark> marks =
                      notes.map(book -> List.of(book.cite(claim.citation()))).orElse(List.of());
                  return new Claim(
                      Value.of(Html.text(claim.says())).noted(marks),
                      context.evidence(claim.citation()));
                })
            .toList();
    DisputeBlock block =
        DisputeBlock.of(dispute.number(), dispute.kind(), dispute.question(), claims)
            .compared(
                ComparisonLinks.among(
                    dispute.claims().stream().map(claim -> claim.citation()), context));
    return dispute.isReal() ? block : block.apparent(dispute.apparent());
  }
}
