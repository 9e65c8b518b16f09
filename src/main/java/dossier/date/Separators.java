package dossier.date;

import java.util.Set;

/**
 * The words and marks between the two ends of a span.
 *
 * @param between whether "between" stands before, so that "and" separates too
 */
record Separators(DateTokens tokens, boolean between) {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "thru");

  boolean at(int i) {
    return behind(i) > i;
  }

  // June/July 1762, spring/summer 1762; of numbers a stroke may make other things
  private boolean namesPart(int i) {
    return DateWords.month(tokens, i).isPresent() || DateWords.season(tokens, i).isPresent();
  }

  /** The index behind the separator that stands here; the index itself if there is none. */
  int behind(int i) {
    if (tokens.dash(i) || tokens.word(i, TO) || (between && tokens.word(i, "and"))) {
      return i + 1;
    }
    if (tokens.mark(i, "/") && tokens.joined(i) && namesPart(i + 1)) {
      return i + 1;
    }
    return tokens.word(i, "up") && tokens.word(i + 1, "to") ? i + 2 : i;
  }
}
