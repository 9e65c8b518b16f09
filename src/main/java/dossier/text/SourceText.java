package dossier.text;

import dossier.input.InputFile;
import java.util.List;
import java.util.Optional;

/**
 * The words of a source, taken apart.
 *
 * @param file where they stand
 * @param blocks headings, passages and separators in reading order
 */
public record SourceText(InputFile file, List<Block> blocks) {

  public SourceText {
    blocks = List.copyOf(blocks);
  }

  /** The passages §1 to §n; passage n is at index n − 1. */
  public List<Passage> passages() {
    return blocks.stream().filter(Passage.class::isInstance).map(Passage.class::cast).toList();
  }

  /**
   * A passage by its number.
   *
   * @param number 1-based
   */
  public Optional<Passage> passage(int number) {
    List<Passage> passages = passages();
    return number < 1 || number > passages.size() ? Optional.empty() : Optional.of(passages.get(number - 1));
  }

  /** Whether there is anything to check a quote against. */
  public boolean isEmpty() {
    return blocks.stream().noneMatch(Passage.class::isInstance);
  }
}
