package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.DidYouMean;
import dossier.link.Concordance;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Every id that a record names belongs to a record of the right kind. */
final class ReferencesKnown implements Check {

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    new Search(concordance.catalogue(), diagnostics).run(concordance);
  }

  private record Search(Catalogue catalogue, Diagnostics diagnostics) {

    void run(Concordance concordance) {
      concordance.evidence().attestations().forEach(each -> citation(each.citation()));
      catalogue.people().values().forEach(this::person);
      catalogue.events().values().forEach(this::event);
      catalogue.sources().values().forEach(this::source);
      catalogue.localities().values().forEach(this::locality);
      catalogue.records().forEach(this::record);
    }

    private void citation(Citation citation) {
      known(citation.source(), "source", catalogue.sources().keySet());
      citation.telling().person().ifPresent(this::person);
    }

    private void person(Person person) {
      person.relations().forEach(relation -> person(relation.of()));
      for (String source : person.namesIn().keySet()) {
        known(new Reference(source, person.place()), "source", catalogue.sources().keySet());
      }
    }

    private void event(Event event) {
      event.people().forEach(participant -> person(participant.person()));
      event.where().ifPresent(this::place);
      event.after().forEach(earlier -> known(earlier, "event", catalogue.events().keySet()));
      event.accounts().forEach(account -> account.locality().ifPresent(this::place));
    }

    private void source(Source source) {
      source.description().authorOnRecord().ifPresent(this::person);
    }

    private void locality(Locality locality) {
      locality.container().ifPresent(this::place);
    }

    private void record(Record record) {
      record.see().forEach(this::any);
      record.prose().links().forEach(this::any);
    }

    private void person(Reference reference) {
      known(reference, "person", catalogue.people().keySet());
    }

    private void place(Reference reference) {
      known(reference, "place", catalogue.localities().keySet());
    }

    private void any(Reference reference) {
      TreeSet<String> all = new TreeSet<>(catalogue.localities().keySet());
      catalogue.records().forEach(record -> all.add(record.id()));
      known(reference, "record", all);
    }

    private void known(Reference reference, String kind, Collection<String> ids) {
      if (!ids.contains(reference.id())) {
        Diagnostic found =
            Diagnostic.of(
                Code.REFERENCE_UNKNOWN, reference.place(), "there is no " + kind + " “" + reference.id() + "”");
        Optional<String> near = DidYouMean.help(reference.id(), ids);
        diagnostics.add(
            found.help(near.orElse("write the id of a " + kind + ": the name of its file without .md")));
      }
    }
  }
}
