package dossier.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of well-formed HTML, the only type that a template prints unescaped.
 *
 * @param markup phrasing or flow content; whoever calls {@link #trusted} vouches that every word in
 *     it that came from outside was escaped
 */
public record Html(String markup) implements Content {

  /** Nothing at all. */
  public static final Html EMPTY = new Html("");

  /**
   * Takes markup as it is.
   *
   * @param markup HTML made by this program
   */
  public static Html trusted(String markup) {
    return new Html(markup);
  }

  /** Escapes plain words, for element content and for quoted attribute values alike. */
  public static Html text(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return new Html(out.toString());
  }

  /**
   * Words in another language than the page's.
   *
   * @param language BCP 47 tag, or empty for the page's own language
   */
  public static Html text(String words, String language) {
    return text(words).in(language);
  }

  /**
   * This piece as words in another language than the page's.
   *
   * @param language BCP 47 tag, or empty for the page's own language
   */
  public Html in(String language) {
    return language.isEmpty()
        ? this
        : new Html(
            "<span lang=\"%s\" dir=\"%s\">%s</span>"
                .formatted(text(language), Direction.of(language).attribute(), markup));
  }

  /**
   * Plain words that stand for something by themselves, such as a name; those of a script that runs
   * from right to left keep to themselves among others.
   */
  public static Html name(String words) {
    return Direction.RTL.isThatOf(words) ? new Html("<bdi>" + text(words) + "</bdi>") : text(words);
  }

  /**
   * Puts pieces in a row.
   *
   * @param separator plain words between two pieces
   * @param pieces in order; empty ones are left out
   */
  public static Html join(String separator, List<Html> pieces) {
    return new Html(
        pieces.stream()
            .filter(piece -> !piece.isEmpty())
            .map(Html::markup)
            .collect(Collectors.joining(text(separator).markup)));
  }

  /**
   * JSON for a {@code script} element of a data type: {@code <} is written as an escape, so that no
   * string in it can close the element.
   *
   * @param json a JSON value
   */
  public static Html json(String json) {
    return new Html(json.replace("<", "\\u003c"));
  }

  /** This piece with another behind it. */
  public Html then(Html next) {
    return new Html(markup + next.markup);
  }

  /** Whether nothing would be printed. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public boolean isEmptyContent() {
    return isEmpty();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(markup);
  }

  @Override
  public String toString() {
    return markup;
  }
}
