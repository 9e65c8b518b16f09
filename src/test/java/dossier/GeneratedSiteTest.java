package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The universal rules see what breaks them. */
class GeneratedSiteTest {
  private static final String HEAD =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>"
          + "<meta http-equiv=Content-Security-Policy content=\"default-src 'self'\">"
          + "<title>Log book</title><meta name=description content='A log book'></head><body>";

  @TempDir Path folder;

  @Test
  void aSoundSiteHasNoFaults() throws IOException {
    given(
        "index.html",
        HEAD + "<h1 id=top>Log</h1><h2>May</h2><a href='people/a.html?x=1#née'>A</a>");
    given(
        "people/a.html",
        HEAD
            + "<h1>A</h1><p id='née'><a href='../index.html#top'>back</a> <a href='https://example.org/'>x</a>");
    given("data/records.json", "{}");
    given("404.html", HEAD + "<h1>Lost</h1><a href='/some/index.html'>home</a>");

    assertThat(faults()).isEmpty();
  }

  @Test
  void everyBrokenRuleIsNamed() throws IOException {
    given(
        "index.html",
        "<!DOCTYPE html><html><head><title> </title><script src='https://example.org/x.js'></script></head>"
            + "<body onload='x()'><h1 id=a>A</h1><h3 id=a>B</h3><h1>C</h1><script>x</script>"
            + "<p style='color:red'><a href='gone.html'>1</a><a href='#gone'>2</a><a href='/index.html'>3</a>"
            + "<a href='javascript:x()'>4</a><img src='//example.org/p.png'><link rel=stylesheet href=s.css>");
    given("s.css", "@import 'https://example.org/a.css'; a { background: url(gone.svg) }");
    given("lonely.html", HEAD + "<h1>Lonely</h1>");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "index.html: no language",
            "index.html: no title",
            "index.html: no description",
            "index.html: no Content-Security-Policy",
            "index.html: h3 'B' follows h1",
            "index.html: 2 h1",
            "index.html: id 'a' twice",
            "index.html: an inline script",
            "index.html: an attribute onload on body",
            "index.html: an attribute style on p",
            "index.html: a script in the address of a",
            "index.html: fetches https://example.org/x.js",
            "index.html: fetches //example.org/p.png",
            "index.html: dead link gone.html",
            "index.html: dead fragment #gone",
            "index.html: absolute path /index.html",
            "s.css: fetches https://example.org/a.css",
            "s.css: dead link gone.svg",
            "lonely.html: no page leads here");
  }

  @Test
  void aHeavyPageAndAnEmptyFolderAreFaults() throws IOException {
    assertThat(faults()).singleElement().asString().contains("no index.html");
    given("index.html", HEAD + "<h1>A</h1>" + "x".repeat(2_000));
    assertThat(GeneratedSite.faults(folder, 1_000))
        .singleElement()
        .asString()
        .contains("more than 1000");
  }

  private void given(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> faults() {
    return GeneratedSite.faults(folder, GeneratedSite.MAX_PAGE_BYTES);
  }
}
