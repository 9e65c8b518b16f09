package dossier.content;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that an author writes in, and the only class that reads it.
 *
 * <p>Places in it are shown from its own name on ({@code content/people/anna.md}), wherever it
 * stands on the disk, so that findings are the same on every machine.
 */
public final class ContentFolder {
  private static final long LARGEST_FILE = 16L << 20;

  private static final Set<String> FOLDERS = Set.of("sources", "people", "events");
  private static final String OTHER_ENDING =
      "save the words as plain text under a name that ends in .md, or take the file away";
  private static final String OTHER_PLACE =
      "move it into sources/, people/ or events/, under a name that ends in .md, or take it away";

  private final Path root;
  private final String name;
  private final Diagnostics diagnostics;
  private final List<ScannedFile> files = new ArrayList<>();
  private int visited;

  private ContentFolder(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.name =
        Optional.ofNullable(root.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("");
    this.diagnostics = diagnostics;
  }

  /**
   * Reads every file of the folder once, as UTF-8.
   *
   * @return the files by path; what cannot be read is reported and left out
   * @throws IOException if the disk fails
   */
  public static List<ScannedFile> scan(Path root, Diagnostics diagnostics) throws IOException {
    ContentFolder folder = new ContentFolder(root, diagnostics);
    if (!Files.isDirectory(root)) {
      diagnostics.add(
          Diagnostic.of(
                  Code.CONTENT_MISSING, Place.path(folder.name), "there is no content folder here")
              .help("make the folder, or name another with --content DIR"));
      return List.of();
    }
    folder.walk(root, List.of(root.toRealPath()));
    folder.reportWhatIsMissing();
    return folder.files.stream().sorted(Comparator.comparing(each -> each.file().path())).toList();
  }

  private void walk(Path folder, List<Path> above) throws IOException {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted().toList();
    } catch (AccessDeniedException denied) {
      report(
          Code.FILE_UNREADABLE,
          folder,
          "this folder may not be read",
          "give yourself the right to read it");
      return;
    }
    for (Path entry : entries) {
      if (!entry.getFileName().toString().startsWith(".")) {
        visit(entry, above);
      }
    }
  }

  private void visit(Path entry, List<Path> above) throws IOException {
    visited++;
    if (!Files.exists(entry)) {
      report(
          Code.FILE_UNREADABLE, entry, "this link leads nowhere", "mend the link, or take it away");
      return;
    }
    Path real = entry.toRealPath();
    if (!real.startsWith(above.get(0))) {
      report(
          Code.FILE_OUTSIDE,
          entry,
          "this link leads out of the content folder",
          "put the file itself into the content folder");
    } else if (!Files.isDirectory(entry)) {
      partOf(entry).ifPresentOrElse(part -> read(part, entry), () -> misplaced(entry));
    } else if (above.contains(real)) {
      report(
          Code.LINK_CYCLE,
          entry,
          "this link leads back into a folder that holds it",
          "take the link away");
    } else {
      List<Path> deeper = new ArrayList<>(above);
      deeper.add(real);
      walk(entry, deeper);
    }
  }

  private Optional<Part> partOf(Path entry) {
    Path within = root.relativize(entry);
    String file = within.getFileName().toString();
    if (within.getNameCount() == 1) {
      return switch (file) {
        case "dossier.yml" -> Optional.of(Part.SITE);
        case "places.yml" -> Optional.of(Part.PLACES);
        default -> Optional.empty();
      };
    }
    if (!file.endsWith(".md")) {
      return Optional.empty();
    }
    return switch (within.getName(0).toString()) {
      case "sources" -> Optional.of(file.endsWith(".about.md") ? Part.ABOUT : Part.SOURCE);
      case "people" -> Optional.of(Part.PERSON);
      case "events" -> Optional.of(Part.EVENT);
      default -> Optional.empty();
    };
  }

  private void read(Part part, Path entry) {
    try {
      if (Files.size(entry) > LARGEST_FILE) {
        report(
            Code.FILE_TOO_LARGE,
            entry,
            "this file has " + megabytes(entry) + " MB, more than the 16 MB that one file may have",
            "split the text into volumes, each a source of its own");
        return;
      }
      byte[] bytes = Files.readAllBytes(entry);
      if (new String(
                  bytes,
                  0,
                  Math.min(bytes.length, 64),
                  java.nio.charset.StandardCharsets.ISO_8859_1)
              .isBlank()
          && bytes.length <= 64) {
        report(
            Code.FILE_EMPTY,
            entry,
            "this file is empty",
            "write the record, or take the file away");
        return;
      }
      Utf8.decode(shown(entry), bytes, diagnostics)
          .ifPresent(file -> files.add(new ScannedFile(part, file)));
    } catch (IOException failure) {
      report(
          Code.FILE_UNREADABLE,
          entry,
          "this file cannot be read",
          "give yourself the right to read it");
    }
  }

  /** The size of a file in MB, the last of them perhaps not full. */
  private static long megabytes(Path entry) throws IOException {
    return (Files.size(entry) + (1 << 20) - 1) >> 20;
  }

  private void misplaced(Path entry) {
    report(
        Code.FILE_MISPLACED,
        entry,
        "nothing is read from this file",
        isOfFolder(entry) ? OTHER_ENDING : OTHER_PLACE);
  }

  private boolean isOfFolder(Path entry) {
    Path within = root.relativize(entry);
    return within.getNameCount() > 1 && FOLDERS.contains(within.getName(0).toString());
  }

  private void reportWhatIsMissing() {
    if (visited == 0) {
      report(
          Code.CONTENT_EMPTY,
          root,
          "this folder is empty",
          "begin with dossier.yml, and a text with front matter in sources/");
      return;
    }
    boolean hasSite = files.stream().anyMatch(each -> each.part() == Part.SITE);
    boolean hasSource = files.stream().anyMatch(each -> each.part() == Part.SOURCE);
    if (!hasSite && !Files.exists(root.resolve("dossier.yml"))) {
      report(
          Code.CONTENT_MISSING,
          root.resolve("dossier.yml"),
          "the site has no dossier.yml",
          "write it, with at least the line `title: …`");
    }
    if (!hasSource && !diagnostics.hasErrors()) {
      report(
          Code.CONTENT_EMPTY,
          root,
          "there is no source in this folder",
          "put a text with front matter into sources/, as a file that ends in .md");
    }
  }

  private void report(Code code, Path entry, String message, String help) {
    diagnostics.add(Diagnostic.of(code, Place.path(shown(entry)), message).help(help));
  }

  private String shown(Path entry) {
    StringBuilder path = new StringBuilder(name);
    if (!entry.equals(root)) {
      root.relativize(entry).forEach(step -> path.append('/').append(step));
    }
    return path.toString();
  }
}
