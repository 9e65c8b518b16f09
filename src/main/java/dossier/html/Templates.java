package dossier.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The templates of {@code templates/}, compiled with the program. Safe for use by many threads. */
public final class Templates {

  // Where a template prints nothing it leaves an empty line; together they are a tenth of a page.
  private static final char LINE = '\n';

  // The package that the build writes the compiled templates to.
  private static final String COMPILED = "dossier.templates";

  private final TemplateEngine engine;

  /** Opens the compiled templates. */
  public Templates() {
    engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), COMPILED);
  }

  /**
   * Renders a page.
   *
   * @return a whole HTML document
   */
  public String render(Page page) {
    StringOutput output = new StringOutput(1 << 15);
    render(page, output);
    return withoutEmptyLines(output.toString());
  }

  private static String withoutEmptyLines(String html) {
    char[] signs = html.toCharArray();
    int kept = 0;
    for (int at = 0; at < signs.length; at++) {
      if (signs[at] == LINE) {
        int last = at;
        for (int i = at + 1; i < signs.length && Character.isWhitespace(signs[i]); i++) {
          last = signs[i] == LINE ? i : last;
        }
        at = last;
      }
      signs[kept++] = signs[at];
    }
    return new String(signs, 0, kept);
  }

  /**
   * Renders a page as the templates lay it out, empty lines included.
   *
   * @param writer takes the HTML document; it is not closed
   */
  public void render(Page page, Writer writer) {
    render(page, new WriterOutput(writer));
  }

  private void render(Page page, TemplateOutput output) {
    Direction foreign = Direction.of(page.frame().site().language()).other();
    engine.render(page.template() + ".jte", page, new Isolating(output, foreign));
  }

  /** Puts walls around words that run the other way than their page. */
  private static final class Isolating extends OwaspHtmlTemplateOutput {
    // HTML: these hold plain text, no elements.
    private static final Set<String> PLAIN = Set.of("title", "script", "style", "option", "bdi");

    private final Direction foreign;
    private boolean isContent = true;

    private Isolating(TemplateOutput output, Direction foreign) {
      super(output);
      this.foreign = foreign;
    }

    @Override
    public void setContext(String tagName, @Nullable String attributeName) {
      super.setContext(tagName, attributeName);
      isContent = attributeName == null && !PLAIN.contains(tagName);
    }

    @Override
    public void writeUserContent(@Nullable String words) {
      boolean isForeign = isContent && words != null && foreign.isThatOf(words);
      writeContent(isForeign ? "<bdi>" : "");
      super.writeUserContent(words);
      writeContent(isForeign ? "</bdi>" : "");
    }
  }
}
