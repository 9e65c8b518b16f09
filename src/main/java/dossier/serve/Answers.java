package dossier.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers the requests of a browser on this machine: the files of the site, and under {@value #OWN}
 * what the preview adds to them.
 */
final class Answers implements HttpHandler {
  private static final String OWN = "/_preview/";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final SiteFiles files;
  private final int port;
  private final Supplier<Round> last;
  private final String adopt;

  /**
   * Answers with files of a site.
   *
   * @param port the port asked at; a request that names another host or port is refused
   * @param last the last build
   * @param adopt the command that makes a record of the program the editor's, without the id
   */
  Answers(SiteFiles files, int port, Supplier<Round> last, String adopt) {
    this.files = files;
    this.port = port;
    this.last = last;
    this.adopt = adopt;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Content-Security-Policy", "frame-ancestors 'none'");
      if (!isForUs(exchange.getRequestHeaders())) {
        // a foreign page may give its own name the address of this machine, and read along
        send(exchange, 421, "text/plain; charset=utf-8", "this preview answers to 127.0.0.1 alone");
      } else if (!READING.contains(exchange.getRequestMethod())) {
        headers.set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain; charset=utf-8", "this preview can only be read");
      } else {
        answer(exchange, exchange.getRequestURI().getPath());
      }
    }
  }

  private boolean isForUs(Headers asked) {
    List<String> hosts = asked.getOrDefault("Host", List.of());
    Set<String> own = Set.of("127.0.0.1:" + port, "localhost:" + port);
    return hosts.size() == 1 && own.contains(hosts.get(0));
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    Round round = last.get();
    if (path.equals(OWN + "state")) {
      boolean isKnown = ("build=" + round.name()).equals(exchange.getRequestURI().getRawQuery());
      send(
          exchange,
          isKnown ? 204 : 200,
          "application/json",
          isKnown ? new byte[0] : State.of(round, adopt));
    } else if (path.equals(OWN + "preview.js")) {
      send(exchange, 200, "text/javascript; charset=utf-8", own("preview.js"));
    } else if (path.equals(OWN + "preview.css")) {
      send(exchange, 200, "text/css; charset=utf-8", own("preview.css"));
    } else {
      file(exchange, path, round);
    }
  }

  private void file(HttpExchange exchange, String path, Round round) throws IOException {
    Optional<Path> found = files.at(path);
    if (found.isPresent() && send(exchange, 200, found.get(), round)) {
      return;
    }
    Optional<Path> missing = files.at("/404.html");
    if (missing.isEmpty() || !send(exchange, 404, missing.get(), round)) {
      String page = new String(own("none.html"), StandardCharsets.UTF_8);
      send(exchange, 503, "text/html; charset=utf-8", with(page, round));
    }
  }

  /** Sends a file; false if it has just gone, since a new site took the place of the last. */
  private static boolean send(HttpExchange exchange, int status, Path file, Round round)
      throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      return false;
    }
    String type = SiteFiles.type(file);
    boolean isPage = type.startsWith("text/html");
    send(
        exchange,
        status,
        type,
        isPage
            ? with(new String(bytes, StandardCharsets.UTF_8), round)
                .getBytes(StandardCharsets.UTF_8)
            : bytes);
    return true;
  }

  /** A page with the preview's style sheet and script, which knows which build it is of. */
  private static String with(String page, Round round) {
    String own =
        "<link rel=\"stylesheet\" href=\"%1$spreview.css\"><script src=\"%1$spreview.js?%2$s\" defer></script>"
            .formatted(OWN, round.name());
    int head = page.indexOf("</head>");
    return head < 0 ? page : page.substring(0, head) + own + page.substring(head);
  }

  private static byte[] own(String name) throws IOException {
    try (InputStream file = Answers.class.getResourceAsStream("/dossier/serve/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String words)
      throws IOException {
    send(exchange, status, type, words.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    boolean hasBody = status != 204 && !exchange.getRequestMethod().equals("HEAD");
    Headers headers = exchange.getResponseHeaders();
    if (status != 204) {
      headers.set("Content-Type", type);
      headers.set("Content-Length", Integer.toString(bytes.length));
    }
    exchange.sendResponseHeaders(status, hasBody && bytes.length > 0 ? bytes.length : -1);
    if (hasBody) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
