package dossier.cli;

import dossier.data.ContentSchemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * A small working project in the making: all of its files are gathered before the first is written,
 * and where one cannot be written, those before it are taken away again.
 */
final class NewProject {
  /** The files of every project: where they stand in it, and under which name in the program. */
  private static final Map<String, String> FRAME =
      Map.of(
          "pom.xml", "pom.xml",
          "README.md", "README.md",
          ".gitignore", "gitignore",
          ".mvn/jvm.config", ".mvn/jvm.config",
          ".github/workflows/site.yml", ".github/workflows/site.yml");

  /** What stands in the content of a project that begins without texts of its own. */
  private static final Map<String, String> SAMPLE =
      Map.of(
          "content/dossier.yml", "sample/dossier.yml",
          "content/sources/gunners-narrative.md", "sample/sources/gunners-narrative.md",
          "content/people/josiah-thorne.md", "sample/people/josiah-thorne.md",
          "content/events/constance-sails.md", "sample/events/constance-sails.md");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * A project without content.
   *
   * @param program the jar that builds its site
   */
  NewProject(Path program) throws IOException {
    resources(FRAME);
    ContentSchemas.all().forEach((name, bytes) -> files.put("content/.schema/" + name, bytes));
    files.put("dossier.jar", Files.readAllBytes(program));
  }

  void addSample() throws IOException {
    resources(SAMPLE);
  }

  /** Gives the site a title, in a {@code dossier.yml} that an author goes on with. */
  void addTitle(String title) {
    String words = title.replace("\\", "\\\\").replace("\"", "\\\"");
    files.put(
        "content/dossier.yml",
        ("# yaml-language-server: $schema=.schema/site.schema.json\ntitle: \""
                + words
                + "\"\nlanguage: en\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a text.
   *
   * @param id its name among the sources
   * @param kind how the name of its file ends
   * @return whether there was none of this id before
   */
  boolean addText(String id, String kind, byte[] bytes) {
    files.put("content/sources/" + id + "." + kind, bytes);
    return ids.add(id);
  }

  private void resources(Map<String, String> named) throws IOException {
    for (Map.Entry<String, String> each : named.entrySet()) {
      try (InputStream file =
          NewProject.class.getResourceAsStream("/dossier/new/" + each.getValue())) {
        files.put(each.getKey(), Objects.requireNonNull(file, each.getValue()).readAllBytes());
      }
    }
  }

  /** Writes all files into a folder, which is made if it is not there. */
  void writeTo(Path folder) throws IOException {
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        makeFolders(path.toAbsolutePath().resolveSibling(""), made);
        made.push(path);
        Files.write(path, file.getValue());
      }
    } catch (IOException failure) {
      for (Path each : made) {
        Files.deleteIfExists(each);
      }
      throw failure;
    }
  }

  private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
    if (!Files.isDirectory(folder)) {
      makeFolders(folder.resolveSibling(""), made);
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  /** A title for a site, of the name of its folder: {@code my-letters} becomes “My letters”. */
  static String titleOf(String folder) {
    String words = folder.replaceAll("[-_.\\s]+", " ").strip();
    return words.isEmpty() ? "My texts" : StringUtils.capitalize(words);
  }
}
