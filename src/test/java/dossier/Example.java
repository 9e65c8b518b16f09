package dossier;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One case of an {@link ExampleFile}.
 *
 * @param file the file that holds it, relative to the project
 * @param section the heading above it, empty before the first heading
 * @param line the 1-based line at which it begins
 * @param name what the case is called: the words behind {@code ```example}, or the input of a table
 *     row
 * @param values what it holds by name: {@code input} and {@code expected} of a fence, the cells of
 *     a row by column heading
 */
public record Example(
    Path file, String section, int line, String name, Map<String, String> values) {
  public Example {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What goes in. */
  public String input() {
    return get("input");
  }

  /** What must come out, of a fence. */
  String expected() {
    return get("expected");
  }

  /**
   * The value of that name, empty where the cell is empty; a name that the case does not have fails
   * the test.
   */
  public String get(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new AssertionError(place() + ": no column '" + key + "', only " + values.keySet());
    }
    return value;
  }

  /** File, line, section and name, for the message of a failure. */
  String place() {
    return file + ":" + line + " (" + section + ": " + name + ")";
  }
}
