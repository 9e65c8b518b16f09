package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;
import java.util.List;

/**
 * All checks, the vital ones first: if one of those fails, the others would only echo it and stay
 * silent.
 */
public final class Checks {
  private static final List<Check> VITAL =
      List.of(new ReferencesKnown(), new OrderWithoutCycle(), new QuotesStand(), new FixityHolds());
  private static final List<Check> OTHERS =
      List.of(
          new DatesReadable(),
          new DatesBorneOut(),
          new LivesRespected(),
          new PeriodsInOrder(),
          new AgesFit(),
          new ToldAfterItHappened(),
          new PublishedAfterWritten(),
          new DisputesFound(),
          new QuoteOnSubject(),
          new ParagraphsSourced(),
          new PassagesCited(),
          new NamesClaimed(),
          new NameFormsAttested(),
          new NameFormsShared(),
          new NamesUnambiguous(),
          new SetAsideUnclaimed(),
          new RightsStated());

  private Checks() {}

  /** Runs them in order and sets aside what authors accept. */
  public static Findings run(Concordance concordance, Diagnostics diagnostics) {
    VITAL.forEach(check -> check.run(concordance, diagnostics));
    boolean isCut = diagnostics.hasErrors();
    if (!isCut) {
      OTHERS.forEach(check -> check.run(concordance, diagnostics));
    }
    return AllowancesUsed.apply(concordance.catalogue(), diagnostics.sorted(), isCut);
  }
}
