package dossier.content;

import dossier.input.Span;
import java.util.List;

/** A value in front matter, with the span where it is written. */
public sealed interface Field {
  Span span();

  /**
   * A single value, as the words written; its kind is for the reader of the field to judge.
   *
   * @param value without quotation marks
   * @param span with them
   */
  record Scalar(String value, Span span) implements Field {}

  /** A list. */
  record Sequence(List<Field> items, Span span) implements Field {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Names with values, in the order written; no name stands twice. */
  record Mapping(List<Entry> entries, Span span) implements Field {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A name with its value.
   *
   * @param key the name
   * @param value its value; a missing one is an empty {@link Scalar}
   */
  record Entry(Scalar key, Field value) {}
}
