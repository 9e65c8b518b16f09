package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.DidYouMean;
import dossier.link.Concordance;
import dossier.record.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A {@code work:} stands in two sources at least; alone it compares nothing. */
final class WorksShared implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Map<String, List<Source>> works =
        concordance.catalogue().sources().values().stream()
            .filter(source -> !source.description().work().isEmpty())
            .collect(
                Collectors.groupingBy(
                    source -> source.description().work(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return works.entrySet().stream()
        .filter(work -> work.getValue().size() == 1)
        .map(work -> report(work.getKey(), work.getValue().get(0), works))
        .toList();
  }

  private static Diagnostic report(String work, Source source, Map<String, List<Source>> works) {
    List<String> others = works.keySet().stream().filter(each -> !each.equals(work)).toList();
    Optional<String> near = DidYouMean.help(work, others);
    return Diagnostic.of(
            Code.WORK_UNSHARED,
            source.description().places().of("work"),
            "no other source is a version of “" + work + "”")
        .help(
            near.orElse(
                "give the other version the same `work:`; if there is none, take this away"));
  }
}
