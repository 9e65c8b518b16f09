package dossier.text;

import dossier.input.Span;
import java.util.Arrays;

/** Leads from the words of a passage back to the file they were read from. */
public final class OffsetMap {
  private final int[] words;
  private final int[] file;

  private OffsetMap(int[] words, int[] file) {
    this.words = words;
    this.file = file;
  }

  /**
   * The span in the file of a span in the words. Markup between the two ends is inside it.
   *
   * @param span offsets into the words of the passage
   */
  public Span inFile(Span span) {
    int start = inFile(span.start());
    return new Span(start, span.length() == 0 ? start : inFile(span.end() - 1) + 1);
  }

  private int inFile(int offset) {
    if (words.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(words, offset);
    int run = Math.max(0, found >= 0 ? found : -found - 2);
    return file[run] + offset - words[run];
  }

  /** Collects runs of characters that stand side by side both in the words and in the file. */
  static final class Builder {
    private int[] words = new int[8];
    private int[] file = new int[8];
    private int runs;
    private int nextWord = -1;
    private int nextFile = -1;

    void add(int wordOffset, int fileOffset) {
      if (wordOffset != nextWord || fileOffset != nextFile) {
        if (runs == words.length) {
          words = Arrays.copyOf(words, runs * 2);
          file = Arrays.copyOf(file, runs * 2);
        }
        words[runs] = wordOffset;
        file[runs++] = fileOffset;
      }
      nextWord = wordOffset + 1;
      nextFile = fileOffset + 1;
    }

    /** From the first character in the file to the last; empty if there is none. */
    Span span() {
      return runs == 0 ? new Span(0, 0) : new Span(file[0], Math.max(file[0], nextFile));
    }

    OffsetMap build() {
      return new OffsetMap(Arrays.copyOf(words, runs), Arrays.copyOf(file, runs));
    }
  }
}
