package dossier.text;

import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers the words of one block, and where each of them stands in the file. */
public class GatheredWords {
  private final int fileStart;
  private final StringBuilder words = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final List<Mark> marks = new ArrayList<>();

  /**
   * No words yet.
   *
   * @param fileStart offset in the file from which the offsets of the words count
   */
  public GatheredWords(int fileStart) {
    this.fileStart = fileStart;
  }

  /** Marks everything added since an offset but white space at its end. */
  public void mark(Mark.Kind kind, int from) {
    int end = from + words.substring(from).stripTrailing().length();
    if (end > from) {
      Span span = new Span(from, end);
      // A mark within a mark of its own kind is one mark, so that marks of a kind never overlap.
      int last = marks.size();
      while (last > 0 && marks.get(last - 1).span().start() >= from) {
        last--;
      }
      marks
          .subList(last, marks.size())
          .removeIf(within -> within.kind() == kind && span.encloses(within.span()));
      marks.add(new Mark(kind, span));
    }
  }

  public int length() {
    return words.length();
  }

  /** Adds characters that stand side by side in the file. */
  public void addAll(CharSequence each, int offset) {
    for (int i = 0; i < each.length(); i++) {
      add(each.charAt(i), offset + i);
    }
  }

  /** Adds one character; of white space side by side only the first counts. */
  public void add(char each, int offset) {
    boolean isSpace = Character.isWhitespace(each) && each != '\n';
    boolean isRepeated =
        isSpace && (words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1)));
    if (!isRepeated) {
      map.add(words.length(), fileStart + offset);
      words.append(isSpace && each != '\u00A0' ? ' ' : each);
    }
  }

  /** Where the words stand in the file, from the first to the last. */
  public Span span() {
    return map.span();
  }

  /** The words as gathered, without white space at their end. */
  public String words() {
    return words.toString().stripTrailing();
  }

  /** The passage made of the words. */
  Passage passage(int number, Passage.Kind kind, Span span) {
    return passage(number, kind, words(), span);
  }

  /** The passage made of the first of the words. */
  final Passage passage(int number, Passage.Kind kind, String beginning, Span span) {
    int end = beginning.length();
    List<Mark> within =
        marks.stream()
            .filter(mark -> mark.span().start() < end)
            .map(mark -> mark.span().end() <= end ? mark : cut(mark, end))
            .toList();
    return new Passage(number, kind, beginning, within, map.build(), span);
  }

  private static Mark cut(Mark mark, int end) {
    return new Mark(mark.kind(), new Span(mark.span().start(), end));
  }
}
