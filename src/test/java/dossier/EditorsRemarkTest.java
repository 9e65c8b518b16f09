package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the editor's remark in a note comes out on the page. */
class EditorsRemarkTest {
  private static final Path CASE =
      Workspace.RESOURCES.resolve("diagnostics/html-removed/in-a-remark");

  @TempDir Path folder;

  private Workspace workspace = new Workspace(Path.of(""));

  @BeforeEach
  void prepare() throws IOException {
    workspace = Workspace.prepare(folder, CASE);
  }

  @Test
  void linksAndEmphasisArePrintedAsInProse() throws IOException {
    givenNote(
        "[^1]: Editor: compare *the\n    rest* of [the\n    story](lamp-lit), “a \\* b”[^1].");

    thenPageHas("compare <em>the rest</em> of <a href=\"../events/lamp-lit.html\">the story</a>");
    thenPageHas("</a>, “a * b”.</span>");
    thenPageHas("<span class=\"editorial\">compare");
  }

  @Test
  void aRemarkBehindACitationIsLabelled() throws IOException {
    givenNote("[^1]: log: \"Anna Weir lit the lamp on the rock\"; Editor: [[lamp-lit]] by *her*.");

    thenPageHas(
        "<span class=\"editorial\">Editor: <a href=\"../events/lamp-lit.html\">The lamp is lit</a>"
            + " by <em>her</em>.</span>");
  }

  private void givenNote(String note) throws IOException {
    String path = "content/people/anna-weir.md";
    String text = Files.readString(folder.resolve(path));
    String old = text.substring(text.indexOf("[^1]:")).strip();
    workspace.follow("replace", path, old, note);
    assertThat(workspace.build().exitCode()).isZero();
  }

  private void thenPageHas(String markup) throws IOException {
    assertThat(Files.readString(workspace.site().resolve("people/anna-weir.html")))
        .contains(markup);
  }
}
