package dossier.content;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import java.nio.file.Path;
import java.util.Optional;

/** What is to be said about files and folders, shown from the name of the content folder on. */
final class FolderReports {
  private static final String OTHER_ENDING =
      "save the words as plain text under a name that ends in .md, or take the file away";
  private static final String OTHER_TEXT =
      "save the words as plain text under a name that ends in .txt or .md (of a PDF: pdftotext"
          + " FILE.pdf), or take the file away";
  private static final String OTHER_PLACE =
      "move it into sources/, people/ or events/, under a name that ends in .md, or take it away";

  private final Path root;
  private final String name;
  private final Diagnostics diagnostics;

  FolderReports(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.name =
        Optional.ofNullable(root.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("");
    this.diagnostics = diagnostics;
  }

  void add(Code code, Path entry, String message, String help) {
    diagnostics.add(Diagnostic.of(code, Place.path(shown(entry)), message).help(help));
  }

  void unreadable(Path entry, String message, String help) {
    add(Code.FILE_UNREADABLE, entry, message, help);
  }

  /** A file from which nothing is read: it bears another ending, or stands in another place. */
  void misplaced(Path entry) {
    Path within = root.relativize(entry);
    boolean isOfFolder =
        within.getNameCount() > 1 && ContentFolder.FOLDERS.contains(within.getName(0).toString());
    String ending = within.startsWith("sources") ? OTHER_TEXT : OTHER_ENDING;
    add(
        Code.FILE_MISPLACED,
        entry,
        "nothing is read from this file",
        isOfFolder ? ending : OTHER_PLACE);
  }

  String shown(Path entry) {
    StringBuilder path = new StringBuilder(name);
    if (!entry.equals(root)) {
      root.relativize(entry).forEach(step -> path.append('/').append(step));
    }
    return path.toString();
  }
}
