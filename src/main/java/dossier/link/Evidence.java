package dossier.link;

import dossier.citation.Citation;
import dossier.citation.QuoteVerifier;
import dossier.citation.Verdict;
import dossier.citation.Verdict.Verified;
import dossier.record.Catalogue;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every citation of the catalogue with the verdict on its quote. */
public final class Evidence {
  private final List<Attestation> attestations;
  private final IdentityHashMap<Citation, Verdict> verdicts = new IdentityHashMap<>();

  private Evidence(List<Attestation> attestations) {
    this.attestations = attestations;
  }

  /** Looks for every quote in its source. A citation of a source that does not exist gets no verdict. */
  static Evidence verify(Catalogue catalogue) {
    Evidence evidence = new Evidence(Attestations.of(catalogue));
    Map<String, QuoteVerifier> verifiers = new HashMap<>();
    catalogue.sources().forEach((id, source) -> verifiers.put(id, new QuoteVerifier(source.text())));
    for (Attestation attestation : evidence.attestations) {
      QuoteVerifier verifier = verifiers.get(attestation.citation().source().id());
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

  /** How many citations were verified. */
  public int verifiedCount() {
    return (int) attestations.stream().filter(each -> verified(each.citation()).isPresent()).count();
  }
}
