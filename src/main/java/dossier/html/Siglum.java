package dossier.html;

/**
 * A source's badge.
 *
 * @param letters one or two letters
 * @param source the source's short title, shown when the pointer rests on the badge
 * @param href to the source's page, or to the place in it that is meant
 */
public record Siglum(String letters, String source, String href) {

  /** A citation of no source, as on a failed draft. */
  public static final Siglum NONE = new Siglum("", "", "");

  /** Whether there is a badge to print. */
  public boolean isPresent() {
    return !letters.isEmpty();
  }

  /**
   * The same badge leading elsewhere, for example to a passage.
   *
   * @param target a relative address
   */
  public Siglum leadingTo(String target) {
    return new Siglum(letters, source, target);
  }

  /** The badge, linked where it leads somewhere; the source's title shows on hover. */
  public Html html() {
    if (!isPresent()) {
      return Html.EMPTY;
    }
    return html(" title=\"" + Html.text(source) + "\"");
  }

  /** The badge without the title, for tables, which repeat the same badges on every row. */
  public Html brief() {
    return isPresent() ? html("") : Html.EMPTY;
  }

  private Html html(String title) {
    String named = " class=\"siglum\"" + title + ">" + Html.text(letters);
    return Html.trusted(
        href.isEmpty()
            ? "<span" + named + "</span>"
            : "<a href=\"" + Html.text(href) + "\"" + named + "</a>");
  }
}
