package dossier.render;

/**
 * A cell of a table together with its column, whose label it repeats on a narrow screen.
 *
 * @param column the column it stands in
 * @param value what it says
 */
public record Cell(Column column, Value value) {}
