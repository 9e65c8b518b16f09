package dossier;

import dossier.input.Signs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of {@code hostile/content}, with a value in the place of another. Each place where
 * one may stand is written {@code ⟦kind: what stands there otherwise⟧}.
 */
final class HostileSite {
  private static final Path CONTENT = Workspace.RESOURCES.resolve("hostile").resolve("content");
  private static final Pattern SLOT = Pattern.compile("⟦([a-z]+): (.*?)⟧");
  private static final Pattern CHECKSUM = Pattern.compile("`?fixity: ([^\\s`]+)");

  /**
   * A place for a value.
   *
   * @param file relative to the content folder
   * @param number which of the places in that file, from 0
   * @param kind what the field takes
   */
  record Slot(String file, int number, String kind) {}

  private final Workspace workspace;
  private final Map<String, String> templates = new TreeMap<>();
  private final Map<String, String> checksums = new TreeMap<>();

  HostileSite(Path folder) {
    this.workspace = new Workspace(folder);
    SiteFolder.read(CONTENT)
        .files()
        .forEach((path, bytes) -> templates.put(path, new String(bytes, StandardCharsets.UTF_8)));
  }

  Workspace workspace() {
    return workspace;
  }

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    templates.forEach(
        (file, text) -> {
          Matcher slot = SLOT.matcher(text);
          for (int number = 0; slot.find(); number++) {
            if (!slot.group(1).equals("fixity")) {
              slots.add(new Slot(file, number, slot.group(1)));
            }
          }
        });
    return slots;
  }

  /** Writes the content as it is without any value, and takes the checksums of its texts. */
  void writePlain() {
    write((slot, otherwise) -> otherwise);
  }

  /** Writes the content with the value in that place alone. */
  void write(Slot place, String value) {
    write((slot, otherwise) -> slot.equals(place) ? value : otherwise);
  }

  /** Writes the content with the value in every place of words. */
  void writeEverywhere(String value) {
    write(
        (slot, otherwise) ->
            slot.kind().equals("words") || slot.kind().equals("needed") ? value : otherwise);
  }

  private void write(BiFunction<Slot, String, String> values) {
    checksums.clear();
    templates.keySet().forEach(file -> write(file, values));
    if (checksums.isEmpty()) {
      takeChecksums();
      templates.keySet().stream()
          .filter(file -> file.startsWith("sources/"))
          .forEach(file -> write(file, values));
    }
  }

  /** As an author does: the program tells what each text has to be sealed with. */
  private void takeChecksums() {
    String output = workspace.check().output();
    for (String finding : output.split("\n\n", -1)) {
      Matcher sum = CHECKSUM.matcher(finding);
      String file = finding.replaceFirst("(?s):.*", "").replaceFirst("^content/", "");
      if (finding.contains("[fixity-") && sum.results().count() > 0) {
        sum.reset();
        String last = "";
        while (sum.find()) {
          last = sum.group(1);
        }
        checksums.put(file, last);
      }
    }
  }

  private void write(String file, BiFunction<Slot, String, String> values) {
    Matcher found = SLOT.matcher(templates.get(file));
    StringBuilder text = new StringBuilder();
    for (int number = 0; found.find(); number++) {
      Slot slot = new Slot(file, number, found.group(1));
      String value = values.apply(slot, found.group(2));
      String written =
          slot.kind().equals("fixity")
              ? checksums.getOrDefault(file, "sha256:" + "0".repeat(64))
              : written(slot, value, value.equals(found.group(2)));
      found.appendReplacement(text, Matcher.quoteReplacement(written));
    }
    Path path = workspace.root().resolve("content").resolve(file);
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes(found.appendTail(text).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(Slot slot, String value, boolean isPlain) {
    boolean isMarkdown = slot.kind().equals("prose") || slot.kind().equals("text");
    boolean isRaw = isMarkdown || (isPlain && slot.kind().equals("degrees"));
    return isRaw ? value : quoted(value);
  }

  /** Between quotation marks of YAML, with a number for what YAML does not take as it is. */
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .chars()
        .forEach(
            unit -> {
              if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
              } else if (unit == 0xFEFF
                  || (!Signs.isSign(unit) && !Character.isSurrogate((char) unit))
                  || unit < 0x20) {
                quoted.append(String.format("\\u%04x", unit));
              } else {
                quoted.append((char) unit);
              }
            });
    String written = quoted.append('"').toString();
    return written.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)
        ? written.replaceAll("[\ud800-\udfff]", "\\\\ud800")
        : written;
  }

  /** UTF-8, with half of a surrogate pair as the three bytes that no decoder takes. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            point -> {
              if (Character.getType(point) == Character.SURROGATE) {
                bytes.write(0xE0 | (point >> 12));
                bytes.write(0x80 | ((point >> 6) & 0x3F));
                bytes.write(0x80 | (point & 0x3F));
              } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
              }
            });
    return bytes.toByteArray();
  }
}
