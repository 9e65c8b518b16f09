package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.render.SamplePages;
import java.nio.file.Path;
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
}
