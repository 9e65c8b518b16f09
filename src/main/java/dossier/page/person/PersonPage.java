package dossier.page.person;

import dossier.address.Anchor;
import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Link;
import dossier.html.Page;
import dossier.page.Contents;
import dossier.page.DisputeBlock;
import dossier.page.MentionGroup;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.page.picture.Picture;
import dossier.page.table.SummaryTable;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person.
 *
 * @param frame what stands around the page
 * @param head declaration and life
 * @param lifeLine the life drawn as a line, or {@link Picture#NONE}
 * @param map the places of the person's events, or {@link Picture#NONE}
 * @param disputes the points on which the sources differ about this person
 * @param eventDisputes the points on which they differ about the person's events, each leading
 *     there
 * @param statements what is said of the person that is no event
 * @param relations kin and others
 * @param events the person's events, under tabs by part taken
 * @param mentions where the texts name the person, source by source
 * @param foot see also, notes
 */
public record PersonPage(
    Frame frame,
    RecordHead head,
    Picture lifeLine,
    Picture map,
    List<DisputeBlock> disputes,
    List<Link> eventDisputes,
    SummaryTable statements,
    SummaryTable relations,
    SummaryTable events,
    List<MentionGroup> mentions,
    RecordFoot foot)
    implements Page, Paged {
  /** Section of the relations. */
  public static final Anchor RELATIONS = Anchor.section("relations");

  /** Section of the events. */
  public static final Anchor EVENTS = Anchor.section("events");

  @Override
  public List<String> keys() {
    return Stream.of(
            Collections.nCopies(eventDisputes.size(), "Disputes"),
            events.keys(),
            Collections.nCopies(statements.rows().size(), "Statements"),
            Collections.nCopies(relations.rows().size(), "Relations"),
            Collections.nCopies(
                mentions.stream().mapToInt(group -> group.mentions().size()).sum(), "Mentions"),
            Collections.nCopies(foot.notes().size(), "Notes"))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public PersonPage part(Frame part, Slice rows) {
    boolean isFirst = part.isFirst();
    // In the order of the keys, which is that of the page.
    List<Link> someDisputes = rows.of(eventDisputes);
    SummaryTable someEvents = events.part(rows.of(events.rows()), part.pager());
    SummaryTable someStatements = statements.part(rows.of(statements.rows()), part.pager());
    SummaryTable someRelations = relations.part(rows.of(relations.rows()), part.pager());
    List<MentionGroup> someMentions =
        mentions.stream()
            .map(group -> group.with(rows.of(group.mentions())))
            .filter(group -> !group.mentions().isEmpty())
            .toList();
    return new PersonPage(
        part,
        head.of(part),
        isFirst ? lifeLine : Picture.NONE,
        isFirst ? map : Picture.NONE,
        isFirst ? disputes : List.of(),
        someDisputes,
        someStatements,
        someRelations,
        someEvents,
        someMentions,
        foot.of(part, rows.of(foot.notes())));
  }

  @Override
  public String sheet() {
    return "picture.css";
  }

  @Override
  public String openGraphType() {
    return "profile";
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(!head.prose().isEmpty(), "Life", "life")
        .add(
            !disputes.isEmpty() || !eventDisputes.isEmpty(),
            "Where the sources differ",
            Anchor.DISPUTES.value(),
            disputeEntries())
        .add(!events.isEmpty(), "Events", EVENTS.value(), events.contents())
        .add(!statements.isEmpty(), "Statements", Anchor.STATEMENTS.value())
        .add(!relations.isEmpty(), "Relations", RELATIONS.value())
        .add(!mentions.isEmpty(), "Mentioned in", "mentions")
        .with(foot);
  }

  private List<ContentsEntry> disputeEntries() {
    return disputes.stream().map(DisputeBlock::contents).toList();
  }
}
