package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Imprint.Vocabulary;
import dossier.record.Participant;
import dossier.record.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A role is not one slip of the pen from a role that the program understands, nor a kind of event
 * from a kind that is in use.
 *
 * <p>The rule: within the word a letter is left out, doubled, added or changed places with its
 * neighbour; of a kind also at its end. Another letter makes another word: a poisoner is no
 * prisoner, and an exile was not exiled by a slip.
 */
final class WordsSpelt implements Check {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_TURNED = 4;

  /** Roles a letter away from one that is understood, by the English dictionary. */
  private static final Set<String> OF_THEIR_OWN =
      Set.of("accursed", "created", "descried", "decreased", "misusing", "summonsed");

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Vocabulary vocabulary = concordance.catalogue().imprint().vocabulary();
    List<Event> events = List.copyOf(concordance.catalogue().events().values());
    List<Diagnostic> found = new ArrayList<>();
    Set<String> roles = new TreeSet<>(Role.understood());
    roles.addAll(vocabulary.everyActedUpon());
    for (Event event : events) {
      for (Participant part : event.people()) {
        near(part.role(), roles, false)
            .ifPresent(
                meant -> found.add(report("role", part.role(), meant, part.person().place())));
      }
    }
    found.addAll(kinds(events, vocabulary));
    return found;
  }

  /** Of two kinds a slip apart the rarer is the slip, unless the author lists it. */
  private static List<Diagnostic> kinds(List<Event> events, Vocabulary vocabulary) {
    Set<String> listed = new TreeSet<>();
    vocabulary.eventKinds().values().forEach(listed::addAll);
    Map<String, Integer> uses = new HashMap<>();
    events.forEach(event -> uses.merge(folded(event.kind()), 1, Integer::sum));
    Map<String, String> meant = new HashMap<>();
    uses.forEach(
        (kind, times) -> {
          Set<String> known = new TreeSet<>(listed);
          uses.forEach((other, more) -> known.addAll(more > times ? Set.of(other) : Set.of()));
          near(kind, known, true).ifPresent(found -> meant.put(kind, found));
        });
    return events.stream()
        .filter(event -> meant.containsKey(folded(event.kind())))
        .map(
            event ->
                report(
                    "kind",
                    event.kind(),
                    meant.getOrDefault(folded(event.kind()), ""),
                    event.kindPlace()))
        .toList();
  }

  private static Optional<String> near(String word, Set<String> known, boolean atItsEndToo) {
    String folded = folded(word);
    return known.contains(folded) || OF_THEIR_OWN.contains(folded)
        ? Optional.empty()
        : known.stream()
            .filter(each -> isSlip(folded, folded(each)))
            .filter(each -> atItsEndToo || lastLetter(each) == lastLetter(folded))
            .findFirst();
  }

  private static char lastLetter(String word) {
    return word.charAt(word.length() - 1);
  }

  private static boolean isSlip(String word, String meant) {
    int shorter = Math.min(word.length(), meant.length());
    if (word.equals(meant) || shorter < SHORTEST_TURNED || word.charAt(0) != meant.charAt(0)) {
      return false;
    }
    return word.length() == meant.length()
        ? isTransposed(word, meant)
        : shorter >= SHORTEST && new LevenshteinDistance(1).apply(word, meant) == 1;
  }

  private static boolean isTransposed(String word, String meant) {
    int at = 0;
    while (word.charAt(at) == meant.charAt(at)) {
      at++;
    }
    return at + 1 < word.length()
        && word.charAt(at) == meant.charAt(at + 1)
        && word.charAt(at + 1) == meant.charAt(at)
        && word.substring(at + 2).equals(meant.substring(at + 2));
  }

  private static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static Diagnostic report(String what, String word, String meant, Place place) {
    return Diagnostic.of(
            Code.WORD_MISSPELT,
            place,
            "the " + what + " “" + word + "” is one slip from “" + meant + "”")
        .help(
            "did you mean “"
                + meant
                + "”? If not, list “"
                + word
                + "” under `"
                + (what.equals("role") ? "roles" : "event-kinds")
                + ":` in dossier.yml, or accept it with `allow:`");
  }
}
