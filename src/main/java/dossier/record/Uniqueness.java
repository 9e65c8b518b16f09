package dossier.record;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds that no id and no siglum is given twice. */
final class Uniqueness {
  private Uniqueness() {}

  static void check(
      List<Source> sources,
      List<Person> people,
      List<Organisation> organisations,
      List<Event> events,
      List<Locality> localities,
      Diagnostics diagnostics) {
    Map<String, Place> ids = new TreeMap<>();
    sources.forEach(
        each -> claim(Code.ID_DUPLICATE, "id", each.id(), each.place(), ids, diagnostics));
    people.forEach(
        each -> claim(Code.ID_DUPLICATE, "id", each.id(), each.place(), ids, diagnostics));
    organisations.forEach(
        each -> claim(Code.ID_DUPLICATE, "id", each.id(), each.place(), ids, diagnostics));
    events.forEach(
        each -> claim(Code.ID_DUPLICATE, "id", each.id(), each.place(), ids, diagnostics));
    localities.forEach(
        each -> claim(Code.ID_DUPLICATE, "id", each.id(), each.place(), ids, diagnostics));
    Map<String, Place> sigla = new TreeMap<>();
    sources.stream()
        .filter(each -> !each.siglum().isEmpty())
        .forEach(
            each ->
                claim(
                    Code.SIGLUM_DUPLICATE,
                    "siglum",
                    each.siglum(),
                    each.description().places().of("siglum"),
                    sigla,
                    diagnostics));
  }

  private static void claim(
      Code code,
      String what,
      String word,
      Place place,
      Map<String, Place> taken,
      Diagnostics diagnostics) {
    Place first = taken.putIfAbsent(word, place);
    if (first != null) {
      diagnostics.add(
          Diagnostic.of(code, place, "the " + what + " “" + word + "” is taken")
              .note("it was given first here", first)
              .help("give this record another " + what));
    }
  }
}
