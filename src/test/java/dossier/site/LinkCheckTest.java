package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that lead nowhere, and those that lead somewhere. */
class LinkCheckTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"anna.html\">",
        "<a class=\"x\" href=\"anna.html#p2\">",
        "<a href=\"../people/anna.html#p2:~:text=words,%20more\">",
        "<a href=\"../index.html?q=1\">",
        "<a href=\"#here\">",
        "<a href=\"#a&amp;b\">",
        "<script src=\"../static/site.js\"></script>",
        "<form action=\"../index.html\">",
        "<a href=\"https://example.org/none.html#x\">",
        "<a href=\"mailto:a@example.org\">",
        "<p title=\"href=none.html\" data-href=\"none.html\">",
        "<p>href=\"none.html\" &lt;a href=\"none.html\"&gt;"
      })
  void whatLeadsSomewhereIsNoFault(String html) throws IOException {
    assertThat(faults(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none.html",
        "Anna.html",
        "anna.html#p3",
        "anna.html#P2",
        "#there",
        "people/anna.html",
        "../people/Anna.html",
        "../../index.html",
        "../static/site.js#p2",
        "/case/index.html",
        "/index.html",
        "anna.html/"
      })
  void whatLeadsNowhereIsNamedWithItsPage(String address) throws IOException {
    assertThat(faults("<a href=\"" + address + "\">"))
        .containsExactly("people/ben.html: " + address + " leads nowhere");
    assertThat(faults("<img alt=\"\" src=\"" + address + "\">")).hasSize(1);
  }

  @Test
  void anIdThatStandsTwiceIsAFault() throws IOException {
    assertThat(faults("<p id=\"here\">"))
        .containsExactly("people/ben.html: an id stands there twice");
  }

  @Test
  void thePageForMissingAddressesCountsFromTheHost() throws IOException {
    LinkCheck links = new LinkCheck("/case/");
    links.file("index.html");
    links.page(
        "404.html", written("404.html", "<a href=\"/case/index.html\"><a href=\"/case/no\">"));

    assertThat(links.faults(folder)).isEqualTo(List.of("404.html: /case/no leads nowhere"));
  }

  /** Of a site with two people, one of whose pages holds this HTML. */
  private List<String> faults(String html) throws IOException {
    LinkCheck links = new LinkCheck("");
    links.file("static/site.js");
    links.file("index.html");
    links.page("people/anna.html", "<!DOCTYPE html><p id=\"p1\"><p id=\"p2\">");
    links.page(
        "people/ben.html", written("people/ben.html", "<p id=\"here\"><p id=\"a&amp;b\">" + html));
    return links.faults(folder);
  }

  private String written(String path, String html) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, html);
    return html;
  }
}
