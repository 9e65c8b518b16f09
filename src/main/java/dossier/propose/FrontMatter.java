package dossier.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a record, written as a careful author writes them. Immutable: each method gives
 * another with one thing more.
 *
 * @param fields the lines of each field, by its name, in the order written; the first line begins
 *     behind the colon
 */
public record FrontMatter(Map<String, List<String>> fields) {
  /** No fields yet. */
  public static final FrontMatter NONE = new FrontMatter(Map.of());

  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} .'’()/-]*");
  private static final Pattern KEYWORD =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|.*\\s");

  public FrontMatter {
    fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** With one value more: {@code name: Anna Weir}. */
  public FrontMatter with(String name, String value) {
    // a comma means something in a list alone
    boolean isPlain = scalar(value.replace(", ", " ")).charAt(0) != '"';
    return put(name, List.of(isPlain ? value.replace('\n', ' ') : scalar(value)));
  }

  /** With a list of words more, on one line: {@code names: [Anna Weir, Weir]}. */
  public FrontMatter with(String name, List<String> values) {
    return put(
        name,
        List.of(
            values.stream().map(FrontMatter::scalar).collect(Collectors.joining(", ", "[", "]"))));
  }

  /**
   * With an item more in a list of mappings, begun if there is none.
   *
   * @param item its fields, in the order written; keys are written as they are: {@code log §3}
   */
  public FrontMatter withItem(String name, Map<String, String> item) {
    List<String> lines = new ArrayList<>(fields.getOrDefault(name, List.of("")));
    String lead = "  - ";
    for (Map.Entry<String, String> field : item.entrySet()) {
      lines.add(lead + field.getKey() + ": " + scalar(field.getValue()));
      lead = "    ";
    }
    return put(name, lines);
  }

  /** With a pair more in a mapping, begun if there is none: {@code people: {anna: witness}}. */
  public FrontMatter withPair(String name, String key, String value) {
    List<String> lines = new ArrayList<>(fields.getOrDefault(name, List.of("")));
    lines.add("  " + key + ": " + scalar(value));
    return put(name, lines);
  }

  private FrontMatter put(String name, List<String> lines) {
    Map<String, List<String>> all = new LinkedHashMap<>(fields);
    all.put(name, List.copyOf(lines));
    return new FrontMatter(all);
  }

  /** The lines of all fields, each ended. */
  public String lines() {
    StringBuilder lines = new StringBuilder();
    fields.forEach(
        (name, value) -> {
          String first = value.get(0);
          lines.append(name).append(first.isEmpty() ? ":" : ": ").append(first).append('\n');
          value.subList(1, value.size()).forEach(line -> lines.append(line).append('\n'));
        });
    return lines.toString();
  }

  /** A value as YAML: in quotation marks where anything in it could mean something else. */
  public static String scalar(String value) {
    String line = value.replace('\n', ' ');
    return PLAIN.matcher(line).matches() && !KEYWORD.matcher(line).matches()
        ? line
        : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
  }
}
