package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.link.Concordance;
import dossier.mention.Mentions.Doubt;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where records share a name form, the texts tell at least once who is meant by it. One that stands
 * in a text and that nothing ever decides is a finding; sharing alone is none.
 */
final class NameFormsShared implements Check {
  private static final int MOST_PLACES = 3;

  private record Shared(String form, List<String> candidates) {}

  private record Standing(Source source, Doubt doubt) {}

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    NamesUnambiguous.Decided decided = new NamesUnambiguous.Decided(concordance);
    Map<Shared, List<Standing>> undecided = new LinkedHashMap<>();
    for (Source source : concordance.catalogue().sources().values()) {
      for (Doubt doubt : concordance.mentions().doubts(source.id())) {
        if (!decided.includes(doubt)) {
          undecided
              .computeIfAbsent(
                  new Shared(doubt.mention().form(), doubt.candidates()),
                  unused -> new ArrayList<>())
              .add(new Standing(source, doubt));
        }
      }
    }
    return undecided.entrySet().stream()
        .map(entry -> report(concordance.catalogue(), entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Diagnostic report(Catalogue catalogue, Shared shared, List<Standing> standings) {
    Standing first = standings.get(0);
    List<Place> claims =
        shared.candidates().stream().flatMap(id -> claim(catalogue, id, shared).stream()).toList();
    Diagnostic found =
        Diagnostic.of(
            Code.NAME_FORM_SHARED,
            claims.isEmpty() ? place(first) : claims.get(claims.size() - 1),
            "“"
                + shared.form()
                + "” could be "
                + NamesUnambiguous.candidates(catalogue, first.doubt)
                + ", and no text tells which");
    for (Place claim : claims.subList(0, Math.max(0, claims.size() - 1))) {
      found = found.note("it is also claimed here", claim);
    }
    for (Standing standing : standings.subList(0, Math.min(MOST_PLACES, standings.size()))) {
      found =
          found.note(
              "it stands in " + standing.source.id() + " §" + standing.doubt.passage(),
              place(standing));
    }
    if (standings.size() > MOST_PLACES) {
      found = found.note("and at " + (standings.size() - MOST_PLACES) + " more");
    }
    return found.help(NamesUnambiguous.step(first.source, first.doubt));
  }

  private static Place place(Standing standing) {
    Passage passage = standing.source.text().passages().get(standing.doubt.passage() - 1);
    return Excerpt.place(standing.source, passage, standing.doubt.mention().span());
  }

  private static Optional<Place> claim(Catalogue catalogue, String id, Shared shared) {
    return forms(catalogue, id)
        .filter(form -> isSame(form.words(), shared.form()))
        .map(NameForm::place)
        .findFirst();
  }

  private static Stream<NameForm> forms(Catalogue catalogue, String id) {
    return Stream.concat(
        catalogue.person(id).stream()
            .flatMap(
                person ->
                    Stream.concat(
                        person.names().stream(),
                        person.localNames().stream().flatMap(local -> local.forms().stream()))),
        catalogue.locality(id).stream().flatMap(place -> place.names().stream()));
  }

  private static boolean isSame(String form, String standing) {
    return form.equals(standing) || form.toUpperCase(Locale.ROOT).equals(standing);
  }
}
