package dossier.content;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostics;
import dossier.input.RawFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
  private static final int MB = 1 << 20;
  private static final int LARGEST_FILE = 16 * MB;
  private static final int DEEPEST = 20;

  static final Set<String> FOLDERS = Set.of("sources", "people", "organisations", "events");

  private final Path root;
  private final Set<String> rawEndings;
  private final FolderReports reports;
  private final Diagnostics diagnostics;
  private final List<ScannedFile> files = new ArrayList<>();
  private final Set<Path> read = new HashSet<>();
  private final Deque<Path> links = new ArrayDeque<>();
  private int visited;

  private ContentFolder(Path root, Set<String> rawEndings, Diagnostics diagnostics) {
    this.root = root;
    this.rawEndings = rawEndings;
    this.reports = new FolderReports(root, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * Reads every file of the folder once, as UTF-8; of a raw text the bytes.
   *
   * @param rawEndings how the names of raw texts end: {@code txt}
   * @return the files by path; what cannot be read is reported and left out
   * @throws IOException if the disk fails
   */
  public static List<ScannedFile> scan(Path root, Set<String> rawEndings, Diagnostics diagnostics)
      throws IOException {
    ContentFolder folder = new ContentFolder(root, rawEndings, diagnostics);
    if (!Files.isDirectory(root)) {
      folder.reports.add(
          Code.CONTENT_MISSING,
          root,
          "there is no content folder here",
          "make the folder, or name another with --content DIR");
      return List.of();
    }
    folder.walk(root, 0);
    folder.followLinks();
    folder.reportWhatIsMissing();
    return folder.files.stream().sorted(Comparator.comparing(each -> each.file().path())).toList();
  }

  /**
   * Reads one text that stands anywhere.
   *
   * @return empty if it cannot be read, and the reason is reported
   * @throws IOException if the disk fails
   */
  public static Optional<ScannedFile> rawText(Path text, Diagnostics diagnostics)
      throws IOException {
    Path file = text.toAbsolutePath().normalize();
    ContentFolder folder =
        new ContentFolder(Objects.requireNonNull(file.getParent()), Set.of(), diagnostics);
    Part part = file.getFileName().toString().endsWith(".md") ? Part.SOURCE : Part.RAW;
    folder.read(part, file, Files.readAttributes(file, BasicFileAttributes.class));
    return folder.files.stream().findFirst();
  }

  private void walk(Path folder, int depth) {
    if (isReadAlready(folder)) {
      return;
    }
    if (depth > DEEPEST) {
      reports.unreadable(folder, "folders are nested too deeply here", "move the files further up");
      return;
    }
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries =
          listed.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException | UncheckedIOException denied) {
      reports.unreadable(
          folder, "this folder may not be read", "give yourself the right to read it");
      return;
    }
    for (Path entry : entries) {
      visited++;
      if (Files.isSymbolicLink(entry)) {
        links.add(entry);
      } else {
        visit(entry, depth);
      }
    }
  }

  private void visit(Path entry, int depth) {
    BasicFileAttributes kind;
    try {
      kind = Files.readAttributes(entry, BasicFileAttributes.class);
    } catch (IOException gone) {
      reports.unreadable(entry, "this file cannot be read", "give yourself the right to read it");
      return;
    }
    boolean isForFile = partOf(entry).isPresent();
    boolean isForFolder = FOLDERS.contains(root.relativize(entry).toString());
    if (kind.isDirectory() && !isForFile) {
      walk(entry, depth + 1);
    } else if (kind.isRegularFile() && !isForFolder) {
      partOf(entry)
          .ifPresentOrElse(part -> read(part, entry, kind), () -> reports.misplaced(entry));
    } else if (kind.isDirectory()) {
      reports.unreadable(entry, "this is a folder, where a file belongs", "give it another name");
    } else if (kind.isRegularFile()) {
      reports.unreadable(
          entry,
          "this is a file, where a folder belongs",
          "give it another name, and make a folder");
    } else {
      reports.unreadable(entry, "this is no file: a pipe, a socket or a device", "take it away");
    }
  }

  /** Links come when all else is read, so that a file is read from where it stands, and once. */
  private void followLinks() throws IOException {
    Path top = root.toRealPath();
    while (!links.isEmpty()) {
      Path link = links.remove();
      if (!Files.exists(link)) {
        reports.unreadable(link, "this link leads nowhere", "mend the link, or take it away");
      } else if (!real(link).startsWith(top)) {
        reports.add(
            Code.FILE_OUTSIDE,
            link,
            "this link leads out of the content folder",
            "put the file itself into the content folder");
      } else if (link.resolveSibling("").toRealPath().startsWith(real(link))) {
        reports.add(
            Code.LINK_CYCLE,
            link,
            "this link leads back into a folder that holds it",
            "take the link away");
      } else {
        visit(link, link.getNameCount() - root.getNameCount());
      }
    }
  }

  /** Many links may lead to one file, and fans of them to one folder: it is read once. */
  private boolean isReadAlready(Path entry) {
    boolean isNew = read.add(real(entry));
    if (!isNew) {
      reports.add(
          Code.LINK_CYCLE, entry, "a link leads to what is read already", "take the link away");
    }
    return !isNew;
  }

  /** Where a file or folder really stands; the path itself if the disk does not tell. */
  private static Path real(Path entry) {
    try {
      return entry.toRealPath();
    } catch (IOException untold) {
      return entry.toAbsolutePath().normalize();
    }
  }

  private Optional<Part> partOf(Path entry) {
    return Part.of(root.relativize(entry), rawEndings);
  }

  private void read(Part part, Path entry, BasicFileAttributes before) {
    if (isReadAlready(entry)) {
      return;
    }
    try (InputStream open = Files.newInputStream(entry)) {
      byte[] bytes = open.readNBytes(LARGEST_FILE + 1);
      BasicFileAttributes after = Files.readAttributes(entry, BasicFileAttributes.class);
      if (bytes.length > LARGEST_FILE) {
        reports.add(
            Code.FILE_TOO_LARGE,
            entry,
            "this file has " + (after.size() + MB - 1) / MB + " MB, more than one may have: 16 MB",
            "split the text into volumes, each a source of its own");
      } else if (bytes.length != after.size()
          || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
        reports.unreadable(entry, "this file changed while it was read", "run the command again");
      } else if (bytes.length <= 64 && new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
        reports.add(
            Code.FILE_EMPTY,
            entry,
            "this file is empty",
            "write the record, or take the file away");
      } else if (part == Part.RAW) {
        files.add(ScannedFile.raw(new RawFile(reports.shown(entry), bytes)));
      } else {
        Utf8.decode(reports.shown(entry), bytes, diagnostics)
            .ifPresent(file -> files.add(new ScannedFile(part, file)));
      }
    } catch (IOException failure) {
      reports.unreadable(entry, "this file cannot be read", "give yourself the right to read it");
    }
  }

  private void reportWhatIsMissing() {
    if (visited == 0 && diagnostics.hasErrors()) {
      return;
    }
    if (visited == 0) {
      reports.add(
          Code.CONTENT_EMPTY,
          root,
          "this folder is empty",
          "begin with dossier.yml, and a text with front matter in sources/");
      return;
    }
    boolean hasSite = files.stream().anyMatch(each -> each.part() == Part.SITE);
    boolean hasSource =
        files.stream().anyMatch(each -> each.part() == Part.SOURCE || each.part() == Part.RAW);
    // Texts alone make a site; whoever writes records says whose and what it is.
    boolean isTextsAlone = hasSource && files.stream().allMatch(each -> each.part().isOfText());
    if (!hasSite && !isTextsAlone && !Files.exists(root.resolve("dossier.yml"))) {
      reports.add(
          Code.CONTENT_MISSING,
          root.resolve("dossier.yml"),
          "the site has no dossier.yml",
          "write it, with at least the line `title: …`");
    }
    if (!hasSource && !diagnostics.hasErrors()) {
      reports.add(
          Code.CONTENT_EMPTY,
          root,
          "there is no source in this folder",
          "put a text with front matter into sources/, as a file that ends in .md");
    }
  }
}
