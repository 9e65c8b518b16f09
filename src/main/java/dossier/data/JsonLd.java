package dossier.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.Participants.Part;
import dossier.record.Description;
import dossier.record.Event;
import dossier.record.NameForm;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Provenance;
import dossier.record.Record;
import dossier.record.Role;
import dossier.record.SameAs;
import dossier.record.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records in the vocabulary of schema.org, as JSON-LD 1.1. Dates that ISO 8601-1 cannot write are
 * left out.
 */
public final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Concordance concordance;
  private final String baseUrl;

  private JsonLd(Concordance concordance, String baseUrl) {
    this.concordance = concordance;
    this.baseUrl = baseUrl;
  }

  /**
   * One record.
   *
   * @param baseUrl absolute address of the site's root, ending in a slash; empty where it is
   *     unknown
   * @return a JSON object
   */
  public static String of(Record record, Concordance concordance, String baseUrl) {
    JsonLd jsonLd = new JsonLd(concordance, baseUrl);
    ObjectNode node = JSON.createObjectNode();
    node.put("@context", "https://schema.org");
    if (record instanceof Person person) {
      jsonLd.person(person, node);
    } else if (record instanceof Organisation organisation) {
      jsonLd.organisation(organisation, node);
    } else if (record instanceof Event event) {
      jsonLd.event(event, node);
    } else {
      jsonLd.source((Source) record, node);
    }
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of strings can always be written", impossible);
    }
  }

  private void person(Person person, ObjectNode node) {
    begin("Person", person, node);
    alternateNames(person.name(), person.names(), person.alsoKnownAs(), node);
    sameAs(person.sameAs(), node);
    List<Part> parts = concordance.participants().of(person.id());
    only(parts.stream().filter(part -> Role.beginsLife(part.role())))
        .ifPresent(date -> node.put("birthDate", date));
    only(parts.stream().filter(part -> Role.endsLife(part.role())))
        .ifPresent(date -> node.put("deathDate", date));
  }

  private void organisation(Organisation organisation, ObjectNode node) {
    begin("Organization", organisation, node);
    alternateNames(organisation.name(), organisation.names(), organisation.alsoKnownAs(), node);
    sameAs(organisation.sameAs(), node);
    organisation
        .whenFounded()
        .flatMap(date -> iso(date.date()))
        .ifPresent(date -> node.put("foundingDate", date));
    organisation
        .whenDissolved()
        .flatMap(date -> iso(date.date()))
        .ifPresent(date -> node.put("dissolutionDate", date));
    organisation
        .container()
        .flatMap(larger -> concordance.catalogue().organisation(larger.id()))
        .ifPresent(larger -> agent("parentOrganization", larger.name(), node));
  }

  private static void alternateNames(
      String name, List<NameForm> names, List<NameForm> alsoKnownAs, ObjectNode node) {
    ArrayNode others = JSON.createArrayNode();
    Stream.concat(names.stream(), alsoKnownAs.stream())
        .map(NameForm::words)
        .filter(form -> !form.equals(name))
        .forEach(others::add);
    if (!others.isEmpty()) {
      node.set("alternateName", others);
    }
  }

  private static void sameAs(List<SameAs> entries, ObjectNode node) {
    if (!entries.isEmpty()) {
      ArrayNode addresses = node.putArray("sameAs");
      entries.forEach(entry -> addresses.add(entry.address()));
    }
  }

  private void event(Event event, ObjectNode node) {
    begin("Event", event, node);
    date(event.id()).ifPresent(date -> node.put("startDate", date));
    event
        .where()
        .flatMap(place -> concordance.catalogue().locality(place.id()))
        .ifPresent(
            place -> {
              ObjectNode location = node.putObject("location");
              location.put("@type", "Place");
              location.put("name", place.name());
            });
  }

  private void source(Source source, ObjectNode node) {
    Description description = source.description();
    begin("CreativeWork", source, node);
    description
        .authorOnRecord()
        .flatMap(author -> concordance.catalogue().person(author.id()))
        .ifPresent(
            author -> {
              ObjectNode person = node.putObject("author");
              person.put("@type", "Person");
              person.put("name", author.name());
            });
    description
        .authorNamed()
        .ifPresent(author -> node.putObject("author").put("@type", "Person").put("name", author));
    description.whenWritten().flatMap(JsonLd::iso).ifPresent(date -> node.put("dateCreated", date));
    description
        .whenPublished()
        .filter(date -> !description.isPublishedBeforeWritten())
        .flatMap(JsonLd::iso)
        .ifPresent(date -> node.put("datePublished", date));
    if (!description.language().isEmpty()) {
      node.put("inLanguage", description.language());
    }
    if (!description.rights().uri().isEmpty()) {
      node.put("license", description.rights().uri());
    }
    provenance(description.provenance(), node);
  }

  private void provenance(Provenance provenance, ObjectNode node) {
    agent("translator", provenance.translator(), node);
    agent("editor", provenance.editor(), node);
    agent("publisher", provenance.publisher(), node);
    agent("maintainer", provenance.repository(), node);
    put("identifier", provenance.shelfmark(), node);
    put("archivedAt", provenance.archived(), node);
    put("sameAs", provenance.url(), node);
    provenance
        .basedOnSource()
        .flatMap(named -> Optional.ofNullable(concordance.catalogue().sources().get(named.id())))
        .map(Source::title)
        .or(provenance::basedOnWords)
        .ifPresent(title -> node.put("isBasedOn", title));
  }

  private static void agent(String property, String name, ObjectNode node) {
    if (!name.isEmpty()) {
      boolean isPerson = property.equals("translator") || property.equals("editor");
      node.putObject(property).put("@type", isPerson ? "Person" : "Organization").put("name", name);
    }
  }

  private static void put(String property, String value, ObjectNode node) {
    if (!value.isEmpty()) {
      node.put(property, value);
    }
  }

  private void begin(String type, Record record, ObjectNode node) {
    node.put("@type", type);
    node.put("name", record.title());
    if (!baseUrl.isEmpty()) {
      node.put("url", baseUrl + record.page());
    }
  }

  /** The date of these events, which bound a life; nothing where they differ. */
  private Optional<String> only(Stream<Part> parts) {
    List<Optional<String>> dates = parts.map(part -> date(part.event())).distinct().toList();
    return dates.size() == 1 ? dates.get(0) : Optional.empty();
  }

  private Optional<String> date(String event) {
    return concordance.dates().isDisputed(event)
        ? Optional.empty()
        : concordance.dates().date(event).flatMap(JsonLd::iso);
  }

  /** The date where it is a plain one: year, month or day. */
  private static Optional<String> iso(Edtf date) {
    return Optional.of(date.toString())
        .filter(text -> text.matches("-?\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?"));
  }
}
