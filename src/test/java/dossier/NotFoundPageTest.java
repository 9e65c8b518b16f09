package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host shows {@code 404.html} for an address at any depth. */
class NotFoundPageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://example.org/, /",
    "https://example.org/case, /case/",
    "https://example.org/a/b.c/, /a/b.c/",
    "https://example.org:8080/%C3%A9t%C3%A9/, /%C3%A9t%C3%A9/"
  })
  void itsLinksLeadIntoTheSiteFromAnyDepth(String baseUrl, String hostPath) throws IOException {
    Workspace workspace = new Workspace(folder);
    workspace.copy(Workspace.RESOURCES.resolve("golden/smallest/content"), "content");
    Path site = workspace.site();
    Workspace.Outcome outcome =
        workspace.run(
            "build",
            "--content",
            folder + "/content",
            "--out",
            site.toString(),
            "--base-url",
            baseUrl);
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();

    SitePage page = new SitePage("404.html", Files.readAllBytes(site.resolve("404.html")));
    URI shown = URI.create("https://example.org" + hostPath + "people/of/nobody.html");
    assertThat(page.addresses()).hasSizeGreaterThan(10);
    for (String address : page.addresses()) {
      if (address.startsWith("https:") || address.equals("#main")) {
        continue;
      }
      URI target = shown.resolve(address);
      assertThat(target.getHost()).as(address).isEqualTo("example.org");
      assertThat(address).startsWith(hostPath);
      assertThat(site.resolve(address.substring(hostPath.length()))).isRegularFile();
    }
  }
}
