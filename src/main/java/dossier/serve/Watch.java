package dossier.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something in a folder has changed and the changing is over. The system's own word of
 * a change is only the reason to look at once: some systems give none, lose it, or give it late, so
 * the folder is also looked at now and then.
 */
final class Watch implements AutoCloseable {
  private static final long QUIET_MS = 120;
  private static final long LOOK_MS = 1000;

  /** A look at the folder may take this part of the time at most. */
  private static final int RARELY = 20;

  private final Path root;
  private final @Nullable WatchService service;
  private final Set<Path> watched = new HashSet<>();
  private Snapshot seen;
  private long pause = LOOK_MS;

  Watch(Path root) {
    this.root = root;
    this.service = service(root.getFileSystem());
    this.seen = look();
  }

  private static @Nullable WatchService service(FileSystem files) {
    try {
      return files.newWatchService();
    } catch (IOException | UnsupportedOperationException none) {
      return null;
    }
  }

  /**
   * Returns once the folder is another than at the last return, or at the beginning, and nothing
   * has changed for a moment.
   */
  void awaitChange() throws InterruptedException {
    Snapshot now = look();
    while (now.equals(seen)) {
      rest(pause);
      now = look();
    }
    Snapshot before;
    do {
      before = now;
      Thread.sleep(QUIET_MS);
      now = look();
    } while (!now.equals(before));
    seen = now;
  }

  private void rest(long most) throws InterruptedException {
    if (service == null) {
      Thread.sleep(most);
      return;
    }
    try {
      WatchKey told = service.poll(most, TimeUnit.MILLISECONDS);
      while (told != null) {
        told.pollEvents();
        if (!told.reset()) {
          watched.remove((Path) told.watchable());
        }
        told = service.poll();
      }
    } catch (ClosedWatchServiceException closed) {
      throw new InterruptedException("the watch is closed");
    }
  }

  private Snapshot look() {
    long begun = System.nanoTime();
    Snapshot now = Snapshot.of(root);
    if (service != null) {
      now.folders().stream().filter(folder -> !watched.contains(folder)).forEach(this::register);
    }
    pause = Math.max(LOOK_MS, RARELY * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    return now;
  }

  private void register(Path folder) {
    try {
      folder.register(
          java.util.Objects.requireNonNull(service),
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY);
      watched.add(folder);
    } catch (IOException | ClosedWatchServiceException none) {
      // gone already, or the system watches no more folders: it is still looked at now and then
    }
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
