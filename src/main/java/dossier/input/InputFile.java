package dossier.input;

import java.util.Arrays;

/**
 * A file of the content folder: its path as shown to people, and its text with line ends as {@code
 * \n}.
 *
 * <p>Spans everywhere in the program are offsets into {@link #text()}; lines and columns are
 * computed here, only when a finding is printed.
 */
public final class InputFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * A file whose text was read.
   *
   * @param path relative, with {@code /}, beginning with the name of the content folder
   * @param text the whole text; {@code \r\n} and {@code \r} count as one line end
   */
  public InputFile(String path, String text) {
    this.path = path;
    this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    this.lineStarts = lineStarts(this.text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The file's name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file's name without folders and without its last extension: the id of the record in it. */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Where an offset stands, for people. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
  }

  /**
   * The text of a line without its end.
   *
   * @param line 1-based
   */
  public String line(int line) {
    return lineSpan(line).in(text);
  }

  /**
   * The span of a line without its end.
   *
   * @param line 1-based
   */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return new Span(start, end);
  }

  public int lines() {
    return lineStarts.length;
  }

  @Override
  public String toString() {
    return path;
  }
}
