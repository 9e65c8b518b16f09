package dossier.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site being written into a folder beside its place, and put into that place at the end in one
 * step. A build that fails or is killed leaves the last good site whole; a file whose bytes have
 * not changed keeps its time stamp.
 */
final class StagedSite implements AutoCloseable {
  private static final String MARK = ".nojekyll";

  private final Path place;
  private final Path staging;
  private final Path previous;

  private StagedSite(Path place) {
    this.place = place;
    this.staging = place.resolveSibling(place.getFileName() + ".staging");
    this.previous = place.resolveSibling(place.getFileName() + ".previous");
  }

  /**
   * Begins a site that is to stand at a place.
   *
   * @throws NoSiteException if something else than a site stands there, which must not be swept
   *     away
   */
  static StagedSite beside(Path out) throws IOException {
    StagedSite site = new StagedSite(out.toAbsolutePath().normalize());
    if (Files.exists(site.place) && !isSite(site.place)) {
      throw new NoSiteException(out);
    }
    site.recover();
    delete(site.staging);
    Files.createDirectories(site.staging);
    return site;
  }

  private static boolean isSite(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return Files.exists(folder.resolve(MARK)) || entries.findAny().isEmpty();
    }
  }

  /** A build killed between the two moves of a swap has left the last site beside its place. */
  private void recover() throws IOException {
    if (Files.exists(previous) && !Files.exists(place)) {
      Files.move(previous, place);
    }
    delete(previous);
  }

  /**
   * Writes a file.
   *
   * @param path relative to the root of the site, parts separated by {@code /}
   */
  void write(String path, byte[] bytes) throws IOException {
    Path file = staging.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Path last = place.resolve(path);
    if (Files.isRegularFile(last)
        && Files.size(last) == bytes.length
        && Arrays.equals(Files.readAllBytes(last), bytes)) {
      Files.setLastModifiedTime(file, Files.getLastModifiedTime(last));
    }
  }

  /** Puts the new site into its place. */
  void swap() throws IOException {
    if (Files.exists(place)) {
      Files.move(place, previous);
    }
    Files.move(staging, place);
    delete(previous);
  }

  /** Sweeps away what a failed build has left. */
  @Override
  public void close() throws IOException {
    delete(staging);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> deepestFirst;
      try (Stream<Path> all = Files.walk(folder)) {
        deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    }
  }
}
