package dossier.citation;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a footnote.
 *
 * <p>The form: {@code SOURCE [§n]: "quote" [(according-to: X, as: H)]}, several of them with {@code
 * ;} between, then perhaps {@code Editor: a remark}; or a remark alone.
 */
public final class FootnoteReader {
  private static final String OPENING = "\"“„«»'‘‚‹›「";
  private static final String CLOSING = "\"”“»«'’‘›‹」";
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:^|;)\\s*([a-z0-9][a-z0-9-]*+)[ \\t]*(§[ \\t]*\\d{1,9})?\\s*:\\s*(?=["
              + OPENING
              + "])");
  private static final Pattern REMARK = Pattern.compile("(?:^|;)\\s*Editor:\\s+");
  private static final Pattern TELLING =
      Pattern.compile("\\(\\s*((?:according-to|as)\\s*:[^()]*)\\)\\s*$");
  private static final Pattern WHOLE = Pattern.compile(".+", Pattern.DOTALL);
  private static final Pattern LINK_OF_CHAIN = Pattern.compile("[^,]*[^,\\s][^,]*");
  private static final Pattern TELLING_FIELD =
      Pattern.compile("(according-to|as)\\s*:\\s*(.*?)\\s*(?=$|[,;]\\s*(?:according-to|as)\\s*:)");
  private static final Pattern BRACKET =
      Pattern.compile("[" + CLOSING + "]\\s*(\\([^()\"”“»]*\\))\\s*$");

  private final InputFile file;
  private final Diagnostics diagnostics;

  public FootnoteReader(InputFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads one note; what does not follow the form is reported.
   *
   * @param label the note's name
   * @param span where its words stand
   */
  public Footnote read(String label, Span span) {
    Place whole = Place.of(file, span);
    Matcher remark = REMARK.matcher(file.text()).region(span.start(), span.end());
    boolean hasRemark = remark.find();
    Span cited = new Span(span.start(), hasRemark ? remark.start() : span.end());
    String words =
        hasRemark
            ? file.text().substring(remark.end(), span.end()).replaceAll("\\s+", " ").strip()
            : null;
    List<Citation> citations = citations(cited);
    boolean isAttempted = HEAD.matcher(file.text()).region(cited.start(), cited.end()).find();
    if (citations.isEmpty() && words == null && !isAttempted) {
      unreadable(span, "this footnote is no citation");
    }
    return new Footnote(label, citations, words, hasRemark ? remark.end() : -1, whole);
  }

  private record Head(String source, @Nullable Integer passage, Span id, int start, int end) {}

  private List<Citation> citations(Span span) {
    List<Head> heads = new ArrayList<>();
    Matcher matcher = HEAD.matcher(file.text()).region(span.start(), span.end());
    while (matcher.find()) {
      String number = matcher.group(2);
      heads.add(
          new Head(
              matcher.group(1),
              number == null ? null : Integer.valueOf(number.substring(1).strip()),
              new Span(matcher.start(1), matcher.end(1)),
              matcher.start(),
              matcher.end()));
    }
    if (!heads.isEmpty() && !file.text().substring(span.start(), heads.get(0).start).isBlank()) {
      unreadable(
          new Span(span.start(), heads.get(0).start),
          "these words are neither a citation nor a remark");
    }
    List<Citation> citations = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start : span.end();
      citation(heads.get(i), end).ifPresent(citations::add);
    }
    return citations;
  }

  private Optional<Citation> citation(Head head, int end) {
    Span rest = stripped(head.end, end);
    Telling telling = Telling.PLAIN;
    Matcher told = TELLING.matcher(file.text()).region(rest.start(), rest.end());
    if (told.find()) {
      telling = telling(new Span(told.start(1), told.end(1)));
      rest = stripped(rest.start(), told.start());
    }
    String quoted = rest.in(file.text());
    Matcher bracket = BRACKET.matcher(file.text()).region(rest.start(), rest.end());
    if (bracket.find()) {
      report(
          new Span(bracket.start(1), bracket.end(1)),
          "these brackets do not name a teller or a hedge",
          "write `(according-to: ID or words, as: alleged)`, either of the two alone, or neither");
      return Optional.empty();
    }
    if (quoted.length() < 3 || CLOSING.indexOf(quoted.charAt(quoted.length() - 1)) < 0) {
      unreadable(
          rest.length() == 0 ? head.id : rest,
          "this quote has no closing quotation mark, or something follows it");
      return Optional.empty();
    }
    Span quote = new Span(rest.start() + 1, rest.end() - 1);
    return Optional.of(
        new Citation(
            new Reference(head.source, Place.of(file, head.id)),
            head.passage,
            quote.in(file.text()),
            telling,
            Place.of(file, quote)));
  }

  private Span stripped(int from, int to) {
    int start = from;
    int end = to;
    while (end > start
        && (Character.isWhitespace(file.text().charAt(end - 1))
            || file.text().charAt(end - 1) == ';')) {
      end--;
    }
    while (start < end && Character.isWhitespace(file.text().charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private Telling telling(Span span) {
    List<Reference> tellers = List.of();
    Hedge hedge = null;
    Matcher field = TELLING_FIELD.matcher(file.text()).region(span.start(), span.end());
    while (field.find()) {
      Place at = Place.of(file, new Span(field.start(2), field.end(2)));
      if (field.group(1).equals("according-to")) {
        tellers = tellers(new Span(field.start(2), field.end(2)));
      } else if (Hedge.words().contains(field.group(2))) {
        hedge = Hedge.of(field.group(2));
      } else {
        unknownHedge(field.group(2), at);
      }
    }
    return new Telling(tellers, hedge);
  }

  /** One teller, or a chain in brackets: {@code [X, Y]}, X telling it after Y. */
  private List<Reference> tellers(Span written) {
    String words = written.in(file.text());
    boolean isChain = words.startsWith("[") && words.endsWith("]");
    Span chain = isChain ? new Span(written.start() + 1, written.end() - 1) : written;
    List<Reference> tellers = new ArrayList<>();
    Matcher each = (isChain ? LINK_OF_CHAIN : WHOLE).matcher(file.text());
    each.region(chain.start(), chain.end());
    while (each.find()) {
      Span one = stripped(each.start(), each.end());
      tellers.add(new Reference(one.in(file.text()), Place.of(file, one)));
    }
    return tellers;
  }

  private void unknownHedge(String word, Place at) {
    Diagnostic found =
        Diagnostic.of(Code.FIELD_VALUE_UNKNOWN, at, "“" + word + "” is no word for “as”");
    Optional<String> near = DidYouMean.help(word, Hedge.words());
    diagnostics.add(
        (near.isPresent() ? found.help(near.get()) : found)
            .help("use one of: " + String.join(", ", Hedge.words())));
  }

  private void unreadable(Span span, String message) {
    report(
        span,
        message,
        "write `SOURCE: \"the words\"`, `SOURCE §n: \"the words\"`, or `Editor: a remark`");
  }

  private void report(Span span, String message, String help) {
    diagnostics.add(
        Diagnostic.of(Code.FOOTNOTE_UNREADABLE, Place.of(file, span), message).help(help));
  }
}
