package dossier.propose.people;

import dossier.content.Part;
import dossier.name.NamePart;
import dossier.name.NamePhrase;
import dossier.name.NamePhrase.Guess;
import dossier.name.NamePhrases;
import dossier.propose.FrontMatter;
import dossier.propose.Known;
import dossier.propose.Proposal;
import dossier.propose.Proposals;
import dossier.propose.Proposer;
import dossier.propose.Why;
import dossier.record.Person;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes a place for every name of one that no record claims.
 *
 * <p>The rule: a name is a place's if it is that of a country or a city that every Java knows, or
 * has a word of place in it, or stands behind a word such as {@code in} at half of its places;
 * never if a person is called so.
 */
public final class PlacesProposer implements Proposer {
  private static final Set<NamePart> PARTS =
      Set.of(NamePart.NAME, NamePart.PLACE, NamePart.PEOPLE, NamePart.THING);

  /** What was found of one name: where it is likely a place's, and every use. */
  private record Found(List<Why> likely, List<String> all) {}

  @Override
  public Proposals propose(Known known) {
    NamePhrases phrases = new NamePhrases(known.sources().stream().map(Source::text).toList());
    Set<String> people = people(known);
    Map<String, Found> found = new LinkedHashMap<>();
    for (Source source : known.sources()) {
      for (Passage passage : source.text().passages()) {
        for (NamePhrase phrase : phrases.in(passage, known.taken(source, passage))) {
          if (!people.contains(phrase.words()) && isWhole(phrase.words())) {
            Found name =
                found.computeIfAbsent(
                    phrase.words(), unused -> new Found(new ArrayList<>(), new ArrayList<>()));
            name.all.add(phrase.words());
            rule(phrase)
                .map(rule -> new Why(rule, phrase.words(), source.id(), passage.number()))
                .ifPresent(name.likely::add);
          }
        }
      }
    }
    Proposals proposals = known.soFar();
    for (Map.Entry<String, Found> name : found.entrySet()) {
      List<Why> likely = name.getValue().likely;
      if (!likely.isEmpty() && likely.size() * 2 >= name.getValue().all.size()) {
        proposals = proposals.plus(place(name.getKey(), likely.get(0), known, proposals));
      }
    }
    return proposals;
  }

  private static Set<String> people(Known known) {
    Set<String> people = new HashSet<>();
    for (Person person : known.catalogue().people().values()) {
      person.names().forEach(form -> people.add(form.words()));
    }
    return people;
  }

  /**
   * Whether nothing in it is of persons or bodies: {@code Commander of the Far East} is no place.
   */
  private static boolean isWhole(String words) {
    List<NamePart> parts = new ArrayList<>();
    for (String word : List.of(words.split("[ .]+"))) {
      if (!word.equals(word.toLowerCase(Locale.ROOT))) {
        parts.add(NamePart.of(word));
      }
    }
    return !parts.isEmpty()
        && PARTS.containsAll(parts)
        && parts.get(parts.size() - 1) != NamePart.PEOPLE
        && (parts.size() == 1 || parts.contains(NamePart.PLACE) || parts.contains(NamePart.NAME));
  }

  private static Optional<String> rule(NamePhrase phrase) {
    String lower = phrase.words().toLowerCase(Locale.ROOT);
    if (KnownPlaces.NAMES.contains(lower)) {
      return Optional.of("a city or country that is widely known");
    }
    if (phrase.guess() != Guess.PLACE) {
      return Optional.empty();
    }
    boolean isWord = List.of(lower.split(" ")).stream().anyMatch(PlacesProposer::isOfPlace);
    return Optional.of(isWord ? "with a word of place" : "behind a word of place");
  }

  private static boolean isOfPlace(String lower) {
    return NamePart.of(lower) == NamePart.PLACE;
  }

  private static Proposal place(String name, Why why, Known known, Proposals made) {
    FrontMatter fields = FrontMatter.NONE.with("name", name).with("names", List.of(name));
    return new Proposal(Part.PLACES, known.idFor(name, "place", made), name, fields, List.of(why));
  }
}
