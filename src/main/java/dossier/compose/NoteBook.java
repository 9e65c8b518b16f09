package dossier.compose;

import dossier.citation.Citation;
import dossier.citation.Footnote;
import dossier.citation.Verdict.Verified;
import dossier.render.BackLink;
import dossier.render.Evidence;
import dossier.render.Html;
import dossier.render.Note;
import dossier.render.NoteMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The notes of one page, numbered in the order in which they are first called. The same words of
 * the same source, told by the same teller, are one note however often they are cited.
 */
final class NoteBook {
  private final Links links;
  private final Map<List<Object>, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private final int number;
    private final List<Evidence> evidence;
    private final String remark;
    private int uses;

    Entry(int number, List<Evidence> evidence, String remark) {
      this.number = number;
      this.evidence = evidence;
      this.remark = remark;
    }
  }

  NoteBook(Links links) {
    this.links = links;
  }

  /** Calls the note of one citation. */
  NoteMark cite(Citation citation) {
    return call(List.of(citation), "");
  }

  /** Calls a note of our prose. */
  NoteMark cite(Footnote footnote) {
    return call(footnote.citations(), footnote.editorsRemark().orElse(""));
  }

  private NoteMark call(List<Citation> citations, String remark) {
    List<Object> key = new ArrayList<>(citations.stream().map(this::identity).toList());
    key.add(remark);
    Entry entry =
        entries.computeIfAbsent(
            key,
            unused ->
                new Entry(
                    entries.size() + 1, citations.stream().map(links::evidence).toList(), remark));
    entry.uses++;
    return NoteMark.of(entry.number, entry.uses, spoken(entry));
  }

  private Object identity(Citation citation) {
    Optional<Verified> where = links.concordance().evidence().verified(citation);
    String teller = links.teller(citation).text() + citation.telling().hedged();
    return List.of(
        citation.source().id(), where.<Object>map(found -> found).orElse(citation.quote()), teller);
  }

  private static String spoken(Entry entry) {
    String sources =
        entry.evidence.stream().map(Evidence::spoken).distinct().collect(Collectors.joining("; "));
    return sources.isEmpty() ? "editor’s note" : sources;
  }

  /** All notes called so far, in the order of their numbers. */
  List<Note> notes() {
    return entries.values().stream().map(NoteBook::note).toList();
  }

  private static Note note(Entry entry) {
    List<BackLink> back = new ArrayList<>();
    for (int use = 1; use <= entry.uses; use++) {
      back.add(BackLink.of(entry.number, use, entry.uses));
    }
    return new Note(entry.number, back, entry.evidence, Html.text(entry.remark));
  }
}
