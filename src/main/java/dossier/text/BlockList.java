package dossier.text;

import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a text in reading order, while it is read.
 *
 * <p>The rule: what has neither a letter nor a digit is a separator, all else is a passage with the
 * next number.
 */
public final class BlockList {
  private final List<Block> blocks = new ArrayList<>();
  private int passages;

  /** Adds a passage or a separator; words of which nothing is seen are none. */
  public void add(GatheredWords words, Passage.Kind kind, Span span) {
    String gathered = words.words();
    if (gathered.isEmpty()) {
      return;
    }
    if (gathered.codePoints().noneMatch(Letters::isLetterOrDigit)) {
      blocks.add(new Separator(gathered, span));
      return;
    }
    Passage passage = words.passage(passages + 1, kind, span);
    if (!passage.words().isBlank()) {
      passages++;
      blocks.add(passage);
    }
  }

  /**
   * Adds the name of a section.
   *
   * @param level 1 to 6
   */
  public void heading(int level, GatheredWords words, Span span) {
    blocks.add(new Heading(level, words.words(), span));
  }

  void separator(String words, Span span) {
    blocks.add(new Separator(words, span));
  }

  /** The text made of the blocks. */
  public SourceText text(InputFile file) {
    return SourceText.of(file, blocks);
  }
}
