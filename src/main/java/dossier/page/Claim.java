package dossier.page;

import dossier.page.table.Value;

/**
 * What one source says on a disputed point.
 *
 * @param says the value in our words, short
 * @param evidence the quote that proves it
 */
public record Claim(Value says, Evidence evidence) {}
