package dossier.citation;

import dossier.citation.Verdict.Nearest;
import dossier.input.Span;
import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words of a passage that are most similar to a quote, by aligning the whole quote with a
 * part of the passage at the least cost. A word changed, added or left out costs the same, one
 * changed a little costs less, and words cost nothing that the passage has where the quote says
 * that it leaves words out.
 */
final class NearestWords {
  /** A quote of which fewer than this share of words stand in order is not similar to anything. */
  private static final double LEAST_SHARE = 0.4;

  /** Above this many pairs of words the comparison costs more than its answer is worth. */
  private static final long MOST_PAIRS = 20_000_000;

  private static final int OTHER = 10;
  private static final int ALIKE = 8;

  private final Passage passage;
  private final Folded folded;
  private final List<QuotedWord> quote;
  private final List<Span> words;
  private final int[][] cost;

  private NearestWords(Passage passage, Folded folded, List<QuotedWord> quote, List<Span> words) {
    this.passage = passage;
    this.folded = folded;
    this.quote = quote;
    this.words = words;
    this.cost = new int[quote.size() + 1][words.size() + 1];
  }

  /** The words of the passage that come closest, if they come close at all. */
  static Optional<Nearest> find(Passage passage, Folded folded, QuotePattern reading) {
    List<QuotedWord> quote = QuotedWord.of(reading);
    List<Span> words = QuotedWord.spans(folded.text());
    return (long) quote.size() * words.size() > MOST_PAIRS
        ? Optional.empty()
        : new NearestWords(passage, folded, quote, words).align();
  }

  private Optional<Nearest> align() {
    for (int q = 1; q <= quote.size(); q++) {
      cost[q][0] = q * OTHER;
      for (int w = 1; w <= words.size(); w++) {
        int kept = cost[q - 1][w - 1] + costOfChange(q, w);
        int lacking = cost[q][w - 1] + costOfLeavingOut(q);
        cost[q][w] = Math.min(kept, Math.min(cost[q - 1][w] + OTHER, lacking));
      }
    }
    int end = 0;
    for (int w = 1; w <= words.size(); w++) {
      end = cost[quote.size()][w] < cost[quote.size()][end] ? w : end;
    }
    int least = cost[quote.size()][end];
    // Of a word changed and a word added at the very end, the changed one tells more.
    boolean isChanged =
        end < words.size()
            && cost[quote.size()][end + 1] == least
            && cost[quote.size() - 1][end] == least - OTHER;
    end += isChanged ? 1 : 0;
    return end == 0 || least > quote.size() * OTHER * (1 - LEAST_SHARE)
        ? Optional.empty()
        : Optional.of(trace(end, least));
  }

  /** Between two runs the quote itself says that words are left out. */
  private int costOfLeavingOut(int q) {
    return quote.get(q - 1).closes() && q < quote.size() ? 0 : OTHER;
  }

  private int costOfChange(int q, int w) {
    if (isSame(q, w)) {
      return 0;
    }
    return isAlike(quote.get(q - 1).word(), words.get(w - 1).in(folded.text())) ? ALIKE : OTHER;
  }

  /** Whether two words differ in marks alone, or begin alike as forms of one word do. */
  private static boolean isAlike(String one, String other) {
    String first = bare(one);
    String second = bare(other);
    int shared = 0;
    while (shared < Math.min(first.length(), second.length())
        && first.charAt(shared) == second.charAt(shared)) {
      shared++;
    }
    return first.equals(second)
        ? !first.isEmpty()
        : shared * 2 > Math.max(first.length(), second.length());
  }

  private static String bare(String word) {
    StringBuilder letters = new StringBuilder();
    word.codePoints()
        .filter(Letters::isLetterOrDigit)
        .map(LetterForms::small)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** A quote starts and ends at word boundaries; the marks outside of them are no difference. */
  private boolean isSame(int q, int w) {
    QuotedWord quoted = quote.get(q - 1);
    String standing = words.get(w - 1).in(folded.text());
    if (quoted.word().equals(standing)) {
      return true;
    }
    int from = quoted.opens() ? standing.indexOf(quoted.word()) : 0;
    if (q == 1 && from < 0) {
      from = standing.indexOf(turnedFirst(quoted.word()));
    }
    int to = from + quoted.word().length();
    return from >= 0
        && to <= standing.length()
        && standing.regionMatches(from + 1, quoted.word(), 1, quoted.word().length() - 1)
        && (quoted.opens() || standing.charAt(0) == quoted.word().charAt(0))
        && isBare(standing.substring(0, from))
        && (isBare(standing.substring(to)) && (quoted.closes() || to == standing.length()));
  }

  private static boolean isBare(String marks) {
    return marks.codePoints().noneMatch(Letters::isLetterOrDigit);
  }

  private static String turnedFirst(String word) {
    char first = word.charAt(0);
    int turned = Letters.isCapital(first) ? LetterForms.small(first) : LetterForms.capital(first);
    return Character.toString(turned) + word.substring(1);
  }

  /** Walks back from the end; the difference met last is the first of the quote. */
  private Nearest trace(int end, int least) {
    int q = quote.size();
    int w = end;
    String quoted = "";
    Span standing = new Span(0, 0);
    boolean differs = false;
    while (q > 0) {
      if (w > 0 && isSame(q, w) && cost[q][w] == cost[q - 1][w - 1]) {
        q--;
        w--;
      } else if (w > 0 && cost[q][w] == cost[q][w - 1] + costOfLeavingOut(q)) {
        w--;
        if (costOfLeavingOut(q) > 0) {
          quoted = "";
          standing = words.get(w);
          differs = true;
        }
      } else {
        boolean isChanged = w > 0 && cost[q][w] == cost[q - 1][w - 1] + costOfChange(q, w);
        q--;
        w -= isChanged ? 1 : 0;
        quoted = quote.get(q).word();
        standing = isChanged ? withoutOuterMarks(words.get(w), quote.get(q)) : gapAt(w);
        differs = true;
      }
    }
    Span first = withoutOuterMarks(words.get(w), quote.get(0));
    Span last = withoutOuterMarks(words.get(end - 1), quote.get(quote.size() - 1));
    Span whole = folded.original(first.start(), last.end());
    if (!differs) {
      return cut(w, end, whole);
    }
    Span original =
        standing.length() == 0
            ? new Span(whole.start(), whole.start())
            : folded.original(standing.start(), standing.end());
    return new Nearest(passage, whole, quoted, passage.quotable(original), original, least);
  }

  /** All the words stand there, but the first or the last is a part of more. */
  private Nearest cut(int from, int end, Span whole) {
    Span first = withoutOuterMarks(words.get(from), quote.get(0));
    boolean isFirst = !new RunFinder(folded, "", false).isBoundary(first.start());
    Span word = words.get(isFirst ? from : end - 1);
    int start =
        word.start() < first.start() || !isFirst || from == 0
            ? word.start()
            : words.get(from - 1).start();
    Span more = isFirst || end == words.size() ? word : word.join(words.get(end));
    Span standing = folded.original(start, more.end());
    return new Nearest(
        passage,
        whole,
        quote.get(isFirst ? 0 : quote.size() - 1).word(),
        passage.quotable(standing),
        standing,
        0);
  }

  /** At the ends of a run the marks around the source's word are no difference. */
  private Span withoutOuterMarks(Span word, QuotedWord quoted) {
    String text = folded.text();
    int start = word.start();
    int end = word.end();
    while (quoted.opens() && start < end && isMark(text, start) && !isMark(quoted.word(), 0)) {
      start++;
    }
    while (quoted.closes()
        && end > start
        && isMark(text, end - 1)
        && !isMark(quoted.word(), quoted.word().length() - 1)) {
      end--;
    }
    return start == end ? word : new Span(start, end);
  }

  private static boolean isMark(String text, int at) {
    return !Letters.isLetterOrDigit(text.charAt(at));
  }

  private Span gapAt(int w) {
    int at = w < words.size() ? words.get(w).start() : folded.text().length();
    return new Span(at, at);
  }
}
