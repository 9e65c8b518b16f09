package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.CitedRun;
import dossier.link.Concordance;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Some record cites every passage; passages side by side that none cites are one finding. Nothing
 * is asked of a text of which only the quoted sentences are published: citing more would publish
 * more.
 */
final class PassagesCited implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().sources().values().stream()
        .filter(source -> !concordance.shown().isExtract(source.id()))
        .flatMap(source -> findings(source, concordance).stream())
        .toList();
  }

  private static List<Diagnostic> findings(Source source, Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    int first = 0;
    for (Passage passage : source.text().passages()) {
      boolean isCited = isCited(concordance, source, passage.number());
      if (!isCited && first == 0) {
        first = passage.number();
      } else if (isCited && first > 0) {
        found.add(report(source, first, passage.number() - 1));
        first = 0;
      }
    }
    if (first > 0) {
      found.add(report(source, first, source.text().passages().size()));
    }
    return found;
  }

  private static boolean isCited(Concordance concordance, Source source, int passage) {
    return concordance.citedBy().in(source.id(), passage).stream()
        .map(CitedRun::by)
        .flatMap(by -> by.stream())
        .anyMatch(attestation -> attestation.kind().attests());
  }

  private static Diagnostic report(Source source, int first, int last) {
    Passage passage = source.text().passages().get(first - 1);
    String passages = first == last ? "§" + first : "§" + first + " to §" + last;
    return Diagnostic.of(
            Code.PASSAGE_UNCITED, Excerpt.place(source, passage), "no record cites " + passages)
        .help("record what it tells, or accept the gap with `allow:` and a reason");
  }
}
