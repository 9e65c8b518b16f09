package dossier.citation;

import dossier.citation.Verdict.Nearest;
import dossier.input.Span;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a passage that are most similar to a quote, by aligning the whole quote with a part of the passage
 * at the least cost: one for a word changed, added or left out.
 */
final class NearestWords {
  /** A quote of which fewer than this share of words stand in order is not similar to anything. */
  private static final double LEAST_SHARE = 0.4;

  private final String text;
  private final List<String> quote;
  private final List<Span> words;
  private final int[][] cost;

  private NearestWords(String text, QuotePattern reading) {
    this.text = text;
    this.quote = List.of(String.join(" ", reading.runs()).split(" "));
    this.words = words(text);
    this.cost = new int[quote.size() + 1][words.size() + 1];
  }

  static @Nullable Nearest find(Passage passage, Folded folded, QuotePattern reading) {
    return new NearestWords(folded.text(), reading).align(passage, folded);
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == ' ') {
        if (at > start) {
          words.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }

  private @Nullable Nearest align(Passage passage, Folded folded) {
    for (int q = 1; q <= quote.size(); q++) {
      cost[q][0] = q;
      for (int w = 1; w <= words.size(); w++) {
        int kept = cost[q - 1][w - 1] + (isSame(q - 1, w - 1) ? 0 : 1);
        cost[q][w] = Math.min(kept, Math.min(cost[q - 1][w], cost[q][w - 1]) + 1);
      }
    }
    int end = 0;
    for (int w = 1; w <= words.size(); w++) {
      end = cost[quote.size()][w] < cost[quote.size()][end] ? w : end;
    }
    if (end == 0 || cost[quote.size()][end] > quote.size() * (1 - LEAST_SHARE)) {
      return null;
    }
    return trace(passage, folded, end);
  }

  private boolean isSame(int q, int w) {
    return quote.get(q).contentEquals(text.subSequence(words.get(w).start(), words.get(w).end()));
  }

  /** Walks back from the end; the difference met last is the first of the quote. */
  private Nearest trace(Passage passage, Folded folded, int end) {
    int q = quote.size();
    int w = end;
    String quoted = "";
    String standing = "";
    while (q > 0) {
      boolean isSame = w > 0 && isSame(q - 1, w - 1);
      if (isSame && cost[q][w] == cost[q - 1][w - 1]) {
        q--;
        w--;
        continue;
      }
      boolean isChanged = w > 0 && cost[q][w] == cost[q - 1][w - 1] + 1;
      boolean isAdded = cost[q][w] == cost[q - 1][w] + 1;
      quoted = isChanged || isAdded ? quote.get(q - 1) : "";
      standing = isChanged || !isAdded ? words.get(w - 1).in(text) : "";
      q -= isChanged || isAdded ? 1 : 0;
      w -= isChanged || !isAdded ? 1 : 0;
    }
    Span span = folded.original(words.get(w).start(), words.get(end - 1).end());
    return new Nearest(passage, span, quoted, standing);
  }
}
