package dossier.page.table;

import dossier.html.Attribute;

/**
 * A column of a table.
 *
 * @param label its heading
 * @param kind how its cells are set: {@code date}, {@code what}, {@code words}, {@code number},
 *     {@code sigla}
 */
public record Column(String label, String kind) {

  /** A narrow column in monospace that does not break. */
  public static Column date(String label) {
    return new Column(label, "date");
  }

  /** The column that names the record of the row. */
  public static Column what(String label) {
    return new Column(label, "what");
  }

  /** A column of plain values. */
  public static Column words(String label) {
    return new Column(label, "words");
  }

  /** A column of counts. */
  public static Column number(String label) {
    return new Column(label, "number");
  }

  /** The column of badges of the sources that tell of the row. */
  public static Column sigla(String label) {
    return new Column(label, "sigla");
  }

  /** The {@code class} attribute of its cells; plain words need none. */
  public Attribute styleClass() {
    return kind.equals("words") ? Attribute.NONE : new Attribute(kind);
  }

  /** Whether its cells are the headings of their rows. */
  public boolean isHead() {
    return kind.equals("what");
  }
}
