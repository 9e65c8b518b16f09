package dossier.link;

import dossier.citation.Citation;
import dossier.citation.Footnote;
import dossier.link.Attestation.Kind;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import dossier.record.StatedDispute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Gathers every citation of the catalogue, in the order of the records and of each record's file.
 */
final class Attestations {
  private final List<Attestation> all = new ArrayList<>();

  private Attestations() {}

  static List<Attestation> of(Catalogue catalogue) {
    Attestations gathered = new Attestations();
    catalogue.people().values().forEach(gathered::person);
    catalogue.organisations().values().forEach(gathered::organisation);
    catalogue.events().values().forEach(gathered::event);
    catalogue.sources().values().forEach(gathered::source);
    catalogue.localities().values().forEach(gathered::locality);
    return List.copyOf(gathered.all);
  }

  private void person(Person person) {
    add(person.id(), Kind.STATEMENT, person.statements(), statement -> statement.citation());
    add(person.id(), Kind.RELATION, person.relations(), relation -> relation.citation());
    disputes(person.id(), person.disputes());
    footnotes(person);
  }

  private void organisation(Organisation organisation) {
    Stream.of(organisation.whenFounded(), organisation.whenDissolved())
        .flatMap(Optional::stream)
        .flatMap(date -> date.attestation().stream())
        .forEach(citation -> all.add(new Attestation(organisation.id(), Kind.DATE, "1", citation)));
    footnotes(organisation);
  }

  private void event(Event event) {
    add(event.id(), Kind.ACCOUNT, event.accounts(), account -> account.citation());
    disputes(event.id(), event.disputes());
    footnotes(event);
  }

  private void source(Source source) {
    add(source.id(), Kind.TEXT_NOTE, source.notes(), note -> note.words());
    footnotes(source);
  }

  private void locality(Locality locality) {
    locality
        .attestation()
        .ifPresent(
            citation -> all.add(new Attestation(locality.id(), Kind.COORDINATES, "1", citation)));
  }

  private void disputes(String record, List<StatedDispute> disputes) {
    for (int i = 0; i < disputes.size(); i++) {
      for (var claim : disputes.get(i).claims()) {
        all.add(new Attestation(record, Kind.CLAIM, Integer.toString(i + 1), claim.citation()));
      }
    }
  }

  private void footnotes(Record record) {
    for (Footnote note : record.prose().footnotes()) {
      note.citations()
          .forEach(
              citation ->
                  all.add(new Attestation(record.id(), Kind.FOOTNOTE, note.label(), citation)));
    }
  }

  private <T> void add(String record, Kind kind, List<T> items, Function<T, Citation> citation) {
    for (int i = 0; i < items.size(); i++) {
      all.add(new Attestation(record, kind, Integer.toString(i + 1), citation.apply(items.get(i))));
    }
  }
}
