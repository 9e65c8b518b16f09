package dossier.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a source stands behind what it tells. */
public enum Hedge {
  ALLEGED,
  DOUBTED,
  DENIED,
  REPORTED;

  /** As written in content and shown to readers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Hedge::word).toList();
  }

  /**
   * The hedge that a word means.
   *
   * @param word one of {@link #words()}
   */
  public static Hedge of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
