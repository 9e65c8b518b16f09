package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Severity;
import dossier.link.Concordance;
import java.util.ArrayList;
import java.util.List;

/**
 * All checks, the vital ones first: if one of those fails, the others would only echo it and stay
 * silent.
 */
public final class Checks {
  private static final List<Check> OTHERS =
      List.of(
          new DatesReadable(),
          new DatesBorneOut(),
          new DatesReadWhole(),
          new LivesRespected(),
          new BornOnce(),
          new KinshipPossible(),
          new OrderBorneOut(),
          new PeriodsInOrder(),
          new AgesFit(),
          new ToldAfterItHappened(),
          new PublishedAfterWritten(),
          new DisputesFound(),
          new ValuesBorne(),
          new TonesKept(),
          new QuotesSpelt(),
          new QuotesWhole(),
          new QuoteOnSubject(),
          new ParagraphsSourced(),
          new PassagesCited(),
          new NamesClaimed(),
          new NameFormsAttested(),
          new NameFormsShared(),
          new NamesUnambiguous(),
          new SetAsideUnclaimed(),
          new NothingTwice(),
          new NoRecordOfItself(),
          new WordsSpelt(),
          new WorksShared(),
          new RightsStated());

  private Checks() {}

  /**
   * Runs them in order and sets aside what authors accept.
   *
   * @param soFar what was found before the records were put together
   */
  public static Findings run(Concordance concordance, List<Diagnostic> soFar) {
    List<Diagnostic> found = new ArrayList<>(soFar);
    vital(soFar).forEach(check -> found.addAll(check.findings(concordance)));
    boolean isCut = found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    if (!isCut) {
      OTHERS.parallelStream()
          .map(check -> check.findings(concordance))
          .toList()
          .forEach(found::addAll);
    }
    List<Diagnostic> sorted = found.stream().distinct().sorted(Diagnostic.ORDER).toList();
    return AllowancesUsed.apply(concordance.catalogue(), sorted, isCut);
  }

  private static List<Check> vital(List<Diagnostic> soFar) {
    return List.of(
        new ReferencesKnown(soFar),
        new OrderWithoutCycle(),
        new PlacesWithoutCycle(),
        new QuotesStand(),
        new FixityHolds());
  }
}
