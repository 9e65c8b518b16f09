package dossier.propose.people;

import dossier.propose.Why;
import dossier.propose.people.NameClues.Clue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Weighs what all places of a name tell together.
 *
 * <p>The rule: every clue has a weight, for a person or against; a name is a person's if the clues
 * for it weigh more than those against it, and more than one weak clue does. A name joined by
 * {@code and} or a comma to names of people is one more likely.
 */
final class NameKinds {
  private static final int ENOUGH = 2;
  private static final Pattern JOINED = Pattern.compile(",? and |, |,? or ");

  private final Map<String, Weight> weights = new LinkedHashMap<>();

  /** What was found of one name. */
  static final class Weight {
    private int people;
    private int others;
    private int uses;
    private final Map<String, Why> why = new LinkedHashMap<>();

    boolean isPerson() {
      return people >= ENOUGH && people > others;
    }

    boolean isPlaceOrThing() {
      return others > people;
    }

    int uses() {
      return uses;
    }

    /** The reasons for a person, one a rule. */
    List<Why> why() {
      return List.copyOf(why.values());
    }

    private void add(Clue clue, NameUse use) {
      if (clue.weight() < 0) {
        others -= clue.weight();
        return;
      }
      people += clue.weight();
      why.putIfAbsent(clue.rule(), new Why(clue.rule(), around(use), use.source(), use.passage()));
    }

    private static String around(NameUse use) {
      return use.isTitled() ? use.title() + " " + use.form() : use.form();
    }
  }

  NameKinds(List<NameUse> uses, NameClues clues) {
    for (NameUse use : uses) {
      Weight weight = weights.computeIfAbsent(key(use), unused -> new Weight());
      weight.uses++;
      clues.of(use).forEach(clue -> weight.add(clue, use));
    }
    List<Map.Entry<NameUse, NameUse>> joined = new ArrayList<>();
    for (int i = 0; i + 1 < uses.size(); i++) {
      if (JOINED.matcher(uses.get(i).company().gap()).matches()) {
        joined.add(Map.entry(uses.get(i), uses.get(i + 1)));
      }
    }
    joined.forEach(pair -> join(pair.getKey(), pair.getValue()));
    for (int i = joined.size() - 1; i >= 0; i--) {
      join(joined.get(i).getValue(), joined.get(i).getKey());
    }
  }

  /** What is joined to a person is one the more likely, and to a place a place. */
  private void join(NameUse known, NameUse other) {
    Weight weight = of(known);
    if (weight.isPerson()) {
      of(other).add(new Clue("named in one breath with " + known.form(), 2), other);
    } else if (weight.isPlaceOrThing()) {
      of(other).add(new Clue("named in one breath with " + known.form(), -1), other);
    }
  }

  /** What was found of the name of a use. */
  Weight of(NameUse use) {
    return of(key(use));
  }

  Weight of(String key) {
    return weights.getOrDefault(key, new Weight());
  }

  /** A name with one blank between its words, and none of the stops behind its initials. */
  static String key(NameUse use) {
    return String.join(" ", use.words());
  }
}
