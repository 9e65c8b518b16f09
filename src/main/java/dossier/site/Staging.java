package dossier.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A marked folder of ours in which a site is made before it takes its place: by exchanging names
 * with the last one, in a single step, or, where that cannot be done, file by file. The second way
 * leaves a sign, so that the next build completes it if this one is killed.
 *
 * @param root the folder, which holds the site and our marks
 */
record Staging(Path root) {
  private static final String MARK = "made-by-dossier";
  private static final String LIST = "list";
  private static final String COMING_IN = "coming-in-file-by-file";

  /** Marks a new folder. */
  static Staging in(Path root) throws IOException {
    Staging staging = new Staging(root);
    Files.createFile(root.resolve(MARK));
    Files.createDirectory(staging.site());
    return staging;
  }

  /** Where the site is made; after the exchange, the one that stood before. */
  Path site() {
    return root.resolve("site");
  }

  /**
   * Writes the list, which makes the site a finished one in a single step, and returns its file.
   */
  Path finish(FileList list) throws IOException {
    Path aside = Files.write(root.resolve(LIST), list.bytes());
    return Files.move(aside, site().resolve(FileList.NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Puts the finished site into its place. What others have put there stays. */
  void settle(Path place, Standing standing) throws IOException {
    if (!standing.others().isEmpty() || !changesNames(place)) {
      Files.createFile(root.resolve(COMING_IN));
      comeIn(place);
    }
  }

  private boolean changesNames(Path place) throws IOException {
    if (root.startsWith(place)) {
      return false;
    }
    if (Files.notExists(place)) {
      Files.move(site(), place, StandardCopyOption.ATOMIC_MOVE);
      return true;
    }
    return takesOver(place) && Exchange.swap(site(), place);
  }

  /** The site's folder shall be the same to its owner, its group and all others. */
  private boolean takesOver(Path place) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(site(), PosixFileAttributeView.class);
    if (view == null) {
      return true;
    }
    PosixFileAttributes ours = view.readAttributes();
    PosixFileAttributes last = Files.readAttributes(place, PosixFileAttributes.class);
    view.setPermissions(last.permissions());
    return ours.owner().equals(last.owner()) && ours.group().equals(last.group());
  }

  /** The list comes last: until then it is known what is still to be done. */
  private void comeIn(Path place) throws IOException {
    Optional<FileList> next = FileList.in(site());
    if (next.isEmpty()) {
      return;
    }
    FileList last = FileList.in(place).orElse(FileList.none());
    Standing standing = Standing.in(place, last, next.get());
    for (String path : next.get().sums().keySet()) {
      move(path, place);
    }
    for (String path : standing.stale()) {
      Files.delete(place.resolve(path));
    }
    for (String folder : last.folders().descendingSet()) {
      deleteIfEmpty(place.resolve(folder));
    }
    move(FileList.NAME, place);
  }

  private void move(String path, Path place) throws IOException {
    Path file = site().resolve(path);
    if (Files.exists(file)) {
      Path target = place.resolve(path);
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Ends what a build began that was killed. */
  void recover(Path place) throws IOException {
    if (Files.exists(root.resolve(COMING_IN))) {
      comeIn(place);
    }
    if (Files.exists(root.resolve(MARK))) {
      clear(place);
    } else {
      deleteIfEmpty(root);
    }
  }

  /** Removes the folder; a stranger's file that came into the last site meanwhile goes back. */
  void clear(Path place) throws IOException {
    if (Files.exists(site())) {
      Optional<FileList> list = FileList.in(site());
      Files.walkFileTree(site(), clearing(place, list.orElse(null)));
    }
    for (String own : List.of(LIST, COMING_IN, MARK)) {
      Files.deleteIfExists(root.resolve(own));
    }
    deleteIfEmpty(root);
  }

  /** Without a list the site is half made, and all of it is ours. */
  private SimpleFileVisitor<Path> clearing(Path place, @Nullable FileList list) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        String path = Standing.path(site(), file);
        Path back = place.resolve(path);
        if (list == null || list.has(path) || path.equals(FileList.NAME)) {
          Files.delete(file);
        } else if (!Files.exists(back, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(back.getParent());
          Files.move(file, back);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
          throws IOException {
        deleteIfEmpty(folder);
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException inUse) {
      // it stays
    }
  }
}
