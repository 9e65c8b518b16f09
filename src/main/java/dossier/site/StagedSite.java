package dossier.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * A site being written aside, and put into its place at the end. A build that fails or is killed
 * leaves the last good site whole; a file whose bytes have not changed keeps its time stamp.
 */
final class StagedSite implements AutoCloseable {
  private static final int NAMED = 5;

  private final SitePlace place;
  private final PlaceLock lock;
  private final FileList last;
  private final Staging staging;
  private final ConcurrentSkipListMap<String, String> sums = new ConcurrentSkipListMap<>();
  private final ConcurrentSkipListSet<String> changed = new ConcurrentSkipListSet<>();

  private StagedSite(SitePlace place, PlaceLock lock) throws IOException {
    this.place = place;
    this.lock = lock;
    this.last = place.last();
    this.staging = place.staging();
  }

  /**
   * Begins a site that is to stand at a place, once no other build is writing there.
   *
   * @throws NoSiteException if something else than a site stands there
   */
  static StagedSite at(SitePlace place) throws IOException {
    PlaceLock lock = place.lock();
    try {
      return new StagedSite(place, lock);
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /**
   * Writes a file. May be called by many threads.
   *
   * @param path relative to the root of the site, parts separated by {@code /}
   */
  void write(String path, byte[] bytes) throws IOException {
    Path file = staging.site().resolve(path);
    try {
      Files.createDirectories(file.getParent());
      if (!staysAs(path, bytes, file)) {
        Files.write(file, bytes);
      }
    } catch (FileSystemException known) {
      throw known;
    } catch (IOException disk) {
      // a disk that is full does not say for which file
      throw new FileSystemException(place.folder().toString(), null, disk.getMessage());
    }
    sums.put(path, FileList.sum(bytes));
  }

  /** Whether a file has not changed, so that the one in the last site becomes the new one's too. */
  private boolean staysAs(String path, byte[] bytes, Path file) throws IOException {
    Path before = place.folder().resolve(path);
    if (!Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] stood = Files.readAllBytes(before);
    if (Arrays.equals(stood, bytes)) {
      takeOver(before, bytes, file);
      return true;
    }
    if (last.has(path) && !FileList.sum(stood).equals(last.sums().get(path))) {
      changed.add(path);
    }
    return false;
  }

  /** A second name for a file is cheaper than a second file; not every disk has it. */
  private static void takeOver(Path before, byte[] bytes, Path file) throws IOException {
    try {
      Files.createLink(file, before);
    } catch (IOException | UnsupportedOperationException without) {
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, Files.getLastModifiedTime(before));
    }
  }

  /** The folder in which the site is being made. */
  Path folder() {
    return staging.site();
  }

  /**
   * Puts the new site into its place.
   *
   * @return what is to be said about files there that no build wrote, a sentence each
   * @throws NoSiteException if a file of others is in the way
   */
  List<String> swap() throws IOException {
    FileList next = new FileList(new TreeMap<>(sums));
    keepTime(next, staging.finish(next));
    Standing standing = Standing.in(place.folder(), last, next);
    standing.refuseObstacles(place.folder(), next);
    staging.settle(place.folder(), standing);
    List<String> remarks = new ArrayList<>();
    if (!standing.others().isEmpty()) {
      remarks.add("not written by dossier and left as it is: " + named(standing.others()));
    }
    if (!changed.isEmpty()) {
      remarks.add("changed by hand and written anew: " + named(changed));
    }
    return remarks;
  }

  private void keepTime(FileList next, Path list) throws IOException {
    Path before = place.folder().resolve(FileList.NAME);
    if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
        && Arrays.equals(Files.readAllBytes(before), next.bytes())) {
      Files.setLastModifiedTime(list, Files.getLastModifiedTime(before));
    }
  }

  private static String named(Collection<String> paths) {
    String first = String.join(", ", paths.stream().limit(NAMED).toList());
    return paths.size() > NAMED ? first + " and " + (paths.size() - NAMED) + " more" : first;
  }

  /** Sweeps away what is not needed any more, and lets other builds come. */
  @Override
  public void close() throws IOException {
    try (lock) {
      staging.clear(place.folder());
    }
  }
}
