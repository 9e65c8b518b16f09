package dossier.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands in the folder of a site.
 *
 * @param stale paths of files that the last build wrote, that are as it wrote them, and that the
 *     next site does not have
 * @param others paths of what no build wrote, or somebody changed; a folder is named alone, with
 *     {@code /} at its end
 */
record Standing(SortedSet<String> stale, SortedSet<String> others) {

  /**
   * Looks through a folder; follows no link and enters no folder that is not of the site.
   *
   * @param last what the last build wrote there
   * @param next what the next will write
   */
  static Standing in(Path folder, FileList last, FileList next) throws IOException {
    Standing standing = new Standing(new TreeSet<>(), new TreeSet<>());
    if (Files.exists(folder)) {
      Set<String> folders = new HashSet<>(last.folders());
      folders.addAll(next.folders());
      Files.walkFileTree(folder, standing.visitor(folder, folders, last, next));
    }
    return standing;
  }

  private SimpleFileVisitor<Path> visitor(
      Path root, Set<String> folders, FileList last, FileList next) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = path(root, folder);
        if (path.isEmpty() || folders.contains(path)) {
          return FileVisitResult.CONTINUE;
        }
        if (!path.startsWith(SitePlace.PREFIX)) {
          others.add(path + "/");
        }
        return FileVisitResult.SKIP_SUBTREE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        String path = path(root, file);
        if (!attributes.isRegularFile() || !last.has(path)) {
          if (!path.equals(FileList.NAME) && !path.startsWith(SitePlace.PREFIX)) {
            others.add(path);
          }
        } else if (!next.has(path)) {
          boolean isAsWritten =
              FileList.sum(Files.readAllBytes(file)).equals(last.sums().get(path));
          (isAsWritten ? stale : others).add(path);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  static String path(Path root, Path inside) {
    return root.relativize(inside).toString().replace('\\', '/');
  }

  /**
   * Makes sure that nothing of others has to go.
   *
   * @throws NoSiteException if something of others stands where a file of the next site belongs
   */
  void refuseObstacles(Path folder, FileList next) throws NoSiteException {
    SortedSet<String> folders = next.folders();
    for (String other : others) {
      String path = other.endsWith("/") ? other.substring(0, other.length() - 1) : other;
      if (next.has(path) || folders.contains(path)) {
        throw new NoSiteException(
            folder.resolve(path)
                + " was not written by dossier and stands where a part of the site belongs;"
                + " move it away and build again");
      }
    }
  }
}
