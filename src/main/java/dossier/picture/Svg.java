package dossier.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes SVG markup: escapes words, and prints numbers with one decimal at most. A look is a class
 * of the style sheet, or several with spaces between; empty for none.
 */
public final class Svg {
  private final StringBuilder out = new StringBuilder();

  /**
   * Begins a picture with links in it; {@link #end} ends it.
   *
   * @param name what it shows, for those who do not see it
   * @param size of the letters
   */
  public static Svg picture(String look, double width, double height, double size, String name) {
    Svg svg = new Svg();
    svg.out.append("<svg class=\"drawing ").append(look).append('"');
    svg.words("viewBox", "0 0 " + number(width) + " " + number(height));
    return svg.number("font-size", size).words("role", "group").words("aria-label", name).inside();
  }

  /** Begins a small picture within a line of words, which say what it shows. */
  public static Svg sample(String look, double width, double height) {
    Svg svg = new Svg();
    svg.out.append("<svg");
    return svg.words("class", look)
        .words("viewBox", "0 0 " + number(width) + " " + number(height))
        .number("width", width)
        .number("height", height)
        .words("aria-hidden", "true")
        .inside();
  }

  public String end() {
    return close("svg").toString();
  }

  /** Begins a part of the picture; what reaches out of the box is not shown. */
  public Svg window(Box box) {
    out.append("<svg");
    rectangle(box);
    String view =
        String.join(
            " ", number(box.left()), number(box.top()), number(box.width()), number(box.height()));
    return words("viewBox", view).inside();
  }

  public Svg group(String look) {
    out.append("<g");
    return words("class", look).inside();
  }

  /** Begins a group that is only for the eye. */
  public Svg silent(String look) {
    out.append("<g");
    return words("class", look).words("aria-hidden", "true").inside();
  }

  /**
   * Begins a link. A keyboard passes it by, since a table on the page leads to the same. Its title
   * is shown at the pointer, and is its name for those who hear the page.
   */
  public Svg link(String href, String title, String look) {
    out.append("<a tabindex=\"-1\"");
    words("href", href).words("class", look).inside();
    out.append("<title>").append(escaped(title)).append("</title>");
    return this;
  }

  public Svg close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  public Svg rect(Box box, String look) {
    out.append("<rect");
    return words("class", look).rectangle(box).whole();
  }

  /** A rectangle with round ends. */
  public Svg bar(Box box, String look) {
    out.append("<rect");
    return words("class", look)
        .rectangle(box)
        .number("rx", Math.min(box.height(), box.width()) / 2)
        .whole();
  }

  public Svg circle(double x, double y, double radius) {
    out.append("<circle");
    return number("cx", x).number("cy", y).number("r", radius).whole();
  }

  /** A circle that is not filled. */
  public Svg ring(double x, double y, double radius) {
    out.append("<circle");
    return words("class", "ring").number("cx", x).number("cy", y).number("r", radius).whole();
  }

  /** Words that climb to the right from the point given. */
  public Svg slanted(double x, double y, String words, String look) {
    out.append("<text");
    words("transform", "translate(" + number(x) + " " + number(y) + ") rotate(-50)")
        .words("class", look)
        .inside();
    out.append(escaped(words));
    return close("text");
  }

  public Svg line(double x1, double y1, double x2, double y2, String look) {
    String end =
        x1 == x2
            ? "V" + number(y2)
            : y1 == y2 ? "H" + number(x2) : "L" + number(x2) + " " + number(y2);
    return path("M" + number(x1) + " " + number(y1) + end, look);
  }

  public Svg path(String data, String look) {
    out.append("<path");
    return words("class", look).words("d", data).whole();
  }

  /** Room for fingers that is not seen. */
  public Svg hit(Box box) {
    String data =
        "M%s %sh%sv%sh-%sz"
            .formatted(
                number(box.left()),
                number(box.top()),
                number(box.width()),
                number(box.height()),
                number(box.width()));
    return path(data, "hit");
  }

  public Svg text(double x, double y, String words) {
    return text(x, y, words, Anchor.START, "");
  }

  public Svg text(double x, double y, String words, Anchor anchor, String look) {
    out.append("<text");
    number("x", x)
        .number("y", y)
        .words("class", look)
        .words("text-anchor", anchor.attribute)
        .inside();
    out.append(escaped(words));
    return close("text");
  }

  /** Which end of words stands at the point given. */
  public enum Anchor {
    START(""),
    MIDDLE("middle"),
    END("end");

    private final String attribute;

    Anchor(String attribute) {
      this.attribute = attribute;
    }
  }

  public Svg then(Svg other) {
    out.append(other.out);
    return this;
  }

  int length() {
    return out.length();
  }

  private Svg rectangle(Box box) {
    return number("x", box.left())
        .number("y", box.top())
        .number("width", box.width())
        .number("height", box.height());
  }

  private Svg words(String attribute, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    }
    return this;
  }

  private Svg number(String attribute, double value) {
    return words(attribute, number(value));
  }

  private Svg inside() {
    out.append('>');
    return this;
  }

  private Svg whole() {
    out.append("/>");
    return this;
  }

  /** At most one decimal, and no zero that says nothing. */
  public static String number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
