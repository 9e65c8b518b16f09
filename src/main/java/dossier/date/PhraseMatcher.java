package dossier.date;

import dossier.date.Phrase.Part;
import dossier.date.Phrase.Surrounding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the phrases of a table in tokens. What was found at a place is kept, so that a text is gone
 * through in time that grows with its length.
 */
final class PhraseMatcher {

  /** Phrases within phrases: a list in words is as deep as it is long, and no longer than this. */
  private static final int DEEPEST = 120;

  private static final int MOST_KNOWN = 20_000;

  private final DateTokens tokens;
  private final Map<Long, List<Found>> known = new HashMap<>();
  private int depth;

  PhraseMatcher(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** Gives up what was found before a place; nothing before it is asked for again. */
  void forget() {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
  }

  /** The longest phrase of a kind that begins here. */
  Optional<Found> longest(Symbol symbol, int at) {
    Found longest = null;
    for (Found each : at(symbol, at)) {
      longest = longest == null || each.end() > longest.end() ? each : longest;
    }
    return Optional.ofNullable(longest);
  }

  /** Where what stands before the core of a phrase can begin, if it ends here. */
  boolean stands(Surrounding surrounding, int at, boolean before) {
    boolean stands =
        before
            ? standsBefore(surrounding.parts(), surrounding.parts().size() - 1, at)
            : standsBehind(surrounding.parts(), 0, at);
    return stands != surrounding.refused();
  }

  private List<Found> at(Symbol symbol, int at) {
    if (!tokens.canBegin(at, symbol.first())) {
      return List.of();
    }
    long key = (long) at * tokens.table().size() + symbol.id();
    List<Found> found = known.get(key);
    if (found == null) {
      if (depth == DEEPEST) {
        return List.of();
      }
      depth++;
      found = new ArrayList<>();
      for (Phrase phrase : symbol.phrases()) {
        if (tokens.canBegin(at, phrase.first())) {
          match(phrase, at, found);
        }
      }
      depth--;
      known.put(key, found);
    }
    return found;
  }

  private void match(Phrase phrase, int at, List<Found> found) {
    for (Surrounding each : phrase.before()) {
      if (!stands(each, at, true)) {
        return;
      }
    }
    match(phrase, 0, at, at, new ArrayList<>(), found);
  }

  private void match(
      Phrase phrase, int next, int start, int at, List<Found> parts, List<Found> found) {
    if (next == phrase.core().size()) {
      finish(phrase, start, at, parts, found);
      return;
    }
    Part part = phrase.core().get(next);
    if (!part.joined() || tokens.joined(at)) {
      for (Symbol choice : part.choices()) {
        if (choice.isPhrase()) {
          for (Found each : at(choice, at)) {
            parts.add(each);
            match(phrase, next + 1, start, each.end(), parts, found);
            parts.remove(parts.size() - 1);
          }
        } else if (tokens.has(at, choice)) {
          int number = tokens.number(at, choice);
          if (number == Meaning.NO_NUMBER) {
            match(phrase, next + 1, start, at + 1, parts, found);
          } else {
            parts.add(new Found(at, at + 1, Meaning.ofNumber(number)));
            match(phrase, next + 1, start, at + 1, parts, found);
            parts.remove(parts.size() - 1);
          }
        }
      }
    }
    if (part.optional()) {
      match(phrase, next + 1, start, at, parts, found);
    }
  }

  private void finish(Phrase phrase, int start, int end, List<Found> parts, List<Found> found) {
    if (end == start || found.stream().anyMatch(each -> each.end() == end)) {
      return;
    }
    for (Surrounding each : phrase.behind()) {
      if (!stands(each, end, false)) {
        return;
      }
    }
    phrase
        .operation()
        .of(List.copyOf(parts))
        .ifPresent(meaning -> found.add(new Found(start, end, meaning)));
  }

  private boolean standsBehind(List<Part> parts, int next, int at) {
    if (next == parts.size()) {
      return true;
    }
    Part part = parts.get(next);
    if (!part.joined() || tokens.joined(at)) {
      for (Symbol choice : part.choices()) {
        if (choice.isPhrase()) {
          for (Found each : at(choice, at)) {
            if (standsBehind(parts, next + 1, each.end())) {
              return true;
            }
          }
        } else if (tokens.has(at, choice) && standsBehind(parts, next + 1, at + 1)) {
          return true;
        }
      }
    }
    return part.optional() && standsBehind(parts, next + 1, at);
  }

  // a mark of joining stands before the word that the part names, so here it is looked for behind
  private boolean standsBefore(List<Part> parts, int last, int end) {
    if (last < 0) {
      return true;
    }
    Part part = parts.get(last);
    boolean joined = !part.joined() || tokens.joined(end);
    for (Symbol choice : part.choices()) {
      if (joined && tokens.has(end - 1, choice) && standsBefore(parts, last - 1, end - 1)) {
        return true;
      }
    }
    return part.optional() && standsBefore(parts, last - 1, end);
  }
}
