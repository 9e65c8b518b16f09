package dossier.cite;

import dossier.text.LetterForms;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has to know to cite a page of the site. Fields that are unknown are empty, and
 * every form leaves them out. The day on which a reader saw the page is the reader's own to add.
 *
 * @param key names the citation in a reader's bibliography, see {@link #key}
 * @param title of the page
 * @param site title of the whole site; empty if the page is the site's first one and so bears the
 *     site's own title
 * @param editor of the site, as one name that is not taken apart
 * @param date as of which the page stands: year, month or day of ISO 8601
 * @param language BCP 47 tag of the page
 * @param url absolute address of the page
 * @param text the text that the page holds, where the page is a source's: then the title is the
 *     text's, and the text is cited before the site; null else
 */
public record WebCitation(
    String key,
    String title,
    String site,
    String editor,
    String date,
    String language,
    String url,
    @Nullable CitedText text) {

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");

  /** Refuses a date that not every form can write, and puts each field on one line. */
  public WebCitation {
    if (!date.isEmpty() && !ISO_DATE.matcher(date).matches()) {
      throw new IllegalArgumentException("not a year, month or day: " + date);
    }
    title = onOneLine(title);
    site = onOneLine(site);
    editor = onOneLine(editor);
  }

  /**
   * A key that stays the same as long as the site keeps its title and the page its address: {@code
   * harbour-books-people-ann-weir}.
   *
   * @param site the site's title
   * @param page path of the page below the site's root
   * @return ASCII letters, digits and single hyphens
   */
  public static String key(String site, String page) {
    String words = LetterForms.bare(site);
    String whole = words + "-" + page.replaceFirst("\\.html$", "");
    return NO_KEY.matcher(whole.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
  }

  /** The date that the thing cited bears, a text's own or the page's: of ISO 8601, or empty. */
  String ownDate() {
    return text == null ? date : text.isoDate();
  }

  /** The parts of {@link #ownDate}: year, month, day, as far as they are known. */
  List<String> dateParts() {
    return ownDate().isEmpty() ? List.of() : List.of(ownDate().split("-", -1));
  }

  static String onOneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
