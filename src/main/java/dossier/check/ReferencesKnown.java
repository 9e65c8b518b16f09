package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Every id that a record names belongs to a record of the right kind. A record whose file could not
 * be read is not missed: the finding on that file says all. What is missing is one finding, however
 * often it is named.
 */
final class ReferencesKnown implements Check {
  private static final int MOST_PLACES = 5;
  private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);
  private static final Map<String, String> FOLDERS =
      Map.of(
          "source",
          "sources",
          "person",
          "people",
          "event",
          "events",
          "organisation",
          "organisations");

  /** An id that no record of a kind has: the ids that there are, and where it is named. */
  private record Unknown(String kind, Collection<String> ids, List<Place> places) {}

  private final List<Diagnostic> soFar;

  /** Knows what was found before, so that a record whose file could not be read is not missed. */
  ReferencesKnown(List<Diagnostic> soFar) {
    this.soFar = soFar;
  }

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return new Search(concordance.catalogue(), soFar).in(concordance);
  }

  private static final class Search {
    private final Catalogue catalogue;
    private final Set<String> all;
    private final Set<String> unreadable = new TreeSet<>();
    private final Map<String, List<String>> misplaced = new TreeMap<>();
    private final Map<List<String>, Unknown> unknown = new LinkedHashMap<>();

    Search(Catalogue catalogue, List<Diagnostic> soFar) {
      this.catalogue = catalogue;
      this.all = new TreeSet<>(catalogue.localities().keySet());
      catalogue.records().forEach(record -> all.add(record.id()));
      soFar.stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .map(finding -> finding.place().file().stem())
          .filter(stem -> !all.contains(stem))
          .forEach(unreadable::add);
      // What cannot serve as an id is mended where it is given.
      soFar.stream()
          .filter(finding -> finding.code() == Code.ID_MALFORMED)
          .map(Diagnostic::place)
          .flatMap(place -> place.span().map(at -> at.in(place.file().text())).stream())
          .forEach(unreadable::add);
      List.copyOf(unreadable).stream().map(Reference::idFor).forEach(unreadable::add);
      soFar.stream()
          .filter(finding -> finding.code() == Code.FILE_MISPLACED)
          .map(finding -> finding.place().file())
          .forEach(
              file ->
                  misplaced
                      .computeIfAbsent(Reference.idFor(file.stem()), id -> new ArrayList<>())
                      .add(file.path()));
    }

    List<Diagnostic> in(Concordance concordance) {
      concordance.evidence().attestations().stream()
          .filter(each -> each.kind() != Attestation.Kind.TEXT_NOTE)
          .forEach(each -> citation(each.citation()));
      catalogue.people().values().forEach(this::inPerson);
      catalogue.organisations().values().forEach(this::inOrganisation);
      catalogue.events().values().forEach(this::inEvent);
      catalogue.sources().values().forEach(this::inSource);
      catalogue.localities().values().forEach(this::inLocality);
      catalogue.records().forEach(this::inRecord);
      return unknown.entrySet().stream()
          .map(entry -> report(entry.getKey().get(1), entry.getValue()))
          .toList();
    }

    private void citation(Citation citation) {
      source(citation.source());
      citation.telling().tellers().stream().filter(this::meansPerson).forEach(this::person);
    }

    /**
     * An id, or one word, or words in small letters, that a single slip parts from a person's id:
     * nobody is called that.
     */
    private boolean meansPerson(Reference teller) {
      String words = teller.id().toLowerCase(Locale.ROOT);
      return Reference.isId(teller.id())
          || ((words.equals(teller.id()) || !StringUtils.containsWhitespace(words))
              && catalogue.people().keySet().stream()
                  .anyMatch(id -> id.contains("-") && ONE_SLIP.apply(words, id) >= 0));
    }

    private void inPerson(Person person) {
      person.relations().forEach(relation -> person(relation.of()));
      person.disputes().forEach(dispute -> dispute.with().ifPresent(this::person));
      person.localNames().forEach(local -> source(local.source()));
      person.statements().stream()
          .flatMap(statement -> statement.organisation().stream())
          .forEach(this::organisation);
    }

    private void inOrganisation(Organisation organisation) {
      organisation.localNames().forEach(local -> source(local.source()));
      organisation.succeeds().forEach(this::organisation);
      organisation.container().ifPresent(this::organisation);
    }

    private void inEvent(Event event) {
      event.people().forEach(participant -> person(participant.person()));
      event.where().ifPresent(this::place);
      event.after().forEach(earlier -> known(earlier, "event", catalogue.events().keySet()));
      event.accounts().forEach(account -> account.locality().ifPresent(this::place));
    }

    private void inSource(Source source) {
      source.description().authorOnRecord().ifPresent(this::person);
      source.description().provenance().basedOnSource().ifPresent(this::source);
      source.description().provenance().witness().forEach(this::source);
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

    private void organisation(Reference reference) {
      known(reference, "organisation", catalogue.organisations().keySet());
    }

    private void place(Reference reference) {
      known(reference, "place", catalogue.localities().keySet());
    }

    private void known(Reference reference, String kind, Collection<String> ids) {
      boolean isUntold = kind.equals("place") && ids.isEmpty() && unreadable.contains("places");
      if (isUntold || ids.contains(reference.id()) || unreadable.contains(reference.id())) {
        return;
      }
      unknown
          .computeIfAbsent(
              List.of(kind, reference.id()), unused -> new Unknown(kind, ids, new ArrayList<>()))
          .places
          .add(reference.place());
    }

    private Diagnostic report(String id, Unknown missing) {
      List<Place> places = missing.places.stream().distinct().sorted(Place.ORDER).toList();
      Diagnostic found =
          Diagnostic.of(
              Code.REFERENCE_UNKNOWN,
              places.get(0),
              "there is no " + missing.kind + " “" + id + "”");
      for (Place place : places.subList(1, Math.min(MOST_PLACES, places.size()))) {
        found = found.note("named here too", place);
      }
      if (places.size() > MOST_PLACES) {
        found = found.note("and at " + (places.size() - MOST_PLACES) + " more places");
      }
      if (all.contains(id)) {
        found = found.note("“" + id + "” is " + kindOf(id));
      }
      for (String path : misplaced.getOrDefault(id, List.of())) {
        found = found.note("nothing is read from " + path);
      }
      List<String> ids = missing.ids.stream().filter(Reference::isId).toList();
      Optional<String> near = DidYouMean.help(id, ids);
      if (near.isPresent()) {
        found = found.help(near.get());
      }
      return withStep(found, id, missing, near.isPresent());
    }

    private Diagnostic withStep(Diagnostic found, String id, Unknown missing, boolean isNear) {
      boolean isFree = Reference.isId(id) && !all.contains(id);
      if (!isFree || !FOLDERS.containsKey(missing.kind)) {
        return isNear ? found : found.help(step(missing.kind));
      }
      String path = found.place().file().path();
      String file =
          path.substring(0, path.indexOf('/') + 1) + FOLDERS.get(missing.kind) + "/" + id + ".md";
      return isNear
          ? found.help("if not, its file is missing: " + file)
          : found.help(
              "write the id of "
                  + withArticle(missing.kind)
                  + " that is there, or the missing file "
                  + file);
    }

    private String kindOf(String id) {
      if (catalogue.locality(id).isPresent()) {
        return "a place";
      }
      Optional<Record> record = catalogue.record(id);
      if (record.isPresent() && record.get() instanceof Event) {
        return "an event";
      }
      if (record.isPresent() && record.get() instanceof Organisation) {
        return "an organisation";
      }
      return record.isPresent() && record.get() instanceof Source ? "a source" : "a person";
    }

    private static String step(String kind) {
      return switch (kind) {
        case "place" -> "write the id of a place, as it stands in places.yml";
        case "record" -> "write the id of a record: the name of its file without .md";
        default -> "write the id of " + withArticle(kind) + ": the name of its file without .md";
      };
    }

    private static String withArticle(String kind) {
      return (kind.equals("event") || kind.equals("organisation") ? "an " : "a ") + kind;
    }
  }
}
