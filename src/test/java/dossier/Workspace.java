package dossier;

import dossier.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which a test prepares content and runs the program. What no file in a repository can
 * be, a recipe makes: one instruction a line, paths relative to the folder, words with spaces in
 * double quotes with Java's escapes.
 *
 * <pre>
 * from NAME                 the content of golden/NAME comes first; the case's own files come over it
 * replace PATH "OLD" "NEW"  words that stand in the file once become others
 * bytes PATH HEX            the file holds these bytes
 * repeat PATH SIZE "WORDS"  the file goes on with these words until it has SIZE bytes
 * crlf PATH                 its lines end as on Windows
 * bom PATH                  it begins with a byte order mark
 * folder PATH               an empty folder
 * delete PATH               the file, or the folder with all that is in it, goes
 * link PATH TARGET          a symbolic link at PATH leads to TARGET
 * </pre>
 *
 * @param root the folder
 */
record Workspace(Path root) {
  static final Path RESOURCES = Path.of("src", "test", "resources");

  /** A built site that holds every kind of page. */
  static final Path GOLDEN_SITE = RESOURCES.resolve("golden/mutiny/expected");

  private static final Pattern WORD = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"|(\\S+)");

  /**
   * What a run of the program left: its exit code and what it printed, with paths relative to the
   * workspace.
   */
  record Outcome(int exitCode, String output) {}

  /** Copies a case with its content and follows its recipe, if it has one. */
  static Workspace prepare(Path root, Path caseFolder) throws IOException {
    Workspace workspace = new Workspace(root);
    Path recipe = caseFolder.resolve("make.txt");
    List<String> lines = Files.exists(recipe) ? Files.readAllLines(recipe) : List.of();
    List<List<String>> instructions =
        lines.stream().map(Workspace::words).filter(words -> !words.isEmpty()).toList();
    for (List<String> words : instructions) {
      if (words.get(0).equals("from")) {
        workspace.copy(
            RESOURCES.resolve("golden").resolve(words.get(1)).resolve("content"), "content");
      }
    }
    if (Files.isDirectory(caseFolder.resolve("content"))) {
      workspace.copy(caseFolder.resolve("content"), "content");
    }
    for (List<String> words : instructions) {
      workspace.follow(words);
    }
    return workspace;
  }

  /**
   * Copies a folder into the workspace; the files are made in the order of their names turned
   * round.
   */
  void copy(Path from, String to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
    Collections.reverse(files);
    for (Path file : files) {
      write(to + "/" + from.relativize(file), Files.readAllBytes(file));
    }
  }

  /** Runs the program in this process. */
  Outcome run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Outcome(
        exitCode, (out.toString() + err).replace(root + "/", "").replace("\r\n", "\n"));
  }

  Outcome check() {
    return run("check", "--content", root.resolve("content").toString());
  }

  Outcome build() {
    return run(
        "build", "--content", root.resolve("content").toString(), "--out", site().toString());
  }

  /** Where {@link #build} writes. */
  Path site() {
    return root.resolve("site");
  }

  /** Every file of the content, relative to the workspace. */
  List<String> contentFiles() {
    return SiteFolder.read(root.resolve("content")).files().keySet().stream()
        .map(path -> "content/" + path)
        .toList();
  }

  void follow(String... words) throws IOException {
    follow(Arrays.asList(words));
  }

  private void follow(List<String> words) throws IOException {
    String path = words.get(1);
    switch (words.get(0)) {
      case "from" -> {}
      case "replace" -> replace(path, words.get(2), words.get(3));
      case "bytes" -> write(path, HexFormat.of().parseHex(words.get(2)));
      case "repeat" -> repeat(path, Integer.parseInt(words.get(2)), words.get(3));
      case "crlf" -> write(path, text(path).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      case "bom" -> write(path, ("\uFEFF" + text(path)).getBytes(StandardCharsets.UTF_8));
      case "folder" -> Files.createDirectories(root.resolve(path));
      case "delete" -> delete(root.resolve(path));
      case "link" -> link(path, words.get(2));
      default -> throw new AssertionError("no such instruction: " + words);
    }
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1).translateEscapes())
        .toList();
  }

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void replace(String path, String old, String other) throws IOException {
    String text = text(path);
    if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
      throw new AssertionError(path + " does not hold these words exactly once: " + old);
    }
    write(path, text.replace(old, other).getBytes(StandardCharsets.UTF_8));
  }

  private void repeat(String path, int size, String words) throws IOException {
    String begin = Files.exists(root.resolve(path)) ? text(path) : "";
    int rest = size - begin.getBytes(StandardCharsets.UTF_8).length;
    int times = rest / words.getBytes(StandardCharsets.UTF_8).length;
    write(path, (begin + words.repeat(times) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void link(String path, String target) throws IOException {
    Path folder = root.resolve(path).resolveSibling("");
    Files.createDirectories(folder);
    Files.createSymbolicLink(root.resolve(path), folder.relativize(root.resolve(target)));
  }

  private static void delete(Path path) throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
