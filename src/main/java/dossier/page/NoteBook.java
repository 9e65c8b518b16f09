package dossier.page;

import dossier.citation.Citation;
import dossier.citation.Footnote;
import dossier.citation.Verdict.Verified;
import dossier.html.Html;
import dossier.html.NoteMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notes of one page, numbered in the order in which they are first called. The same words of
 * the same source, told by the same teller, are one note however often they are cited.
 */
public final class NoteBook {
  private final PageContext context;
  private final Map<List<Object>, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private final int number;
    private final List<Evidence> evidence;
    private final Html remark;
    private int uses;

    Entry(int number, List<Evidence> evidence, Html remark) {
      this.number = number;
      this.evidence = evidence;
      this.remark = remark;
    }
  }

  public NoteBook(PageContext context) {
    this.context = context;
  }

  /** Calls the note of one citation. */
  public NoteMark cite(Citation citation) {
    return call(List.of(citation), Html.EMPTY);
  }

  /**
   * Calls a note of our prose.
   *
   * @param remark the editor's words in it, as phrasing content; or empty
   */
  public NoteMark cite(Footnote footnote, Html remark) {
    return call(footnote.citations(), remark);
  }

  private NoteMark call(List<Citation> citations, Html remark) {
    List<Object> key = new ArrayList<>(citations.stream().map(this::identity).toList());
    key.add(remark.markup());
    Entry entry =
        entries.computeIfAbsent(
            key,
            unused ->
                new Entry(
                    entries.size() + 1,
                    citations.stream().map(context::evidence).toList(),
                    remark));
    entry.uses++;
    return NoteMark.of(entry.number, entry.uses, spoken(entry));
  }

  private Object identity(Citation citation) {
    Optional<Verified> where = context.concordance().evidence().verified(citation);
    String teller = Words.telling(citation, context);
    return List.of(
        citation.source().id(), where.<Object>map(found -> found).orElse(citation.quote()), teller);
  }

  private static String spoken(Entry entry) {
    Map<String, Set<String>> passages = new LinkedHashMap<>();
    for (Evidence each : entry.evidence) {
      passages
          .computeIfAbsent(each.siglum().source(), unused -> new LinkedHashSet<>())
          .add(each.passage().text());
    }
    String sources =
        passages.entrySet().stream()
            .map(each -> each.getKey() + ", " + Words.listed(List.copyOf(each.getValue())))
            .collect(Collectors.joining("; "));
    return sources.isEmpty() ? "editor’s note" : sources;
  }

  /** All notes called so far, in the order of their numbers. */
  public List<Note> notes() {
    return entries.values().stream().map(NoteBook::note).toList();
  }

  private static Note note(Entry entry) {
    List<BackLink> back = new ArrayList<>();
    for (int use = 1; use <= entry.uses; use++) {
      back.add(BackLink.of(entry.number, use, entry.uses));
    }
    return new Note(entry.number, back, entry.evidence, entry.remark);
  }
}
