package dossier.link;

import dossier.citation.Citation;
import dossier.citation.QuoteVerifier;
import dossier.citation.Verdict;
import dossier.citation.Verdict.Verified;
import dossier.record.Catalogue;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every citation of the catalogue with the verdict on its quote. */
public final class Evidence {
  private final List<Attestation> attestations;
  private final IdentityHashMap<Citation, Verdict> verdicts = new IdentityHashMap<>();

  private final Map<String, QuoteVerifier> verifiers = new LinkedHashMap<>();

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
    catalogue
        .sources()
        .forEach((id, source) -> evidence.verifiers.put(id, new QuoteVerifier(source.text())));
    for (Attestation attestation : evidence.attestations) {
      QuoteVerifier verifier = evidence.verifiers.get(attestation.citation().source().id());
      if (verifier != null) {
        evidence.verdicts.put(attestation.citation(), verifier.verify(attestation.citation()));
      }
    }
    return evidence;
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

  /** The first other source that has the quoted words at one place, wherever a passage is named. */
  public Optional<Misattributed> elsewhere(Citation citation) {
    Citation unplaced =
        new Citation(
            citation.source(), null, citation.quote(), citation.telling(), citation.place());
    return verifiers.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(citation.source().id()))
        .flatMap(
            entry ->
                entry.getValue().verify(unplaced).verified().stream()
                    .map(where -> new Misattributed(entry.getKey(), where)))
        .findFirst();
  }

  /** What looks for words in a source. */
  public Optional<QuoteVerifier> in(String source) {
    return Optional.ofNullable(verifiers.get(source));
  }

  /** How many citations were verified. */
  public int verifiedCount() {
    return (int)
        attestations.stream().filter(each -> verified(each.citation()).isPresent()).count();
  }
}
