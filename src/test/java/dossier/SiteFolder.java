package dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every file of a folder.
 *
 * @param root the folder
 * @param files the files by their path below it, with {@code /} between the names
 */
record SiteFolder(Path root, SortedMap<String, byte[]> files) {
  /** Reads the whole folder; one that is not there holds no files. */
  static SiteFolder read(Path root) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
          files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SiteFolder(root, Collections.unmodifiableSortedMap(files));
  }
}
