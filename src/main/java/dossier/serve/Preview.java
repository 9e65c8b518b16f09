package dossier.serve;

import com.sun.net.httpserver.HttpServer;
import dossier.site.BuildOptions;
import dossier.site.BuildReport;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * A site on this machine alone, built anew whenever something in its content changes. It is written
 * in spite of errors, with the faults marked, and whatever goes wrong, the last one stays.
 */
public final class Preview implements AutoCloseable {
  private static final byte[] HERE = {127, 0, 0, 1};
  private static final int READERS = 4;

  private final Path content;
  private final Consumer<Round> told;
  private final Path folder;
  private final HttpServer server;
  private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
  private final Thread builder;
  private final Watch watch;
  private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

  private volatile boolean isClosed;
  private volatile Round last = new Round(run + "-0", null, "");

  private Preview(Path content, HttpServer server, String adopt, Consumer<Round> told)
      throws IOException {
    this.content = content;
    this.told = told;
    this.server = server;
    this.folder = Files.createTempDirectory("dossier-preview-");
    this.watch = new Watch(content);
    this.builder = new Thread(this::keepBuilding, "builder");
    server.createContext(
        "/", new Answers(new SiteFiles(site()), server.getAddress().getPort(), () -> last, adopt));
    server.setExecutor(readers);
  }

  /**
   * Starts to serve, and to build; does not wait for the first build.
   *
   * @param content the content folder; need not be there yet
   * @param port where to serve; 0 for any that is free
   * @param adopt the command that makes a record of the program the editor's, without the id
   * @param told hears of every build that is done, in another thread
   * @throws java.net.BindException if the port is taken, or is not for everybody
   * @throws IOException if the disk fails
   */
  public static Preview start(Path content, int port, String adopt, Consumer<Round> told)
      throws IOException {
    // or the second packet of an answer waits for the browser's word on the first: 40 ms
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(HERE), port), 0);
    Preview preview = new Preview(content, server, adopt, told);
    server.start();
    preview.builder.start();
    return preview;
  }

  /** Where the site stands. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private Path site() {
    return folder.resolve("site");
  }

  private void keepBuilding() {
    try {
      for (int number = 1; ; number++) {
        last = build(run + "-" + number);
        if (!isClosed) {
          told.accept(last);
        }
        watch.awaitChange();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Round build(String name) {
    try {
      BuildReport report =
          SiteBuild.build(
              new SiteLayout(content, site()), new BuildOptions(address().toString(), true));
      return new Round(name, report, "");
    } catch (IOException disk) {
      return new Round(name, null, String.valueOf(disk.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
      return new Round(name, null, "this is a bug in dossier: " + ExceptionUtils.getMessage(ours));
    }
  }

  /** Stops to serve and takes the files of the preview away. */
  @Override
  public void close() throws IOException {
    isClosed = true;
    builder.interrupt();
    server.stop(0);
    readers.shutdownNow();
    watch.close();
    try {
      builder.join();
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : innermostFirst) {
        Files.deleteIfExists(each);
      }
    }
  }
}
