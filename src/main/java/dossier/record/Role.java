package dossier.record;

import java.util.Locale;
import java.util.Set;

/** The roles in events that the program understands: those that bound a life. */
public final class Role {
  private static final String BIRTH = "born";
  private static final Set<String> DEATHS =
      Set.of("died", "killed", "executed", "murdered", "suicide", "assassinated", "shot", "hanged");

  private Role() {}

  /** Whether somebody's life begins with an event in which they have this role. */
  public static boolean beginsLife(String role) {
    return role.equalsIgnoreCase(BIRTH);
  }

  /** Whether somebody's life ends with an event in which they have this role. */
  public static boolean endsLife(String role) {
    return DEATHS.contains(role.toLowerCase(Locale.ROOT));
  }
}
