package dossier.link;

import dossier.citation.Citation;
import dossier.citation.QuoteVerifier;
import dossier.citation.Verdict;
import dossier.citation.Verdict.NotFound;
import dossier.citation.Verdict.Verified;
import dossier.record.Catalogue;
import dossier.record.Source;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every citation of the catalogue with the verdict on its quote. */
public final class Evidence {
  private final List<Attestation> attestations;
  private final IdentityHashMap<Citation, Verdict> verdicts = new IdentityHashMap<>();

  private final IdentityHashMap<Citation, Misattributed> elsewhere = new IdentityHashMap<>();

  private Evidence(List<Attestation> attestations) {
    this.attestations = attestations;
  }

  /**
   * Words found in another source than the one cited.
   *
   * @param source id of the source that has them
   * @param where the place they stand at
   */
  public record Misattributed(String source, Verified where) {}

  /**
   * Looks for every quote in its source. A citation of a source that does not exist gets no
   * verdict.
   */
  static Evidence verify(Catalogue catalogue) {
    Evidence evidence = new Evidence(Attestations.of(catalogue));
    Map<String, List<Citation>> bySource =
        evidence.attestations.stream()
            .map(Attestation::citation)
            .collect(Collectors.groupingBy(citation -> citation.source().id()));
    // A source taken apart for its quotes is heavy, so none is kept.
    catalogue.sources().values().parallelStream()
        .map(source -> verdicts(source, bySource.getOrDefault(source.id(), List.of())))
        .toList()
        .forEach(evidence.verdicts::putAll);
    evidence.lookElsewhere(catalogue);
    return evidence;
  }

  private static IdentityHashMap<Citation, Verdict> verdicts(
      Source source, List<Citation> citations) {
    IdentityHashMap<Citation, Verdict> verdicts = new IdentityHashMap<>();
    if (citations.isEmpty()) {
      return verdicts;
    }
    QuoteVerifier verifier = new QuoteVerifier(source.text());
    citations.forEach(citation -> verdicts.put(citation, verifier.verify(citation)));
    return verdicts;
  }

  /** Looks for wrong quotes in all other sources, wherever a passage is named. */
  private void lookElsewhere(Catalogue catalogue) {
    List<Citation> wrong =
        attestations.stream()
            .map(Attestation::citation)
            .filter(citation -> verdicts.get(citation) instanceof NotFound)
            .toList();
    if (!wrong.isEmpty()) {
      catalogue.sources().values().parallelStream()
          .map(source -> standing(wrong, source))
          .toList()
          .forEach(found -> found.forEach(elsewhere::putIfAbsent));
    }
  }

  private static IdentityHashMap<Citation, Misattributed> standing(
      List<Citation> wrong, Source source) {
    QuoteVerifier verifier = new QuoteVerifier(source.text());
    IdentityHashMap<Citation, Misattributed> found = new IdentityHashMap<>();
    wrong.stream()
        .filter(citation -> !citation.source().id().equals(source.id()))
        .forEach(
            citation ->
                verifier
                    .anywhere(citation.quote())
                    .ifPresent(
                        where -> found.put(citation, new Misattributed(source.id(), where))));
    return found;
  }

  /** Every citation, in the order of the records and of each record's file. */
  public List<Attestation> attestations() {
    return attestations;
  }

  public Optional<Verdict> verdict(Citation citation) {
    return Optional.ofNullable(verdicts.get(citation));
  }

  /** Where a quote stands, if it was verified. */
  public Optional<Verified> verified(Citation citation) {
    return verdict(citation).flatMap(Verdict::verified);
  }

  /** The first other source that has the words of a wrong quote at one place. */
  public Optional<Misattributed> elsewhere(Citation citation) {
    return Optional.ofNullable(elsewhere.get(citation));
  }

  /** How many citations were verified. */
  public int verifiedCount() {
    return (int)
        attestations.stream().filter(each -> verified(each.citation()).isPresent()).count();
  }
}
