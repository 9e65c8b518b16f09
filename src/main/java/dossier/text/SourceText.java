package dossier.text;

import dossier.input.InputFile;
import java.util.List;
import java.util.Optional;

/**
 * The words of a source, taken apart.
 *
 * @param file where they stand
 * @param blocks headings, passages and separators in reading order
 * @param passages the passages among them, §1 to §n; passage n is at index n − 1
 */
public record SourceText(InputFile file, List<Block> blocks, List<Passage> passages) {

  public SourceText {
    blocks = List.copyOf(blocks);
    passages = List.copyOf(passages);
  }

  /** The text made of these blocks. */
  static SourceText of(InputFile file, List<Block> blocks) {
    List<Passage> passages =
        blocks.stream().filter(Passage.class::isInstance).map(Passage.class::cast).toList();
    return new SourceText(file, blocks, passages);
  }

  /**
   * A passage by its number.
   *
   * @param number 1-based
   */
  public Optional<Passage> passage(int number) {
    return number < 1 || number > passages.size()
        ? Optional.empty()
        : Optional.of(passages.get(number - 1));
  }

  /** Whether there is nothing to check a quote against. */
  public boolean isEmpty() {
    return passages.isEmpty();
  }
}
