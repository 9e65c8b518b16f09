package dossier.page.event;

import dossier.address.Anchor;
import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Link;
import dossier.html.Page;
import dossier.page.Contents;
import dossier.page.DatedLink;
import dossier.page.DisputeBlock;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event.
 *
 * @param frame what stands around the page
 * @param head declaration and what happened
 * @param accounts one card for each telling, in the order of the sources
 * @param comparisons ways to the comparisons of the sources that are versions of one text
 * @param disputes what the accounts do not agree on
 * @param before what came before, nearest last
 * @param after what came after, nearest first
 * @param foot see also, notes
 */
public record EventPage(
    Frame frame,
    RecordHead head,
    List<AccountCard> accounts,
    List<Link> comparisons,
    List<DisputeBlock> disputes,
    List<DatedLink> before,
    List<DatedLink> after,
    RecordFoot foot)
    implements Page, Paged {
  @Override
  public List<String> keys() {
    return Stream.of(
            Collections.nCopies(accounts.size(), "Accounts"),
            Collections.nCopies(before.size() + after.size(), "Before and after"),
            Collections.nCopies(foot.notes().size(), "Notes"))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public EventPage part(Frame part, Slice rows) {
    return new EventPage(
        part,
        head.of(part),
        rows.of(accounts),
        part.isFirst() ? comparisons : List.of(),
        part.isFirst() ? disputes : List.of(),
        rows.of(before),
        rows.of(after),
        foot.of(part, rows.of(foot.notes())));
  }

  @Override
  public String sheet() {
    return "event.css";
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(!head.prose().isEmpty(), "What happened", "story")
        .add(!accounts.isEmpty(), "Accounts", "accounts", accountEntries())
        .add(!disputes.isEmpty(), "What is disputed", Anchor.DISPUTES.value(), disputeEntries())
        .add(!before.isEmpty() || !after.isEmpty(), "Before and after", "order")
        .with(foot);
  }

  private List<ContentsEntry> accountEntries() {
    return accounts.stream().map(card -> ContentsEntry.of(card.title(), card.id())).toList();
  }

  private List<ContentsEntry> disputeEntries() {
    return disputes.stream().map(DisputeBlock::contents).toList();
  }
}
