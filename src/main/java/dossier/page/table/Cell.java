package dossier.page.table;

import dossier.html.Attribute;

/**
 * A cell of a table together with its column, whose label it repeats on a narrow screen.
 *
 * @param column the column it stands in
 * @param value what it says
 * @param label the label to repeat, or {@link Attribute#NONE}
 */
public record Cell(Column column, Value value, Attribute label) {}
