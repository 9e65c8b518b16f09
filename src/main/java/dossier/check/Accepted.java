package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.record.Allowance;

/**
 * A finding that the author has looked at and accepts.
 *
 * @param finding a warning or a note
 * @param allowance where it is accepted, and why
 */
public record Accepted(Diagnostic finding, Allowance allowance) {}
