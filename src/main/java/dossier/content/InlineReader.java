package dossier.content;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands inside a paragraph in time that grows with its length: the parser's own way
 * copies the whole paragraph at each sign, and looks for the other end of a link or a tag up to the
 * end of the paragraph.
 */
class InlineReader extends InlineParserImpl {
  /** No tag, title, label or code is longer; what is longer stays words. */
  private static final int REACH = 1024;

  InlineReader(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher found = matcher(pattern);
    return found == null ? null : input.subSequence(found.start(), found.end());
  }

  @Override
  public @Nullable Matcher matcher(Pattern pattern) {
    Matcher matcher = pattern.matcher(input).region(index, Math.min(input.length(), index + REACH));
    if (index >= input.length() || !matcher.find()) {
      return null;
    }
    index = matcher.end();
    return matcher;
  }

  // The parser's own patterns for the next three try every way to part a row of backslashes.

  @Override
  public int parseLinkLabel() {
    BasedSequence label = peek() == '[' ? enclosed("[]", "]") : null;
    return label == null ? 0 : label.length();
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return switch (peek()) {
      case '"' -> enclosed("\"", "\"");
      case '\'' -> enclosed("'", "'");
      case '(' -> enclosed("()", ")");
      default -> null;
    };
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return peek() == '<' ? enclosed("<> \t\n", ">") : super.parseLinkDestination();
  }

  /**
   * From here to the sign that closes, behind it; nothing if another of the signs that end it comes
   * first. A backslash takes the sign behind it along.
   */
  private @Nullable BasedSequence enclosed(String ends, String closing) {
    int start = index;
    int limit = Math.min(input.length(), start + REACH);
    for (int at = start + 1; at < limit; at++) {
      char each = input.charAt(at);
      if (each == '\\') {
        at++;
      } else if (closing.indexOf(each) >= 0) {
        index = at + 1;
        return input.subSequence(start, index);
      } else if (ends.indexOf(each) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** Reads the words of a source, in which brackets and back quotes are words. */
  static final class Verbatim extends InlineReader {
    Verbatim(
        DataHolder options,
        BitSet specialCharacters,
        BitSet delimiterCharacters,
        Map<Character, DelimiterProcessor> delimiterProcessors,
        LinkRefProcessorData linkRefProcessors,
        List<InlineParserExtensionFactory> extensions) {
      super(
          options,
          specialCharacters,
          delimiterCharacters,
          delimiterProcessors,
          linkRefProcessors,
          extensions);
    }

    @Override
    protected boolean parseBackticks() {
      return false;
    }

    @Override
    protected boolean parseOpenBracket() {
      return false;
    }

    @Override
    protected boolean parseBang() {
      return false;
    }

    @Override
    protected boolean parseCloseBracket() {
      return false;
    }

    @Override
    public boolean parseAutolink() {
      return false;
    }
  }
}
