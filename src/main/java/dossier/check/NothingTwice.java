package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Hedge;
import dossier.citation.Reference;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.link.Concordance;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.NameForm;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import dossier.record.StatedDispute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Nothing stands twice in a list of a record: neither an account, a statement, a relation, a name
 * nor a part in an event.
 *
 * <p>The rule: of what cites, the source, the passage and the quote are the same, and what is said
 * by it. Somebody may have several roles in one event, and a source may tell it at several places.
 */
final class NothingTwice implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Catalogue catalogue = concordance.catalogue();
    List<Diagnostic> found = new ArrayList<>();
    catalogue.records().forEach(record -> found.addAll(inRecord(record).found));
    catalogue
        .localities()
        .values()
        .forEach(place -> found.addAll(new Given().names(place.names()).found));
    return found;
  }

  private static Given inRecord(Record record) {
    Given given = new Given();
    record.see().forEach(each -> given.add("`see:`", each.place(), each.id()));
    if (record instanceof Person person) {
      inPerson(person, given);
    } else if (record instanceof Organisation organisation) {
      given.names(organisation.names());
    } else if (record instanceof Event event) {
      inEvent(event, given);
    } else if (record instanceof Source source) {
      inSource(source, given);
    }
    return given;
  }

  private static void inPerson(Person person, Given given) {
    given.names(person.names());
    person
        .localNames()
        .forEach(
            local ->
                local
                    .forms()
                    .forEach(
                        form ->
                            given.add("name", form.place(), local.source().id(), form.words())));
    person
        .statements()
        .forEach(each -> given.cited("statement", each.citation(), each.on(), each.says()));
    person
        .relations()
        .forEach(each -> given.cited("relation", each.citation(), each.of().id(), each.as()));
    disputes(person.disputes(), given);
  }

  private static void inEvent(Event event, Given given) {
    event
        .people()
        .forEach(each -> given.add("part", each.person().place(), each.person().id(), each.role()));
    event.after().forEach(each -> given.add("`after:`", each.place(), each.id()));
    event.accounts().forEach(each -> given.cited("account", each.citation()));
    disputes(event.disputes(), given);
  }

  private static void inSource(Source source, Given given) {
    source
        .setAside()
        .forEach(
            aside -> aside.names().forEach(form -> given.add("name", form.place(), form.words())));
    source.notes().forEach(each -> given.cited("note", each.words(), each.kind(), each.note()));
  }

  private static void disputes(List<StatedDispute> disputes, Given given) {
    for (StatedDispute each : disputes) {
      if (each.isWord()) {
        given.add("dispute", each.place(), each.on(), each.with().map(Reference::id).orElse(""));
      }
    }
  }

  /** What one record gives, by what it is and says, with the place of the first. */
  private static final class Given {
    private final Map<List<String>, Place> first = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Given names(List<NameForm> names) {
      names.forEach(form -> add("name", form.place(), form.words()));
      return this;
    }

    void cited(String what, Citation citation, String... words) {
      List<String> said = new ArrayList<>(List.of(words));
      said.add(citation.source().id());
      said.add(citation.named().isPresent() ? "§" + citation.named().getAsInt() : "");
      said.add(String.join(" ", citation.quote().strip().split("\\s+")));
      said.add(
          String.join("; ", citation.telling().tellers().stream().map(Reference::id).toList()));
      said.add(citation.telling().hedged().map(Hedge::word).orElse(""));
      add(what, citation.place(), said.toArray(String[]::new));
    }

    void add(String what, Place place, String... words) {
      List<String> key = new ArrayList<>(List.of(what));
      for (String word : words) {
        key.add(what.equals("name") ? word : word.toLowerCase(Locale.ROOT));
      }
      Place earlier = first.putIfAbsent(key, place);
      if (earlier != null) {
        found.add(
            Diagnostic.of(Code.GIVEN_TWICE, place, "this " + what + " is given twice")
                .note("it is given here too", earlier)
                .help("take one of them away"));
      }
    }
  }
}
