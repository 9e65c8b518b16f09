package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.serve.Preview;
import dossier.serve.Round;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview over HTTP, byte for byte: whom it answers, what it gives away, how it follows. */
class PreviewTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PERSON = "content/people/thomas-webb.md";

  @TempDir Path folder;

  private final BlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
  private Workspace workspace;
  private Preview preview;

  /** An answer: the status, the lines of the head, the body. */
  private record Answer(int status, String head, String body) {}

  @BeforeEach
  void start() throws IOException, InterruptedException {
    workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/smallest/content"), "content");
    Files.writeString(folder.resolve("secret.txt"), "not for readers");
    preview = Preview.start(folder.resolve("content"), 0, "dossier adopt", rounds::add);
    thenBuilt();
  }

  @AfterEach
  void close() throws IOException {
    preview.close();
  }

  @Test
  void aPageComesWithItsPolicyAndTheScriptOfThePreview() throws IOException {
    Answer home = get("/");
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.head()).contains("text/html; charset=utf-8").contains("no-store");
    assertThat(home.body())
        .contains("<meta http-equiv=\"Content-Security-Policy\"", "/_preview/preview.js?")
        .doesNotContain("example.org");
    assertThat(get("/index.html").body()).isEqualTo(home.body());
    assertThat(get("/no-such.html").status()).isEqualTo(404);
    assertThat(get("/no-such.html").body()).contains("/_preview/preview.js?");
  }

  @ParameterizedTest
  @CsvSource({
    "/static/site.css, text/css",
    "/static/site.js, text/javascript",
    "/static/favicon.svg, image/svg+xml",
    "/data/records.json, application/json",
    "/robots.txt, text/plain",
    "/_preview/preview.js, text/javascript",
    "/_preview/preview.css, text/css",
    "/people/thomas-webb.html?some=query, text/html"
  })
  void everyFileComesAsWhatItIs(String path, String type) throws IOException {
    Answer answer = get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.head()).contains("content-type: " + type);
    assertThat(answer.body()).isNotEmpty();
  }

  @Test
  void onlyThisMachineIsAnswered() throws IOException {
    int port = preview.address().getPort();
    assertThat(ask("GET", "/", "Host: 127.0.0.1:" + port).status()).isEqualTo(200);
    assertThat(ask("GET", "/", "Host: localhost:" + port).status()).isEqualTo(200);
    for (String host :
        new String[] {
          "Host: evil.example",
          "Host: evil.example:" + port,
          "Host: 127.0.0.1",
          "Host: localhost." + port,
          "Host: localhost:" + port + "\r\nHost: evil.example",
          "X-Forwarded-Host: localhost:" + port
        }) {
      for (String path : new String[] {"/", "/_preview/state", "/_preview/preview.js"}) {
        Answer answer = ask("GET", path, host);
        assertThat(answer.status()).as(host + " " + path).isBetween(400, 499);
        assertThat(answer.body()).as(host + " " + path).doesNotContain("Lindow");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
  void nothingButReadingIsAnswered(String method) throws IOException {
    Answer answer = ask(method, "/", host());
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.head()).contains("allow: get, head");
  }

  @Test
  void theHeadAloneSaysHowLongTheFileIs() throws IOException {
    Answer head = ask("HEAD", "/static/site.css", host());
    assertThat(head.body()).isEmpty();
    int length = get("/static/site.css").body().getBytes(StandardCharsets.UTF_8).length;
    assertThat(head.head()).contains("content-length: " + length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e%2f%2e%2e%2fsecret.txt",
        "/people/../../secret.txt",
        "/people/..%5c..%5csecret.txt",
        "/..%5csecret.txt",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/.dossier",
        "/.nojekyll",
        "/people/./thomas-webb.html",
        "/people//thomas-webb.html",
        "/index.html%00",
        "/index.html::$DATA",
        "/c:/windows/win.ini",
        "/people",
        "/people/",
        "/_preview/../../secret.txt",
        "/_preview/none.html",
        "/_preview/"
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    Answer answer = get(path);
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("not for readers", "root:", "sha256");
  }

  @Test
  void aChangeIsBuiltAndThePageKnowsThatItIsOld() throws Exception {
    String build = state().path("build").asText();
    assertThat(get("/").body()).contains("preview.js?" + build);
    assertThat(get("/_preview/state?build=" + build).status()).isEqualTo(204);

    workspace.follow("replace", PERSON, "The village smith", "The smith of the village");
    thenBuilt();

    assertThat(get("/people/thomas-webb.html").body()).contains("The smith of the village");
    assertThat(state().path("build").asText()).isNotEqualTo(build);
    assertThat(get("/_preview/state?build=" + build).status()).isEqualTo(200);
    Files.createDirectories(folder.resolve("content/people/more"));
    Files.writeString(
        folder.resolve("content/people/more/anna-webb.md"),
        "---\nname: Anna Webb\nunnamed: true\n---\n");
    thenBuilt();
    assertThat(get("/people/anna-webb.html").status()).isEqualTo(200);
  }

  @Test
  void findingsComeWithFileAndLineAndThePageStays() throws Exception {
    assertThat(state().path("findings")).isEmpty();
    workspace.follow("replace", PERSON, "hung by Thomas Webb\"", "hung by Tom Webb\"");
    thenBuilt();
    JsonNode state = state();
    assertThat(state.path("counts").get(0).asText()).isEqualTo("1 error");
    JsonNode first = state.path("findings").get(0);
    assertThat(first.path("severity").asText()).isEqualTo("error");
    assertThat(first.path("place").asText()).startsWith(PERSON + ":12:");
    assertThat(first.path("words").asText()).contains("quote-not-found", "^^^", "= help:");
    assertThat(get("/people/thomas-webb.html").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete content/dossier.yml",
        "bytes content/dossier.yml 3a3a3a0a2d",
        "bytes content/people/thomas-webb.md 2d2d2d0a6e616d653a205b",
        "bytes content/people/thomas-webb.md fffe00",
        "bytes content/sources/parish-book.md 2d2d2d0a2d2d2d0a",
        "link content/people/loop content",
        "delete content"
      })
  void noMistakeStopsIt(String mistake) throws Exception {
    workspace.follow(mistake.split(" "));
    Round broken = thenBuilt();
    assertThat(broken.fault()).isEmpty();
    assertThat(broken.hasErrors()).isTrue();
    assertThat(get("/").status()).isEqualTo(200);
    assertThat(state().path("findings")).isNotEmpty();

    if (mistake.startsWith("link")) {
      workspace.follow("delete", "content/people/loop");
    }
    workspace.copy(Workspace.RESOURCES.resolve("golden/smallest/content"), "content");
    Round mended = thenBuilt();
    while (mended.hasErrors()) {
      mended = thenBuilt();
    }
    assertThat(get("/people/thomas-webb.html").body()).contains("The village smith");
  }

  @Test
  void aRecordThatTheProgramFoundComesWithTheCommandThatAdoptsIt() throws Exception {
    assertThat(state().path("adopt")).isEmpty();
    workspace.follow("replace", "content/dossier.yml", "proposals: off", "proposals: show");
    Files.writeString(
        folder.resolve("content/sources/letter.txt"),
        "A letter\n\nMr. Josiah Pell sailed with us. Mr. Josiah Pell was never seen again.\n");
    assertThat(thenBuilt().hasErrors()).isFalse();
    JsonNode offer = state().path("adopt").get(0);
    assertThat(offer.path("command").asText()).startsWith("dossier adopt ");
    assertThat(offer.path("page").asText()).startsWith("people/");
    assertThat(get("/" + offer.path("page").asText()).body()).contains("Josiah Pell");
  }

  @Test
  void whereNoSiteCanBeBuiltAPageSaysSo() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    BlockingQueue<Round> told = new LinkedBlockingQueue<>();
    try (Preview other = Preview.start(empty, 0, "dossier adopt", told::add)) {
      assertThat(told.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isNotNull();
      Answer none = ask(other, "GET", "/", "Host: localhost:" + other.address().getPort());
      assertThat(none.status()).isEqualTo(503);
      assertThat(none.body()).contains("No site yet", "/_preview/preview.js?");
    }
  }

  @Test
  void aPortThatIsTakenIsToldInALine() throws IOException {
    String content = folder.resolve("content").toString();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Workspace.Outcome outcome = workspace.run("serve", "--content", content, "--port", port);
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.output())
          .isEqualTo(
              "dossier: port "
                  + port
                  + " is taken, or not for you; name another with --port N, or any with --port 0\n"
                  + "see: dossier serve --help\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 70000, --port asks for a number from 0 to 65535",
    "--port, many, Invalid value for option '--port'",
    "--content, no/such, there is no folder no/such"
  })
  void wrongUseIsToldInALine(String option, String value, String words) {
    Workspace.Outcome outcome = workspace.run("serve", option, value);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.output()).startsWith("dossier: " + words);
  }

  private Round thenBuilt() throws InterruptedException {
    Round round = rounds.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(round).as("the preview builds").isNotNull();
    return round;
  }

  private JsonNode state() throws IOException {
    return new ObjectMapper().readTree(get("/_preview/state").body());
  }

  private String host() {
    return "Host: 127.0.0.1:" + preview.address().getPort();
  }

  private Answer get(String path) throws IOException {
    return ask("GET", path, host());
  }

  private Answer ask(String method, String path, String host) throws IOException {
    return ask(preview, method, path, host);
  }

  private static Answer ask(Preview preview, String method, String path, String host)
      throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      String request =
          method + " " + path + " HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      String head = answer.substring(0, end);
      return new Answer(
          Integer.parseInt(head.split(" ", 3)[1]),
          head.toLowerCase(java.util.Locale.ROOT),
          answer.substring(end + 4));
    }
  }
}
