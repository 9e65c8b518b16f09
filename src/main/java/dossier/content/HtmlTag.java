package dossier.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * What stands in angle brackets in a text: the markup of a web page, or words that an editor or a
 * scribe set in such brackets, as {@code <unclear>}.
 *
 * <p>It is markup if HTML has an element of that name, or if it is a comment, a declaration or an
 * instruction.
 */
public final class HtmlTag {
  /** One piece of markup in raw HTML; a script or style goes with all that is in it. */
  public static final Pattern PIECE =
      Pattern.compile(
          "<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>|<[/!?]?\\p{Alpha}[^<>]*>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("</?(\\p{Alpha}[\\p{Alnum}-]*)");

  private HtmlTag() {}

  /** Whether a piece of text in angle brackets is markup. */
  public static boolean isMarkup(CharSequence piece) {
    return name(piece).map(Tag::isKnownTag).orElse(true);
  }

  /**
   * Whether markup parts the words before it from those behind it: a cell, a paragraph, a break.
   */
  public static boolean parts(CharSequence piece) {
    return name(piece)
        .filter(Tag::isKnownTag)
        .filter(name -> name.equals("br") || Tag.valueOf(name).isBlock())
        .isPresent();
  }

  private static Optional<String> name(CharSequence piece) {
    Matcher matcher = NAME.matcher(piece);
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
