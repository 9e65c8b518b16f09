package dossier.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A source: what it is, whom and what it attests, and its text, where every citation lands.
 *
 * @param frame what stands around the page
 * @param head declaration and introduction
 * @param versions pages that compare it with another version of the same text
 * @param people whom it names, most often named first
 * @param events what it tells, in the order of the text
 * @param remark on the text as shown, as phrasing content: its rights, or what is left out; or
 *     empty
 * @param text the text in reading order
 * @param editorNotes the editor's notes on words of the text
 * @param foot see also, notes
 */
public record SourcePage(
    Frame frame,
    RecordHead head,
    List<Link> versions,
    List<Attested> people,
    List<Attested> events,
    Html remark,
    List<TextBlock> text,
    List<EditorNote> editorNotes,
    RecordFoot foot)
    implements Page {

  /** Section of the introduction. */
  public static final Anchor ABOUT = Anchor.section("about");

  /** Section of the people named. */
  public static final Anchor PEOPLE = Anchor.section("people");

  /** Section of the events told. */
  public static final Anchor EVENTS = Anchor.section("events");

  /** Section of the text. */
  public static final Anchor TEXT = Anchor.section("text");

  /** Section of the editor's notes on the text. */
  public static final Anchor EDITOR_NOTES = Anchor.section("editor-notes");

  private static final int LINES_IN_SIGHT = 8;

  /** Copies the lists. */
  public SourcePage {
    versions = List.copyOf(versions);
    people = List.copyOf(people);
    events = List.copyOf(events);
    text = List.copyOf(text);
    editorNotes = List.copyOf(editorNotes);
  }

  @Override
  public String template() {
    return "page/source";
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(!head.prose().isEmpty(), "About this source", ABOUT)
        .add(hasPeople(), "Whom it names", PEOPLE)
        .add(hasEvents(), "What it tells", EVENTS)
        .add(true, "The text", TEXT, headings())
        .add(hasEditorNotes(), "Editor’s notes on the text", EDITOR_NOTES)
        .add(foot.hasSee(), "See also", Anchor.section("see"))
        .add(foot.hasNotes(), "Notes", Anchor.section("notes"))
        .entries();
  }

  /** Whether it names anybody who has a record. */
  public boolean hasPeople() {
    return !people.isEmpty();
  }

  /** Whether any event rests on it. */
  public boolean hasEvents() {
    return !events.isEmpty();
  }

  /** Whether the list of people is so long that it is folded. */
  public boolean isPeopleFolded() {
    return people.size() > 2 * LINES_IN_SIGHT;
  }

  /** Whether the list of events is so long that it is folded. */
  public boolean isEventsFolded() {
    return events.size() > LINES_IN_SIGHT;
  }

  /** Whether the editor remarks on words of the text. */
  public boolean hasEditorNotes() {
    return !editorNotes.isEmpty();
  }

  /** Whether it is compared with another version. */
  public boolean hasVersions() {
    return !versions.isEmpty();
  }

  /** Whether there is a remark on the text as shown. */
  public boolean hasRemark() {
    return !remark.isEmpty();
  }

  // The highest headings, each with the lower ones that follow it.
  private List<ContentsEntry> headings() {
    List<ContentsEntry> entries = new ArrayList<>();
    for (TextBlock block : text) {
      if (block instanceof HeadingBlock heading) {
        ContentsEntry entry = ContentsEntry.of(heading.title(), heading.id());
        if (heading.isHigh() || entries.isEmpty()) {
          entries.add(entry);
        } else {
          ContentsEntry parent = entries.remove(entries.size() - 1);
          List<ContentsEntry> children = new ArrayList<>(parent.children());
          children.add(entry);
          entries.add(new ContentsEntry(parent.text(), parent.href(), children));
        }
      }
    }
    return entries;
  }
}
