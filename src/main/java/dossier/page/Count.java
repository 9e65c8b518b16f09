package dossier.page;

/**
 * A figure with its unit.
 *
 * @param figure already grouped for readers
 * @param unit what is counted
 * @param href where the counted things are listed, or empty
 */
public record Count(String figure, String unit, String href) {}
