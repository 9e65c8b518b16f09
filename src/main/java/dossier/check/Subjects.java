package dossier.check;

import dossier.citation.Reference;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.mention.Mention;
import dossier.name.NameTrie;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Prose;
import dossier.record.Record;
import dossier.record.Source;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom and what a citation is about, and whom a source speaks of throughout; all by their ids. */
final class Subjects {
  private final Concordance concordance;
  private final Catalogue catalogue;
  private final Map<String, Set<String>> kin = new HashMap<>();
  private final NameTrie<String> people = new NameTrie<>();

  Subjects(Concordance concordance) {
    this.concordance = concordance;
    this.catalogue = concordance.catalogue();
    catalogue
        .people()
        .values()
        .forEach(
            person -> {
              person.names().forEach(form -> people.add(form.words(), person.id()));
              person.relations().forEach(relation -> relate(person.id(), relation.of().id()));
            });
  }

  private void relate(String one, String other) {
    kin.computeIfAbsent(one, unused -> new LinkedHashSet<>()).add(other);
    kin.computeIfAbsent(other, unused -> new LinkedHashSet<>()).add(one);
  }

  /** The author, who is “I” in it, and whoever its title names. */
  Set<String> throughout(Source source) {
    Set<String> spokenOf = new LinkedHashSet<>(people.everyValueIn(source.title()));
    source.description().authorOnRecord().map(Reference::id).ifPresent(spokenOf::add);
    return spokenOf;
  }

  /**
   * The person of the record, or the people and places of the event; those akin to them; the
   * teller; and for a footnote whomever its paragraph names or links to.
   */
  Set<String> of(Record record, Attestation attestation) {
    Set<String> subjects = new LinkedHashSet<>();
    if (record instanceof Event event) {
      addOf(event, subjects);
    } else {
      addWithKin(record.id(), subjects);
    }
    attestation.citation().telling().people().forEach(teller -> subjects.add(teller.id()));
    if (attestation.kind() == Attestation.Kind.FOOTNOTE) {
      record.prose().paragraphs().stream()
          .filter(paragraph -> paragraph.notes().contains(attestation.label()))
          .forEach(paragraph -> addOf(record.prose(), paragraph, subjects));
    }
    return subjects;
  }

  /** “His wife” names nobody, but a passage that says so names him. */
  private void addWithKin(String person, Set<String> subjects) {
    subjects.add(person);
    subjects.addAll(kin.getOrDefault(person, Set.of()));
  }

  private void addOf(Event event, Set<String> subjects) {
    event.people().stream()
        .map(participant -> participant.person().id())
        .forEach(person -> addWithKin(person, subjects));
    event.where().ifPresent(place -> addWithContainers(place.id(), subjects));
    event.accounts().stream()
        .flatMap(account -> account.locality().stream())
        .forEach(place -> addWithContainers(place.id(), subjects));
  }

  private void addWithContainers(String place, Set<String> subjects) {
    Optional<String> next = Optional.of(place);
    while (next.isPresent() && subjects.add(next.get())) {
      next = catalogue.locality(next.get()).flatMap(Locality::container).map(Reference::id);
    }
  }

  private void addOf(Prose prose, Prose.Paragraph paragraph, Set<String> subjects) {
    concordance.mentions().in(prose).stream()
        .filter(mention -> paragraph.span().encloses(mention.span()))
        .map(Mention::id)
        .forEach(subjects::add);
    prose.links().stream()
        .filter(link -> link.place().span().filter(paragraph.span()::encloses).isPresent())
        .map(Reference::id)
        .forEach(
            id -> {
              subjects.add(id);
              catalogue.event(id).ifPresent(event -> addOf(event, subjects));
            });
  }

  /** Whether any text could name it at all. */
  boolean hasName(String id) {
    boolean isNamedPerson =
        catalogue
            .person(id)
            .filter(person -> !person.names().isEmpty() || !person.localNames().isEmpty())
            .isPresent();
    return isNamedPerson
        || catalogue.locality(id).filter(place -> !place.names().isEmpty()).isPresent();
  }
}
