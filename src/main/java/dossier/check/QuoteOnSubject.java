package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Reference;
import dossier.citation.Verdict.Verified;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.link.Mention;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Person;
import dossier.record.Prose;
import dossier.record.Record;
import dossier.record.Source;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A passage that is cited for somebody names them, or one beside it does.
 *
 * <p>The rule: the subjects of a citation are the person of the record, or the people and the
 * places of the event, the teller and, for a footnote, whomever its paragraph names or links to. It
 * is on its subject if the passage, one beside it, or the last passage before it that names anybody
 * at all, names one of the subjects. Where no subject has a name form there is nothing to look for.
 */
final class QuoteOnSubject implements Check {

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    for (Attestation attestation : concordance.evidence().attestations()) {
      Optional<Record> record = concordance.catalogue().record(attestation.record());
      Optional<Verified> where = concordance.evidence().verified(attestation.citation());
      if (record.isPresent() && !(record.get() instanceof Source) && where.isPresent()) {
        new Subject(concordance, record.get(), attestation)
            .check(where.get())
            .ifPresent(diagnostics::add);
      }
    }
  }

  private record Subject(Concordance concordance, Record record, Attestation attestation) {

    private Catalogue catalogue() {
      return concordance.catalogue();
    }

    Optional<Diagnostic> check(Verified where) {
      Set<String> subjects = subjects();
      Citation citation = attestation.citation();
      Source source = catalogue().source(citation.source().id()).orElseThrow();
      boolean canBeNamed = subjects.stream().anyMatch(this::hasName);
      if (!canBeNamed || isNamed(subjects, source, where.passage().number())) {
        return Optional.empty();
      }
      String who = record instanceof Person ? record.title() : "anybody or any place of this event";
      String step =
          record instanceof Person
              ? "cite a passage that speaks of "
                  + record.title()
                  + ", or add the name it uses there to `names:`"
              : "cite a passage that tells of this event, or add to `people:` whom it tells of";
      return Optional.of(
          Diagnostic.of(
                  Code.QUOTE_OFF_SUBJECT,
                  citation.place(),
                  "neither §"
                      + where.passage().number()
                      + " of "
                      + source.id()
                      + " nor a passage beside it names "
                      + who)
              .note(
                  "§"
                      + where.passage().number()
                      + " reads "
                      + Excerpt.around(where.passage(), where.whole()),
                  Excerpt.place(source, where.passage(), where.whole()))
              .help(step));
    }

    private Set<String> subjects() {
      Set<String> subjects = new LinkedHashSet<>();
      if (record instanceof Event event) {
        ofEvent(event, subjects);
      } else {
        subjects.add(record.id());
      }
      attestation.citation().telling().person().ifPresent(teller -> subjects.add(teller.id()));
      if (attestation.kind() == Attestation.Kind.FOOTNOTE) {
        record.prose().paragraphs().stream()
            .filter(paragraph -> paragraph.notes().contains(attestation.label()))
            .forEach(paragraph -> ofParagraph(paragraph, subjects));
      }
      if (attestation.kind() == Attestation.Kind.RELATION && record instanceof Person person) {
        int number = Integer.parseInt(attestation.label());
        subjects.add(person.relations().get(number - 1).of().id());
      }
      return subjects;
    }

    private void ofEvent(Event event, Set<String> subjects) {
      event.people().forEach(participant -> subjects.add(participant.person().id()));
      event.where().ifPresent(place -> containers(place.id(), subjects));
      event.accounts().stream()
          .flatMap(account -> account.locality().stream())
          .forEach(place -> containers(place.id(), subjects));
    }

    private void containers(String place, Set<String> subjects) {
      Optional<String> next = Optional.of(place);
      while (next.isPresent() && subjects.add(next.get())) {
        next = catalogue().locality(next.get()).flatMap(Locality::container).map(Reference::id);
      }
    }

    private void ofParagraph(Prose.Paragraph paragraph, Set<String> subjects) {
      concordance.mentions().in(record.prose()).stream()
          .filter(mention -> paragraph.span().encloses(mention.span()))
          .map(Mention::id)
          .forEach(subjects::add);
      record.prose().links().stream()
          .filter(link -> link.place().span().filter(paragraph.span()::encloses).isPresent())
          .forEach(
              link -> {
                subjects.add(link.id());
                catalogue().event(link.id()).ifPresent(event -> ofEvent(event, subjects));
              });
    }

    private boolean hasName(String id) {
      return catalogue()
              .person(id)
              .filter(person -> !person.names().isEmpty() || !person.localNames().isEmpty())
              .isPresent()
          || catalogue().locality(id).filter(place -> !place.names().isEmpty()).isPresent();
    }

    private boolean isNamed(Set<String> subjects, Source source, int passage) {
      if (subjects.stream()
          .anyMatch(id -> concordance.mentions().isNamedNear(id, source.id(), passage))) {
        return true;
      }
      boolean isDoubtful =
          concordance.mentions().doubts(source.id()).stream()
              .filter(doubt -> Math.abs(doubt.passage() - passage) <= 1)
              .anyMatch(doubt -> doubt.candidates().stream().anyMatch(subjects::contains));
      return isDoubtful || lastNamed(source, passage).anyMatch(subjects::contains);
    }

    /** Whom the last passage before this one names that names anybody: “he” may be one of them. */
    private Stream<String> lastNamed(Source source, int passage) {
      for (int before = passage; before >= 1; before--) {
        Set<String> named = new LinkedHashSet<>();
        concordance.mentions().in(source.id(), before).stream()
            .filter(Mention::isPerson)
            .forEach(mention -> named.add(mention.id()));
        if (!named.isEmpty()) {
          return named.stream();
        }
      }
      return Stream.empty();
    }
  }
}
