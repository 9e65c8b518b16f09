package dossier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a built site on this machine, below a path of its own as a project page on a host would
 * be.
 */
final class SiteServer implements AutoCloseable {
  private static final String ANY_PATH = "/some/sub/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  static {
    // otherwise the second packet of an answer waits for the browser to acknowledge the first: 40
    // ms
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final SiteFolder folder;
  private final String prefix;
  private final HttpServer server;

  private SiteServer(SiteFolder folder, String prefix, HttpServer server) {
    this.folder = folder;
    this.prefix = prefix;
    this.server = server;
  }

  /** Starts to serve the folder as it is now, under a path that the site does not know of. */
  static SiteServer start(Path root) {
    return start(root, ANY_PATH);
  }

  /**
   * Starts to serve the folder as it is now.
   *
   * @param prefix the path it is served under, with a slash at either end
   */
  static SiteServer start(Path root, String prefix) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      SiteServer server = new SiteServer(SiteFolder.read(root), prefix, http);
      http.createContext("/", server::answer);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a page by its path below the site's root. */
  String url(String page) {
    return "http://localhost:" + server.getAddress().getPort() + prefix + page;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/favicon.ico")) {
        // browsers ask for it of their own accord
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      String file = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
      byte[] bytes = folder.files().get(file.isEmpty() ? "index.html" : file);
      String type =
          TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "text/html; charset=utf-8");
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] notFound = "not found".getBytes(StandardCharsets.UTF_8);
      byte[] body = bytes == null ? folder.files().getOrDefault("404.html", notFound) : bytes;
      exchange.sendResponseHeaders(bytes == null ? 404 : 200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
