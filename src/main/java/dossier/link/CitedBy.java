package dossier.link;

import dossier.citation.Citation;
import dossier.citation.Verdict.Verified;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which words of each source are cited, and by whom: the way back from a passage to the records.
 */
public final class CitedBy {
  private static final Comparator<Verified> BY_PLACE =
      Comparator.<Verified>comparingInt(where -> where.passage().number())
          .thenComparing(Verified::whole)
          .thenComparing(where -> where.runs().toString());

  private final Map<String, List<CitedRun>> bySource = new LinkedHashMap<>();
  private final Map<String, Map<Integer, List<CitedRun>>> byPassage = new HashMap<>();
  private final Map<String, Map<Verified, CitedRun>> byPlace = new HashMap<>();

  private CitedBy() {}

  static CitedBy of(Evidence evidence) {
    Map<String, Map<Verified, List<Attestation>>> grouped = new LinkedHashMap<>();
    for (Attestation attestation : evidence.attestations()) {
      Citation citation = attestation.citation();
      evidence
          .verified(citation)
          .ifPresent(
              where ->
                  grouped
                      .computeIfAbsent(citation.source().id(), unused -> new LinkedHashMap<>())
                      .computeIfAbsent(where, unused -> new ArrayList<>())
                      .add(attestation));
    }
    CitedBy citedBy = new CitedBy();
    grouped.forEach(citedBy::number);
    return citedBy;
  }

  private void number(String source, Map<Verified, List<Attestation>> cited) {
    List<Verified> places = cited.keySet().stream().sorted(BY_PLACE).toList();
    List<CitedRun> runs = new ArrayList<>();
    Map<Verified, CitedRun> found = new HashMap<>();
    for (Verified place : places) {
      CitedRun run = new CitedRun(runs.size() + 1, place, cited.getOrDefault(place, List.of()));
      runs.add(run);
      found.put(place, run);
    }
    bySource.put(source, List.copyOf(runs));
    byPassage.put(
        source,
        runs.stream().collect(Collectors.groupingBy(run -> run.where().passage().number())));
    byPlace.put(source, found);
  }

  /** The cited words of a source, in the order of the text. */
  public List<CitedRun> in(String source) {
    return bySource.getOrDefault(source, List.of());
  }

  /**
   * The cited words of a passage.
   *
   * @param passage 1-based
   */
  public List<CitedRun> in(String source, int passage) {
    return byPassage.getOrDefault(source, Map.of()).getOrDefault(passage, List.of());
  }

  /** The run at a place, if anything cites exactly these words. */
  public Optional<CitedRun> at(String source, Verified where) {
    return Optional.ofNullable(byPlace.getOrDefault(source, Map.of()).get(where));
  }
}
