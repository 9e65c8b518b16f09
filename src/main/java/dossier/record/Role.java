package dossier.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The roles in events that the program understands: how they stand to birth and death. */
public final class Role {
  private static final String BIRTH = "born";
  private static final Set<String> DEATHS =
      Set.of("died", "killed", "executed", "murdered", "suicide", "assassinated", "shot", "hanged");

  /** The parts that only the dead have. */
  private static final Set<String> OF_THE_DEAD =
      words("buried reburied cremated exhumed embalmed deceased dead body mourned");

  /** The parts that one need not be alive for, before birth or after death. */
  private static final Set<String> SPOKEN_OF =
      words(
          "remembered commemorated honoured honored subject mentioned named described portrayed"
              + " depicted foretold");

  /** The parts that the dead can have, and the unborn cannot. */
  private static final Set<String> OUTLIVING =
      words(
          "rehabilitated canonized canonised quoted cited author writer testator missing sought"
              + " accused blamed denounced pardoned");

  private Role() {}

  private static Set<String> words(String words) {
    Set<String> set = new TreeSet<>(Arrays.asList(words.split(" ", -1)));
    set.remove("");
    return set;
  }

  /** Whether somebody's life begins with an event in which they have this role. */
  public static boolean beginsLife(String role) {
    return folded(role).equals(BIRTH);
  }

  /** Whether somebody's life ends with an event in which they have this role. */
  public static boolean endsLife(String role) {
    return DEATHS.contains(folded(role));
  }

  /** Whether somebody is dead in an event in which they have this role. */
  public static boolean isOfTheDead(String role) {
    return OF_THE_DEAD.contains(folded(role));
  }

  /** Whether somebody is only spoken of, who may be long dead or not yet born. */
  public static boolean isSpokenOf(String role) {
    return SPOKEN_OF.contains(folded(role));
  }

  /** Whether the dead can have the role. */
  public static boolean outlives(String role) {
    return isOfTheDead(role)
        || isSpokenOf(role)
        || OUTLIVING.contains(folded(role))
        || folded(role).equals("searched for");
  }

  /** Every role that has a meaning of its own. */
  public static Set<String> understood() {
    Set<String> all = new TreeSet<>(DEATHS);
    all.add(BIRTH);
    all.addAll(OF_THE_DEAD);
    all.addAll(SPOKEN_OF);
    all.addAll(OUTLIVING);
    return all;
  }

  private static String folded(String role) {
    return role.strip().toLowerCase(Locale.ROOT);
  }
}
