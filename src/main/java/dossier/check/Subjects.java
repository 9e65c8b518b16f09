package dossier.check;

import dossier.citation.Reference;
import dossier.input.Span;
import dossier.link.Attestation;
import dossier.link.Concordance;
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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Whom and what a citation is about, and whom a source speaks of throughout; all by their ids. */
final class Subjects {
  private final Concordance concordance;
  private final Catalogue catalogue;
  private final Map<String, Set<String>> kin = new HashMap<>();
  private final NameTrie<String> people = new NameTrie<>();
  private final Map<String, Map<String, Set<String>>> byNote = new HashMap<>();

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
      subjects.addAll(
          byNote
              .computeIfAbsent(record.id(), id -> byNote(record.prose()))
              .getOrDefault(attestation.label(), Set.of()));
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

  /** Whom the paragraphs name or link to, by the labels of the notes that they refer to. */
  private Map<String, Set<String>> byNote(Prose prose) {
    NavigableMap<Integer, Prose.Paragraph> paragraphs = new TreeMap<>();
    prose.paragraphs().forEach(each -> paragraphs.put(each.span().start(), each));
    Map<Prose.Paragraph, Set<String>> subjects = new HashMap<>();
    concordance
        .mentions()
        .in(prose)
        .forEach(
            mention ->
                around(mention.span(), paragraphs)
                    .ifPresent(each -> in(subjects, each).add(mention.id())));
    for (Reference link : prose.links()) {
      link.place()
          .span()
          .flatMap(span -> around(span, paragraphs))
          .ifPresent(
              each -> {
                in(subjects, each).add(link.id());
                catalogue.event(link.id()).ifPresent(event -> addOf(event, in(subjects, each)));
              });
    }
    Map<String, Set<String>> byNote = new HashMap<>();
    subjects.forEach(
        (paragraph, ids) ->
            paragraph
                .notes()
                .forEach(
                    label ->
                        byNote
                            .computeIfAbsent(label, unused -> new LinkedHashSet<>())
                            .addAll(ids)));
    return byNote;
  }

  private static Set<String> in(
      Map<Prose.Paragraph, Set<String>> subjects, Prose.Paragraph paragraph) {
    return subjects.computeIfAbsent(paragraph, unused -> new LinkedHashSet<>());
  }

  private static Optional<Prose.Paragraph> around(
      Span span, NavigableMap<Integer, Prose.Paragraph> paragraphs) {
    return Optional.ofNullable(paragraphs.floorEntry(span.start()))
        .map(Map.Entry::getValue)
        .filter(each -> each.span().encloses(span));
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
