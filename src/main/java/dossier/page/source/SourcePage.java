package dossier.page.source;

import dossier.address.Anchor;
import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.Page;
import dossier.page.Attested;
import dossier.page.Contents;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    implements Page, Paged {
  /** Section of the editor's notes on the text. */
  public static final Anchor EDITOR_NOTES = Anchor.section("editor-notes");

  private static final int LINES_IN_SIGHT = 8;

  /**
   * {@inheritDoc}
   *
   * <p>A part lists the people and events of its own passages.
   */
  @Override
  public SourcePage part(Frame part, Slice rows) {
    List<TextBlock> blocks = rows.of(unbroken()).stream().flatMap(List::stream).toList();
    Set<String> passages = new HashSet<>();
    for (TextBlock block : blocks) {
      if (block instanceof PassageBlock passage) {
        passages.add("§" + passage.number());
      }
    }
    return new SourcePage(
        part,
        head.of(part),
        part.isFirst() ? versions : List.of(),
        Attested.in(passages, people),
        Attested.in(passages, events),
        remark,
        blocks,
        editorNotes.stream().filter(note -> passages.contains(note.passage().text())).toList(),
        foot.of(part, part.isFirst() ? foot.notes() : List.of()));
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    String passage = "§1";
    for (List<TextBlock> blocks : unbroken()) {
      TextBlock last = blocks.get(blocks.size() - 1);
      passage = last instanceof PassageBlock at ? "§" + at.number() : passage;
      keys.add(passage);
    }
    return keys;
  }

  /** What is not to be parted: headings, and what they stand over. */
  private List<List<TextBlock>> unbroken() {
    List<List<TextBlock>> all = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.size(); i++) {
      if (!(text.get(i) instanceof HeadingBlock) || i == text.size() - 1) {
        all.add(text.subList(from, i + 1));
        from = i + 1;
      }
    }
    return all;
  }

  @Override
  public String sheet() {
    return "source.css";
  }

  @Override
  public List<ContentsEntry> contents() {
    return new Contents()
        .add(!head.prose().isEmpty(), "About this source", "about")
        .add(!people.isEmpty(), "Whom it names", "people")
        .add(!events.isEmpty(), "What it tells", "events")
        .add(true, "The text", "text", headings())
        .add(!editorNotes.isEmpty(), "Editor’s notes on the text", EDITOR_NOTES.value())
        .with(foot);
  }

  /** Whether the list of people is so long that it is folded. */
  public boolean isPeopleFolded() {
    return people.size() > 2 * LINES_IN_SIGHT;
  }

  /** Whether the list of events is so long that it is folded. */
  public boolean isEventsFolded() {
    return events.size() > LINES_IN_SIGHT;
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
