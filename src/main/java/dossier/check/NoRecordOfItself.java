package dossier.check;

import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Organisation;
import dossier.record.Provenance;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.List;

/** No record leads to itself under {@code see:}, and nobody is related to themselves. */
final class NoRecordOfItself implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    concordance
        .catalogue()
        .records()
        .forEach(
            record ->
                record.see().stream()
                    .filter(other -> other.id().equals(record.id()))
                    .forEach(
                        other -> found.add(report(other, "`see:` leads to this very record"))));
    concordance
        .catalogue()
        .people()
        .values()
        .forEach(
            person ->
                person.relations().stream()
                    .filter(relation -> relation.of().id().equals(person.id()))
                    .forEach(
                        relation ->
                            found.add(
                                report(
                                    relation.of(),
                                    "the relation “"
                                        + relation.as()
                                        + "” leads to this very person"))));
    for (Organisation organisation : concordance.catalogue().organisations().values()) {
      organisation
          .container()
          .filter(larger -> larger.id().equals(organisation.id()))
          .ifPresent(self -> found.add(report(self, "`part-of:` names this very organisation")));
      organisation.succeeds().stream()
          .filter(earlier -> earlier.id().equals(organisation.id()))
          .forEach(self -> found.add(report(self, "`succeeds:` names this very organisation")));
    }
    for (Source source : concordance.catalogue().sources().values()) {
      Provenance provenance = source.description().provenance();
      provenance
          .basedOnSource()
          .filter(other -> other.id().equals(source.id()))
          .ifPresent(self -> found.add(report(self, "`based-on:` names this very source")));
      provenance.witness().stream()
          .filter(other -> other.id().equals(source.id()))
          .forEach(self -> found.add(report(self, "`witness:` names this very source")));
    }
    return found;
  }

  private static Diagnostic report(Reference self, String message) {
    return Diagnostic.of(Code.SELF_REFERENCE, self.place(), message)
        .help("write the id of the other record, or take this away");
  }
}
