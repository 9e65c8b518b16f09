package dossier.html;

import java.util.regex.Pattern;

/**
 * A date as readers see it, with its exact value in the markup.
 *
 * @param words for readers, for example {@code spring 1789}
 * @param edtf the value (EDTF level 0 or 1), or empty where there is none
 */
public record DateWords(String words, String edtf) {

  /** No date. */
  public static final DateWords NONE = new DateWords("", "");

  // HTML: a datetime value is a year, a month, a date ...; EDTF says more than that. The Nu HTML
  // Checker takes a year of any other millennium for a slip.
  private static final Pattern HTML_DATE = Pattern.compile("[12]\\d{3}(?:-\\d\\d(?:-\\d\\d)?)?");
  private static final Pattern SEASON = Pattern.compile("\\d{4}-[2-9]\\d");

  /** Whether there is a date to print. */
  public boolean isPresent() {
    return !words.isEmpty();
  }

  /**
   * The date as a {@code time} element where HTML knows its form, else as a {@code span} with
   * {@code data-edtf}.
   */
  public Html html() {
    Html escaped = Html.text(words);
    if (edtf.isEmpty()) {
      return escaped;
    }
    return isPlain()
        ? Html.trusted("<time datetime=\"" + edtf + "\">" + escaped + "</time>")
        : Html.trusted("<span data-edtf=\"" + Html.text(edtf) + "\">" + escaped + "</span>");
  }

  /** Whether the value is a year, a month or a day of ISO 8601, and nothing in it is doubted. */
  public boolean isPlain() {
    return HTML_DATE.matcher(edtf).matches() && !SEASON.matcher(edtf).matches();
  }
}
