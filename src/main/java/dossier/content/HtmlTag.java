package dossier.content;

import dossier.input.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * What stands in angle brackets in a text: the markup of a web page, or words that an editor or a
 * scribe set in such brackets, as {@code <unclear>}.
 *
 * <p>It is markup if HTML has an element of that name, or if it is a comment, a declaration or an
 * instruction.
 */
public final class HtmlTag {
  private static final Pattern OPEN =
      Pattern.compile(
          "<!--|<(script|style)\\b[^<>]*>|<[/!?]?\\p{Alpha}[^<>]*>", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME = Pattern.compile("</?(\\p{Alpha}[\\p{Alnum}-]*)");

  private HtmlTag() {}

  /**
   * The pieces of markup in raw HTML, by place; a comment, script or style goes with all that is in
   * it, if it has an end.
   */
  public static List<Span> markup(String raw) {
    List<Span> pieces = new ArrayList<>();
    Set<String> unclosed = new HashSet<>();
    Matcher open = OPEN.matcher(raw);
    int at = 0;
    while (open.find(at)) {
      String closing = closing(open);
      int end =
          closing.isEmpty() || unclosed.contains(closing) ? -1 : behind(raw, closing, open.end());
      if (end < 0 && !closing.isEmpty()) {
        unclosed.add(closing);
      }
      Span piece = new Span(open.start(), end < 0 ? open.end() : end);
      boolean isOpenComment = end < 0 && closing.equals("-->");
      if (!isOpenComment && isMarkup(piece.in(raw))) {
        pieces.add(piece);
      }
      at = piece.end();
    }
    return pieces;
  }

  /** The words of raw HTML, with a blank where its markup stood. */
  public static String words(String raw) {
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Span piece : markup(raw)) {
      words.append(raw, at, piece.start()).append(' ');
      at = piece.end();
    }
    return Parser.unescapeEntities(words.append(raw, at, raw.length()).toString(), false).strip();
  }

  private static String closing(Matcher open) {
    if (open.group().equals("<!--")) {
      return "-->";
    }
    return open.group(1) == null ? "" : "</" + open.group(1).toLowerCase(Locale.ROOT);
  }

  private static int behind(String raw, String closing, int from) {
    int found = Strings.CI.indexOf(raw, closing, from);
    int end = found < 0 ? -1 : raw.indexOf('>', found + closing.length() - 1);
    return end < 0 ? -1 : end + 1;
  }

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

  /** The name of the element that a tag opens or ends, in small letters; empty for no tag. */
  public static Optional<String> name(CharSequence piece) {
    Matcher matcher = NAME.matcher(piece);
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
