package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.page.SamplePages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules for built sites, held against one sample page of each kind. */
class SamplePagesTest {

  @TempDir static Path site;

  @BeforeAll
  static void write() {
    SamplePages.writeTo(site);
  }

  @Test
  void samplePagesKeepTheRulesOfEverySite() {
    assertThat(GeneratedSite.faults(site, GeneratedSite.MAX_PAGE_BYTES)).isEmpty();
  }

  @Test
  void samplePagesPassTheNuHtmlChecker() {
    assertThat(NuHtmlCheck.faults(site)).isEmpty();
  }

  @Test
  void samplePagesAreAccessibleInBothThemesOnDesksAndPhones() {
    try (Browser browser = Browser.open()) {
      AxeCheck axe = new AxeCheck(browser);
      for (String page : pages()) {
        assertThat(axe.faults(site.resolve(page).toUri().toString())).as(page).isEmpty();
      }
    }
  }

  // One page of each kind, but for the page for missing addresses: it finds its style sheet on its
  // host alone.
  private static List<String> pages() {
    return List.of(
        "index.html",
        "people/josiah-pell.html",
        "events/mutiny-on-the-halcyon.html",
        "sources/carpenters-deposition.html",
        "compare/carpenters-deposition--clerks-copy.html",
        "events.html",
        "chronology.html",
        "disputed.html",
        "a-z.html",
        "places.html",
        "checks.html",
        "help.html",
        "data.html",
        "search.html");
  }
}
