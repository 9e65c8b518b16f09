package dossier.citation;

import dossier.input.Span;
import dossier.text.LetterForms;
import dossier.text.Letters;

/**
 * Finds a run of quoted words in the words of a passage, both folded.
 *
 * <p>The rule: it begins and ends where a word does; its first letter, if a quote begins with the
 * run, may have another case; the hyphen at the end of a line may be left out or kept; a stroke
 * between blanks stands for the end of a line; letters that the quote has in brackets are those of
 * the source in any case, or stand for the rest of its word, or for nothing.
 */
final class RunFinder {
  /** Letters of ours within a word stand between these. */
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';

  private static final String HAN_NUMERALS = "〇零一二三四五六七八九十百千廿卅";
  private static final String SIGNS = "-−﹣－⁻";

  private final Folded passage;
  private final String text;
  private final String run;
  private final int turned;
  private final boolean isLoose;

  /**
   * @param isFirst whether the quote begins with the run
   */
  RunFinder(Folded passage, String run, boolean isFirst) {
    this(passage, run, isFirst ? firstLetter(run) : -1, false);
  }

  private RunFinder(Folded passage, String run, int turned, boolean isLoose) {
    this.passage = passage;
    this.text = passage.text();
    this.run = run;
    this.turned = turned;
    this.isLoose = isLoose;
  }

  /**
   * One that looks for any stretch of letters in any case, and finds the whole words they are in.
   */
  static RunFinder loose(Folded passage, String run) {
    return new RunFinder(passage, run, -1, true);
  }

  private static int firstLetter(String run) {
    for (int at = 0; at < run.length() && !Character.isWhitespace(run.charAt(at)); at++) {
      if (Letters.isLetter(run.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Where the run stands next in the folded text, from an offset on; null if nowhere. */
  @org.jspecify.annotations.Nullable
  Span next(int from) {
    for (int at = from; at < text.length(); at++) {
      int end = endFrom(at);
      if (end > at && isLoose) {
        return widened(at, end);
      }
      if (end > at && isBoundary(at) && isBoundary(end)) {
        return new Span(at, end);
      }
    }
    return null;
  }

  private Span widened(int from, int to) {
    int start = from;
    int end = to;
    while (!isBoundary(start)) {
      start--;
    }
    while (!isBoundary(end)) {
      end++;
    }
    return new Span(start, end);
  }

  /** The end of the run if it begins at an offset, or −1. */
  private int endFrom(int start) {
    int at = start;
    int in = 0;
    while (in < run.length()) {
      char quoted = run.charAt(in);
      if (quoted == OPEN) {
        int close = run.indexOf(CLOSE, in);
        at = behindOurs(run.substring(in + 1, close), close + 1, at);
        in = close + 1;
      } else if (at >= text.length()) {
        return -1;
      } else if (text.charAt(at) == Folded.DIVIDED && at > start) {
        in += quoted != Folded.DASH ? 0 : run.startsWith(" ", in + 1) ? 2 : 1;
        at++;
      } else if (quoted == ' ' && passage.endsLine(at) && strokeAt(in) > 0) {
        in += strokeAt(in);
        at++;
      } else if (isSame(quoted, in, at)) {
        in++;
        at++;
      } else {
        return -1;
      }
    }
    return at;
  }

  private boolean isSame(char quoted, int in, int at) {
    char standing = text.charAt(at);
    return quoted == standing
        || (isLoose && LetterForms.small(quoted) == LetterForms.small(standing))
        || (in == turned
            && quoted
                == (Letters.isCapital(quoted)
                    ? LetterForms.capital(standing)
                    : LetterForms.small(standing)))
        || (isMark(quoted) && isMark(standing) && closes(at));
  }

  private static boolean isMark(char each) {
    return each == Folded.MARK || each == Folded.FEET;
  }

  /** Whether a mark closes a quotation: an odd number of marks stands before it. */
  private boolean closes(int mark) {
    boolean isOpen = false;
    for (int at = 0; at < mark; at++) {
      boolean isApostrophe =
          at > 0 && Letters.isLetter(text.charAt(at - 1)) && Letters.isLetter(text.charAt(at + 1));
      isOpen ^= isMark(text.charAt(at)) && !isApostrophe;
    }
    return isOpen;
  }

  /** The length of {@code " / "} or {@code " // "} in the run, or 0. */
  private int strokeAt(int in) {
    for (String stroke : new String[] {" / ", " // ", " | ", " || "}) {
      if (run.startsWith(stroke, in)) {
        return stroke.length();
      }
    }
    return 0;
  }

  private int behindOurs(String ours, int next, int from) {
    if (text.regionMatches(true, from, ours, 0, ours.length())) {
      return from + ours.length();
    }
    boolean endsWord = next == run.length() || !Letters.isOfWord(run.codePointAt(next));
    int at = from;
    while (endsWord && at < text.length() && Letters.isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Whether a run may begin or end at an offset of the folded text. */
  boolean isBoundary(int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char behind = text.charAt(at);
    boolean isDivided = before == Folded.DIVIDED || behind == Folded.DIVIDED;
    boolean isNumeral = HAN_NUMERALS.indexOf(before) >= 0 && HAN_NUMERALS.indexOf(behind) >= 0;
    return !isDivided && !isNumeral && !isSigned(at) && Letters.isBoundary(text, at);
  }

  /** Whether the sign of a number stands before it: −5 is not 5. */
  private boolean isSigned(int at) {
    return text.charAt(at - 1) == Folded.DASH
        && SIGNS.indexOf(passage.signAt(at - 1)) >= 0
        && Letters.isDigit(text.charAt(at))
        && (at == 1 || !Letters.isOfWord(text.codePointBefore(at - 1)));
  }
}
