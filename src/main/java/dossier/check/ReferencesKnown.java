package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.Severity;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every id that a record names belongs to a record of the right kind. A record whose file could not
 * be read is not missed: the finding on that file says all.
 */
final class ReferencesKnown implements Check {

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    new Search(concordance.catalogue(), diagnostics).run(concordance);
  }

  private static final class Search {
    private final Catalogue catalogue;
    private final Diagnostics diagnostics;
    private final Set<String> all;
    private final Set<String> unreadable = new TreeSet<>();

    Search(Catalogue catalogue, Diagnostics diagnostics) {
      this.catalogue = catalogue;
      this.diagnostics = diagnostics;
      this.all = new TreeSet<>(catalogue.localities().keySet());
      catalogue.records().forEach(record -> all.add(record.id()));
      diagnostics.sorted().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .map(finding -> finding.place().file().stem())
          .filter(stem -> !all.contains(stem))
          .forEach(unreadable::add);
    }

    void run(Concordance concordance) {
      concordance.evidence().attestations().stream()
          .filter(each -> each.kind() != Attestation.Kind.TEXT_NOTE)
          .forEach(each -> citation(each.citation()));
      catalogue.people().values().forEach(this::inPerson);
      catalogue.events().values().forEach(this::inEvent);
      catalogue.sources().values().forEach(this::inSource);
      catalogue.localities().values().forEach(this::inLocality);
      catalogue.records().forEach(this::inRecord);
    }

    private void citation(Citation citation) {
      source(citation.source());
      citation.telling().person().ifPresent(this::person);
    }

    private void inPerson(Person person) {
      person.relations().forEach(relation -> person(relation.of()));
      person.localNames().forEach(local -> source(local.source()));
    }

    private void inEvent(Event event) {
      event.people().forEach(participant -> person(participant.person()));
      event.where().ifPresent(this::place);
      event.after().forEach(earlier -> known(earlier, "event", catalogue.events().keySet()));
      event.accounts().forEach(account -> account.locality().ifPresent(this::place));
    }

    private void inSource(Source source) {
      source.description().authorOnRecord().ifPresent(this::person);
    }

    private void inLocality(Locality locality) {
      locality.container().ifPresent(this::place);
    }

    private void inRecord(Record record) {
      record.see().forEach(reference -> known(reference, "record", all));
      record.prose().links().forEach(reference -> known(reference, "record", all));
    }

    private void source(Reference reference) {
      known(reference, "source", catalogue.sources().keySet());
    }

    private void person(Reference reference) {
      known(reference, "person", catalogue.people().keySet());
    }

    private void place(Reference reference) {
      known(reference, "place", catalogue.localities().keySet());
    }

    private void known(Reference reference, String kind, Collection<String> ids) {
      if (ids.contains(reference.id()) || unreadable.contains(reference.id())) {
        return;
      }
      Diagnostic found =
          Diagnostic.of(
              Code.REFERENCE_UNKNOWN,
              reference.place(),
              "there is no " + kind + " “" + reference.id() + "”");
      if (all.contains(reference.id())) {
        found = found.note("“" + reference.id() + "” is " + kindOf(reference.id()));
      }
      Optional<String> near = DidYouMean.help(reference.id(), ids);
      diagnostics.add(found.help(near.orElse(step(kind))));
    }

    private String kindOf(String id) {
      if (catalogue.locality(id).isPresent()) {
        return "a place";
      }
      Optional<Record> record = catalogue.record(id);
      if (record.isPresent() && record.get() instanceof Event) {
        return "an event";
      }
      return record.isPresent() && record.get() instanceof Source ? "a source" : "a person";
    }

    private static String step(String kind) {
      return switch (kind) {
        case "place" -> "write the id of a place, as it stands in places.yml";
        case "record" -> "write the id of a record: the name of its file without .md";
        default ->
            "write the id of "
                + (kind.equals("event") ? "an " : "a ")
                + kind
                + ": the name of its file without .md";
      };
    }
  }
}
