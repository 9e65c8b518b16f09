package dossier.search;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.address.Parts;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.Dispute;
import dossier.record.Claim;
import dossier.record.Description;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.NameForm;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import dossier.search.SearchEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers everything that search finds by name. */
final class SearchEntries {
  private static final int LONGEST_GLOSS = 90;

  private final Concordance concordance;
  private final Parts parts;
  private final List<SearchEntry> entries = new ArrayList<>();

  private SearchEntries(Concordance concordance, Parts parts) {
    this.concordance = concordance;
    this.parts = parts;
  }

  /**
   * All of them: people, organisations, events, sources, places, disputes, each in the order of the
   * catalogue.
   */
  static List<SearchEntry> of(Concordance concordance, Parts parts) {
    SearchEntries gathered = new SearchEntries(concordance, parts);
    concordance.catalogue().people().values().forEach(gathered::add);
    concordance.catalogue().organisations().values().forEach(gathered::add);
    concordance.catalogue().events().values().forEach(gathered::add);
    concordance.catalogue().sources().values().forEach(gathered::add);
    concordance.catalogue().localities().values().forEach(gathered::add);
    concordance.disputes().all().forEach(gathered::add);
    return List.copyOf(gathered.entries);
  }

  private void add(Person person) {
    List<String> names =
        Stream.of(
                person.names().stream(),
                person.namesIn().values().stream().flatMap(List::stream),
                person.alsoKnownAs().stream())
            .flatMap(forms -> forms)
            .map(NameForm::words)
            .toList();
    List<String> all = Stream.concat(Stream.of(person.sort()), names.stream()).toList();
    entries.add(
        SearchEntry.of(
            Kind.PERSON,
            person.page().value(),
            person.name(),
            shortened(person.prose().opening()),
            all,
            concordance.mentions().of(person.id()).size()));
  }

  private void add(Organisation organisation) {
    entries.add(
        SearchEntry.of(
            Kind.ORGANISATION,
            organisation.page().value(),
            organisation.name(),
            shortened(organisation.prose().opening()),
            Stream.of(
                    organisation.names().stream(),
                    organisation.localNames().stream().flatMap(local -> local.forms().stream()),
                    organisation.alsoKnownAs().stream())
                .flatMap(forms -> forms)
                .map(NameForm::words)
                .toList(),
            concordance.mentions().of(organisation.id()).size()));
  }

  private void add(Event event) {
    String where =
        event
            .where()
            .flatMap(place -> concordance.catalogue().locality(place.id()))
            .map(Locality::name)
            .orElse("");
    String gloss = joined(concordance.dates().shown(event.id()).orElse(""), where);
    entries.add(
        SearchEntry.of(
            Kind.EVENT,
            event.page().value(),
            event.title(),
            gloss,
            List.of(),
            event.accounts().size()));
  }

  private void add(Source source) {
    Description description = source.description();
    String author =
        description
            .authorOnRecord()
            .flatMap(person -> concordance.catalogue().person(person.id()))
            .map(Person::name)
            .or(description::authorInWords)
            .orElse("");
    String date = description.created().map(Edtf::wording).orElse("");
    entries.add(
        SearchEntry.of(
            Kind.SOURCE,
            source.page().value(),
            source.title(),
            joined(description.kind(), author, date),
            List.of(source.siglum()),
            source.text().passages().size()));
  }

  private void add(Locality locality) {
    Optional<Locality> container =
        locality.container().flatMap(larger -> concordance.catalogue().locality(larger.id()));
    entries.add(
        SearchEntry.of(
            Kind.PLACE,
            parts.address(PagePath.PLACES, Anchor.place(locality.id())),
            locality.name(),
            container.map(Locality::name).orElse(""),
            Stream.concat(locality.names().stream(), locality.alsoKnownAs().stream())
                .map(NameForm::words)
                .toList(),
            concordance.mentions().of(locality.id()).size()));
  }

  /** A dispute by its question, with the answers as its gloss. */
  private void add(Dispute dispute) {
    Optional<Record> record = concordance.catalogue().record(dispute.record());
    String about = dispute.isStated() ? "" : record.map(Record::title).orElse("") + ": ";
    record.ifPresent(
        found ->
            entries.add(
                SearchEntry.of(
                    Kind.DISPUTE,
                    found.page() + Anchor.dispute(dispute.number()).fragment(),
                    about + dispute.question(),
                    shortened(
                        joined(dispute.claims().stream().map(Claim::says).toArray(String[]::new))),
                    List.of(),
                    dispute.isReal() ? 1 : 0)));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String shortened(String words) {
    int end =
        words.length() <= LONGEST_GLOSS ? words.length() : words.lastIndexOf(' ', LONGEST_GLOSS);
    return end == words.length() ? words : words.substring(0, Math.max(end, 0)) + " …";
  }
}
