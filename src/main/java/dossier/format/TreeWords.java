package dossier.format;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Signs;
import dossier.input.Span;
import dossier.text.GatheredWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Leads from the nodes of a file that was parsed with positions back to the file. */
public final class TreeWords {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]?[0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?");
  private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|AMP|#0*38|#[xX]0*26);?");

  private final InputFile file;
  private final Diagnostics diagnostics;
  private boolean hasForbidden;

  /** Leads back to a file. */
  public TreeWords(InputFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds the words of a text node.
   *
   * @param keepsLines whether the ends of its lines stay, as in preformatted text
   */
  public void add(TextNode node, boolean keepsLines, GatheredWords words) {
    String read = node.getWholeText();
    Span span = span(node);
    String raw = span.in(file.text());
    int at = 0;
    for (int i = 0; i < read.length(); i++) {
      char each = read.charAt(i);
      int offset = Math.min(span.start() + at, Math.max(span.start(), span.end() - 1));
      if (Character.isLowSurrogate(each) || isSign(read.codePointAt(i), offset)) {
        words.add(each == '\n' && !keepsLines ? ' ' : each, offset);
      }
      boolean isFirstOfTwo = Character.isHighSurrogate(each) && startsReference(raw, at);
      at += isFirstOfTwo ? 0 : width(raw, at, each);
    }
  }

  private static boolean startsReference(String raw, int at) {
    return at < raw.length() && raw.charAt(at) == '&';
  }

  /** How many characters of the file stand for one that was read. */
  private static int width(String raw, int at, char each) {
    if (!startsReference(raw, at)) {
      return 1;
    }
    Matcher reference = (each == '&' ? AMPERSAND : REFERENCE).matcher(raw).region(at, raw.length());
    return reference.lookingAt() ? reference.end() - at : 1;
  }

  private boolean isSign(int point, int offset) {
    boolean isSign = Signs.isSign(point);
    if (!isSign && !hasForbidden) {
      hasForbidden = true;
      diagnostics.add(
          Diagnostic.of(
                  Code.SIGN_FORBIDDEN,
                  Place.of(file, new Span(offset, offset + 1)),
                  Signs.name(point) + " is no sign of a text")
              .help("put the sign in its place that is meant, or take it out"));
    }
    return isSign;
  }

  /** Where a node stands in the file, an element with its tags. */
  public Span span(Node node) {
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    if (node instanceof Element element && element.endSourceRange().isTracked()) {
      end = Math.max(end, element.endSourceRange().endPos());
    }
    int length = file.text().length();
    int from = Math.min(Math.max(0, start), length);
    return new Span(from, Math.min(Math.max(from, end), length));
  }
}
