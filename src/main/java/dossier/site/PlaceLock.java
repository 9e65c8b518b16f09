package dossier.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Keeps other builds away from a place; ends with the process at the latest. */
final class PlaceLock implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PAUSE_MILLIS = 50;

  /** Lies behind all that is written, for Windows would refuse to write what is locked. */
  private static final long LOCKED = 1L << 20;

  /** POSIX gives a lock up when its process closes the file once more, so it is not even opened. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private PlaceLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Waits for its turn.
   *
   * @throws NoSiteException if another build does not come to its end
   */
  static PlaceLock await(Path file, Path place) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<PlaceLock> lock = attempt(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      pause();
    }
    throw new NoSiteException(
        "another build has been writing to "
            + place
            + " for minutes; wait for it, or name another folder with --out");
  }

  /** The lock if it is free at this moment. */
  static Optional<PlaceLock> attempt(Path file) throws IOException {
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<PlaceLock> lock = Optional.empty();
    try {
      lock = locked(file);
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(file);
      }
    }
    return lock;
  }

  private static Optional<PlaceLock> locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    PlaceLock lock = new PlaceLock(file, channel);
    boolean isOurs = false;
    try {
      isOurs = channel.tryLock(LOCKED, 1, false) != null && lock.isStill();
    } catch (IOException disk) {
      Files.deleteIfExists(file);
      throw new FileSystemException(file.toString(), null, disk.getMessage());
    } finally {
      if (!isOurs) {
        channel.close();
      }
    }
    return isOurs ? Optional.of(lock) : Optional.empty();
  }

  /**
   * Whoever held the lock before has removed the file: then this one has no name any more. Its size
   * is its sign, since whoever opened it once more to read it would give the lock up.
   */
  private boolean isStill() throws IOException {
    long size = 1 + ThreadLocalRandom.current().nextLong(LOCKED);
    channel.truncate(0).write(ByteBuffer.allocate(1), size - 1);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for another build", stop);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      HELD.remove(file);
    }
  }
}
