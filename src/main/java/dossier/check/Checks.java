package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;
import java.util.List;

/** All checks, the vital ones first: if one of those fails, the others would only echo it and stay silent. */
public final class Checks {
  private static final List<Check> VITAL = List.of(new ReferencesKnown());
  private static final List<Check> OTHERS = List.of();

  private Checks() {}

  /** Runs them in order. */
  public static void run(Concordance concordance, Diagnostics diagnostics) {
    VITAL.forEach(check -> check.run(concordance, diagnostics));
    if (!diagnostics.hasErrors()) {
      OTHERS.forEach(check -> check.run(concordance, diagnostics));
    }
  }
}
