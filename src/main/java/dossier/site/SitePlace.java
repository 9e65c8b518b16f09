package dossier.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which a site is to stand: one that is new, empty, or marked by its {@link
 * FileList}. What a build needs besides, its lock and the folder in which the site is made, lies
 * beside it under names of its own, or in it where it is a mount point or nothing beside it may be
 * written.
 *
 * @param folder its real path, links followed; need not exist
 */
record SitePlace(Path folder) {
  /** How the names of our own things in the folder begin; beside it, its name stands before. */
  static final String PREFIX = ".dossier-";

  private static final String LOCK = "lock";

  /**
   * Follows the links in a name and looks whether a site may be written there.
   *
   * @throws NoSiteException if it must not
   */
  static SitePlace of(SiteLayout layout) throws IOException {
    SitePlace place = new SitePlace(real(layout.out()));
    Path content =
        Files.exists(layout.content())
            ? layout.content().toRealPath()
            : layout.content().toAbsolutePath().normalize();
    if (holds(place.folder, content) || holds(content, place.folder)) {
      throw new NoSiteException("--out and --content must not hold one another");
    }
    return place;
  }

  private static Path real(Path named) throws IOException {
    Path path = named.toAbsolutePath();
    Path above = path;
    while (above.getParent() != null && !Files.exists(above)) {
      if (Files.isSymbolicLink(above)) {
        throw new NoSiteException(
            above + " is a link that leads nowhere; make its target, or name another with --out");
      }
      above = above.getParent();
    }
    return above.toRealPath().resolve(above.relativize(path)).normalize();
  }

  private static boolean holds(Path outer, Path inner) throws IOException {
    for (Path each = inner; each != null; each = each.getParent()) {
      if (each.equals(outer)
          || (Files.exists(each) && Files.exists(outer) && Files.isSameFile(each, outer))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the last build wrote here; nothing in a folder that is new or empty.
   *
   * @throws NoSiteException if what is here is no site of ours
   */
  FileList last() throws IOException {
    if (Files.notExists(folder)) {
      return FileList.none();
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSiteException(folder + " is a file; name a folder with --out");
    }
    Optional<FileList> list = FileList.in(folder);
    if (list.isEmpty() && !entries(folder, "").stream().allMatch(this::isOwn)) {
      throw new NoSiteException(
          Files.exists(folder.resolve("data/records.schema.json"))
              ? folder
                  + " holds a site of an earlier dossier, which kept no list of its files;"
                  + " take out what is yours, delete the folder and build again"
              : folder
                  + " is not empty and bears no mark of dossier (the list "
                  + FileList.NAME
                  + "); name an empty or a new folder with --out");
    }
    return list.orElse(FileList.none());
  }

  private boolean isOwn(Path entry) {
    return entry.getFileName().toString().startsWith(PREFIX);
  }

  /**
   * Completes or clears away what a build left that was killed.
   *
   * @return whether no other build is writing here at the moment
   */
  boolean recover() throws IOException {
    if (!Files.exists(lockFile()) && stagings().isEmpty()) {
      return true;
    }
    Optional<PlaceLock> lock = PlaceLock.attempt(lockFile());
    if (lock.isEmpty()) {
      return false;
    }
    try {
      clearAway();
    } finally {
      lock.get().close();
    }
    return true;
  }

  private void clearAway() throws IOException {
    for (Staging left : stagings()) {
      left.recover(folder);
    }
  }

  /** Waits for other builds, and clears away what they left. */
  PlaceLock lock() throws IOException {
    Files.createDirectories(parent());
    if (!isBesideOpen() && Files.notExists(folder)) {
      throw new NoSiteException(
          parent() + " may not be written, so no folder for the site can be made in it");
    }
    PlaceLock lock = PlaceLock.await(lockFile(), folder);
    try {
      clearAway();
      return lock;
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private Path lockFile() {
    return isBesideOpen() ? beside(LOCK) : folder.resolve(PREFIX + LOCK);
  }

  /** A new folder for a site in the making, on the same disk as the place. */
  Staging staging() throws IOException {
    if (Files.notExists(folder)) {
      return Staging.in(Files.createTempDirectory(parent(), prefixBeside()));
    }
    Path inside = Files.createTempDirectory(folder, PREFIX);
    if (!isBesideOpen()) {
      return Staging.in(inside);
    }
    String number = inside.getFileName().toString().substring(PREFIX.length());
    try {
      return Staging.in(Files.move(inside, beside(number), StandardCopyOption.ATOMIC_MOVE));
    } catch (AtomicMoveNotSupportedException mountPoint) {
      return Staging.in(inside);
    }
  }

  private List<Staging> stagings() throws IOException {
    List<Path> found = new ArrayList<>();
    if (isBesideOpen() && Files.isDirectory(parent())) {
      found.addAll(entries(parent(), prefixBeside()));
    }
    if (Files.isDirectory(folder)) {
      found.addAll(entries(folder, PREFIX));
    }
    found.removeIf(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    return found.stream().map(Staging::new).toList();
  }

  private static List<Path> entries(Path folder, String prefix) throws IOException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            folder, entry -> entry.getFileName().toString().startsWith(prefix))) {
      List<Path> found = new ArrayList<>();
      entries.forEach(found::add);
      return found;
    } catch (DirectoryIteratorException failure) {
      throw failure.getCause();
    }
  }

  private boolean isBesideOpen() {
    Path parent = folder.getParent();
    return parent != null
        && (Files.notExists(parent) || (Files.isWritable(parent) && Files.isReadable(parent)));
  }

  private Path parent() {
    Path parent = folder.getParent();
    return parent == null ? folder : parent;
  }

  private Path beside(String suffix) {
    return parent().resolve(prefixBeside() + suffix);
  }

  private String prefixBeside() {
    return "." + folder.getFileName() + PREFIX;
  }
}
