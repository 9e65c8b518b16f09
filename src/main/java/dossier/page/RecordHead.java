package dossier.page;

import dossier.html.Frame;
import dossier.html.Html;
import java.util.List;

/**
 * How the page of a record begins.
 *
 * @param kind what sort of record it is, in a word or two: {@code Person}, {@code Event: mutiny}
 * @param declaration rows in monospace
 * @param prose paragraphs with their note marks, or empty
 */
public record RecordHead(String kind, List<DeclarationRow> declaration, Html prose) {
  /** How a part of the page begins: the first one with everything, others with the kind alone. */
  public RecordHead of(Frame part) {
    return part.isFirst() ? this : new RecordHead(kind, List.of(), Html.EMPTY);
  }
}
