package dossier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists of words, written as a reader reads them: in the folder of their language, with white space
 * between the words, and a {@code #} before what is only said about them.
 */
public final class WordList {

  private WordList() {}

  /** The words, each once. */
  public static Set<String> set(String words) {
    return Set.copyOf(list(words));
  }

  /** The words in their order. */
  public static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }

  /**
   * The words of a list.
   *
   * @param name such as {@code english/titles}
   */
  public static Set<String> of(String name) {
    return set(String.join(" ", lines(name)));
  }

  /** The lines of a list that holds one phrase a line. */
  public static List<String> lines(String name) {
    try (InputStream list = WordList.class.getResourceAsStream("/dossier/" + name + ".txt")) {
      if (list == null) {
        throw new IllegalArgumentException("no list of words " + name);
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
