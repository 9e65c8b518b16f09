package dossier.render;

import java.util.List;

/**
 * How the page of a record begins.
 *
 * @param kind what sort of record it is, in a word or two: {@code Person}, {@code Event: mutiny}
 * @param declaration rows in monospace
 * @param prose paragraphs with their note marks, or empty
 */
public record RecordHead(String kind, List<DeclarationRow> declaration, Html prose) {

  /** Copies the list. */
  public RecordHead {
    declaration = List.copyOf(declaration);
  }
}
