package dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java file as the architecture sees it.
 *
 * @param path the file
 * @param code its text without comments and without the contents of strings
 */
record JavaFile(Path path, String code) {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'",
          Pattern.DOTALL);
  private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)");

  /** Every file of the program, sorted by path. */
  static List<JavaFile> all() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(JavaFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFile read(Path path) {
    try {
      return of(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JavaFile of(Path path, String text) {
    return new JavaFile(path, UNSEEN.matcher(text).replaceAll("\"\""));
  }

  /** The package as declared, {@code dossier.text}. */
  String packageName() {
    Matcher declaration = PACKAGE.matcher(code);
    if (!declaration.find()) {
      throw new AssertionError(path + ": no package");
    }
    return declaration.group(1);
  }

  /**
   * What remains of the package below the base package: {@code text}, or the empty string for the
   * base package itself.
   */
  String layer() {
    return packageName().replaceFirst("^dossier\\.?", "");
  }

  /** The names of the types declared in the file, nested ones included. */
  List<String> types() {
    return TYPE.matcher(code).results().map(result -> result.group(1)).toList();
  }

  /**
   * The packages below {@code dossier} that the file names, in an import or in full, its own left
   * out.
   */
  TreeSet<String> uses() {
    Pattern name = Pattern.compile("\\bdossier\\.([a-z]\\w*(?:\\.[a-z]\\w*)*)(?=\\.[A-Z*])");
    TreeSet<String> uses = new TreeSet<>();
    name.matcher(code).results().forEach(result -> uses.add(result.group(1)));
    uses.remove(layer());
    return uses;
  }

  /** Whether the file names something in that package or below it. */
  boolean names(String prefix) {
    return Pattern.compile("\\b" + Pattern.quote(prefix) + "\\.").matcher(code).find();
  }
}
