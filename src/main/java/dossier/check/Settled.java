package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.record.Allowance;
import java.util.List;

/**
 * All findings, when the author's allowances are applied.
 *
 * @param findings those that remain, in {@link Diagnostic#ORDER}
 * @param allowed those that the author accepts, in the order found
 */
public record Settled(List<Diagnostic> findings, List<Allowed> allowed) {

  /** A finding that the author has looked at, and the allowance that accepts it. */
  public record Allowed(Diagnostic finding, Allowance allowance) {}

  public Settled {
    findings = List.copyOf(findings);
    allowed = List.copyOf(allowed);
  }
}
