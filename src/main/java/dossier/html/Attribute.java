package dossier.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * The value of an HTML attribute that may be missing: where the value is empty, a template leaves
 * out the whole attribute. The template escapes the value.
 *
 * @param value plain words
 */
public record Attribute(String value) implements Content {

  /** No attribute. */
  public static final Attribute NONE = new Attribute("");

  /**
   * The {@code dir} of words in another language than the page's.
   *
   * @param language BCP 47 tag, or empty for the page's own language
   */
  public static Attribute direction(String language) {
    return language.isEmpty() ? NONE : new Attribute(Direction.of(language).attribute());
  }

  @Override
  public boolean isEmptyContent() {
    return value.isEmpty();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(value);
  }
}
