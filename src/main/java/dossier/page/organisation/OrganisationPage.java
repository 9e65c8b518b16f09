package dossier.page.organisation;

import dossier.address.Anchor;
import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Page;
import dossier.page.Contents;
import dossier.page.MentionGroup;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.page.table.SummaryTable;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation.
 *
 * @param frame what stands around the page
 * @param head declaration and description
 * @param people who held which office in it
 * @param events whose accounts name it
 * @param mentions where the texts name it, source by source
 * @param foot see also, notes
 */
public record OrganisationPage(
    Frame frame,
    RecordHead head,
    SummaryTable people,
    SummaryTable events,
    List<MentionGroup> mentions,
    RecordFoot foot)
    implements Page, Paged {
  static final Anchor PEOPLE = Anchor.section("people");
  static final Anchor EVENTS = Anchor.section("events");

  @Override
  public List<String> keys() {
    return Stream.of(
            Collections.nCopies(people.rows().size(), "People"),
            events.keys(),
            Collections.nCopies(
                mentions.stream().mapToInt(group -> group.mentions().size()).sum(), "Mentions"),
            Collections.nCopies(foot.notes().size(), "Notes"))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public OrganisationPage part(Frame part, Slice rows) {
    SummaryTable somePeople = people.part(rows.of(people.rows()), part.pager());
    SummaryTable someEvents = events.part(rows.of(events.rows()), part.pager());
    List<MentionGroup> someMentions =
        mentions.stream()
            .map(group -> group.with(rows.of(group.mentions())))
            .filter(group -> !group.mentions().isEmpty())
            .toList();
    return new OrganisationPage(
        part,
        head.of(part),
        somePeople,
        someEvents,
        someMentions,
        foot.of(part, rows.of(foot.notes())));
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(!head.prose().isEmpty(), "What it was", "description")
        .add(!people.isEmpty(), "People", PEOPLE.value(), people.contents())
        .add(!events.isEmpty(), "Events", EVENTS.value(), events.contents())
        .add(!mentions.isEmpty(), "Mentioned in", "mentions")
        .with(foot);
  }
}
