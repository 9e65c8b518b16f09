package dossier.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a folder at one moment; two that differ mean that something was changed. Names
 * that begin with a point are left out, as the build leaves them out: editors put their own there.
 *
 * @param files each file with its state
 * @param folders the folder itself and every folder below it
 */
record Snapshot(Map<Path, State> files, Set<Path> folders) {
  private static final int DEEPEST = 24;

  /** When a file was last written, and how long it is in bytes. */
  record State(FileTime written, long size) {
    static final State UNREADABLE = new State(FileTime.fromMillis(0), -1);
  }

  Snapshot {
    files = Map.copyOf(files);
    folders = Set.copyOf(folders);
  }

  /** Looks at the folder. */
  static Snapshot of(Path root) {
    Map<Path, State> files = new HashMap<>();
    Set<Path> folders = new HashSet<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes kind) {
              if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              folders.add(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
              if (!isHidden(file)) {
                files.put(file, new State(kind.lastModifiedTime(), kind.size()));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              // a link that leads back or nowhere, a file without the right to read it
              files.put(file, State.UNREADABLE);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException gone) {
      // a folder that went away while it was looked at; the next look sees it as it is then
      return new Snapshot(files, folders);
    }
    return new Snapshot(files, folders);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
