package dossier.propose.event;

import dossier.propose.event.Verbs.Meaning;
import dossier.propose.speech.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verb of a sentence with what it is said of.
 *
 * @param sentence where it stands
 * @param group index of the first word of the verb: of {@code had been} in “had been arrested”
 * @param verb index of the verb itself
 * @param end index of the last word of the verb: of {@code out} in “broke out”
 * @param meaning what it means
 * @param isPassive whether the subject is the one to whom it is done
 * @param auxiliary the first word of the verb, if it has more than one: {@code had}; or that of the
 *     verb before it, which serves for both
 * @param isUndone whether it says that something has not happened, or only may
 * @param subject of whom it is said; or null
 * @param sharesSubject whether the subject is that of the verb before: “he came and went”
 * @param objects what follows the verb at once, in order
 * @param behind what follows with a preposition
 */
record Clause(
    Sentence sentence,
    int group,
    int verb,
    int end,
    Meaning meaning,
    boolean isPassive,
    String auxiliary,
    boolean isUndone,
    @Nullable Phrase subject,
    boolean sharesSubject,
    List<Phrase> objects,
    List<Attached> behind) {

  /** A phrase with the preposition before it. */
  record Attached(String preposition, Phrase phrase) {}

  Clause {
    objects = List.copyOf(objects);
    behind = List.copyOf(behind);
  }

  Optional<Phrase> saidOf() {
    return Optional.ofNullable(subject);
  }

  /** Index of the first word that belongs to it. */
  int first() {
    return subject == null || subject.first() > group ? group : subject.first();
  }

  /** Index of the last word of what follows the verb. */
  int last() {
    int last = end;
    for (Phrase object : objects) {
      last = Math.max(last, object.last());
    }
    for (Attached each : behind) {
      last = Math.max(last, each.phrase().last());
    }
    return last;
  }
}
