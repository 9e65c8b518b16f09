package dossier.citation;

import dossier.content.Field.Entry;
import dossier.content.Field.Scalar;
import dossier.content.Fields;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the citation of an item of front matter: the one field whose name is a source instead of a
 * known word.
 */
public final class CitationReader {
  private static final String FORM = "write `SOURCE: \"the words\"` or `SOURCE §n: \"the words\"`";

  private static final List<String> CURLY =
      List.of("“”", "„“", "„”", "«»", "»«", "‘’", "‚‘", "‹›", "›‹", "「」");

  private CitationReader() {}

  /**
   * The citation of an item; call it when every other field has been asked for. A missing one is
   * reported.
   *
   * @param hedgeField the name of the field that holds the hedge
   */
  public static Optional<Citation> read(Fields item, String hedgeField) {
    Telling telling = telling(item, hedgeField);
    List<Entry> candidates = candidates(item);
    if (candidates.isEmpty()) {
      item.report(missing(item));
      return Optional.empty();
    }
    if (candidates.size() > 1) {
      item.report(
          Diagnostic.of(
                  Code.CITATION_UNREADABLE,
                  item.place(candidates.get(1).key().span()),
                  "“"
                      + candidates.get(1).key().value()
                      + "” is no field here, and the item has a citation already")
              .help("make a second citation an item of its own, or mend the name of the field"));
    }
    return citation(item, candidates.get(0), telling);
  }

  /**
   * The fields that have the form of a citation; beside one, a slip in a known field is no other.
   */
  private static List<Entry> candidates(Fields item) {
    List<Entry> formed = item.others(name -> CitationKey.parse(name).isPresent());
    List<Entry> citations = new ArrayList<>(formed);
    citations.removeIf(
        entry -> !entry.key().value().contains("§") && item.isSlip(entry.key().value()));
    if (citations.isEmpty()) {
      return formed;
    }
    formed.stream().filter(entry -> !citations.contains(entry)).forEach(item::unknown);
    return citations;
  }

  private static Diagnostic missing(Fields item) {
    List<Entry> others = item.unasked();
    if (others.isEmpty()) {
      return Diagnostic.of(Code.CITATION_MISSING, item.place(), "this claim carries no citation")
          .help(FORM);
    }
    Entry other = item.others(name -> name.equals(others.get(0).key().value())).get(0);
    return Diagnostic.of(
            Code.CITATION_UNREADABLE,
            item.place(other.key().span()),
            "“" + other.key().value() + "” names no source in the citation form")
        .help(FORM);
  }

  /** A citation whose key may leave the source out, because it is the record itself. */
  public static Optional<Citation> readWithin(Fields item, String sourceId) {
    List<Entry> candidates =
        item.others(name -> name.startsWith("§") && CitationKey.parse(name).isPresent());
    if (candidates.isEmpty()) {
      item.report(
          Diagnostic.of(Code.CITATION_MISSING, item.place(), "this note names no place in the text")
              .help("write `§n: \"the words\"`"));
      return Optional.empty();
    }
    return citation(item, candidates.get(0), Telling.PLAIN)
        .map(
            found ->
                new Citation(
                    new Reference(sourceId, found.source().place()),
                    found.passage(),
                    found.quote(),
                    found.telling(),
                    found.place()));
  }

  private static Optional<Citation> citation(Fields item, Entry entry, Telling telling) {
    CitationKey key = CitationKey.parse(entry.key().value()).orElseThrow();
    if (!(entry.value() instanceof Scalar quote) || quote.value().isBlank()) {
      item.report(
          Diagnostic.of(
                  Code.CITATION_UNREADABLE,
                  item.place(entry.key().span()),
                  "this citation has no quote")
              .help(FORM));
      return Optional.empty();
    }
    Scalar words = withoutCurlyMarks(item, quote);
    return Optional.of(
        new Citation(
            new Reference(key.source(), item.place(idSpan(entry.key(), key))),
            key.passage(),
            words.value(),
            telling,
            item.place(words.span())));
  }

  /**
   * To YAML, curly quotation marks around a value are letters of it; to the author they are the
   * marks around the quote.
   */
  private static Scalar withoutCurlyMarks(Fields item, Scalar quote) {
    String words = quote.value();
    Span span = quote.span();
    boolean isPlain = span.in(item.file().text()).startsWith(words.substring(0, 1));
    boolean isMarked = CURLY.stream().anyMatch(pair -> surrounds(pair, words));
    return isPlain && isMarked
        ? new Scalar(
            words.substring(1, words.length() - 1), new Span(span.start() + 1, span.end() - 1))
        : quote;
  }

  /** Whether the first and the last sign are one pair, as in “A “b” c” but not in “A” and “b”. */
  private static boolean surrounds(String pair, String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      depth += words.charAt(i) == pair.charAt(0) ? 1 : words.charAt(i) == pair.charAt(1) ? -1 : 0;
      if (depth == 0) {
        return i > 1 && i == words.length() - 1;
      }
    }
    return false;
  }

  private static Span idSpan(Scalar written, CitationKey key) {
    int start = written.span().start();
    boolean isPlain = written.span().length() == written.value().length();
    return isPlain && !key.source().isEmpty()
        ? new Span(start, start + key.source().length())
        : written.span();
  }

  private static Telling telling(Fields item, String hedgeField) {
    List<Reference> tellers =
        item.scalars("according-to").stream()
            .map(words -> new Reference(words.value(), item.place(words.span())))
            .toList();
    Optional<Hedge> hedge = item.oneOf(hedgeField, Hedge.words()).map(Hedge::of);
    return new Telling(tellers, hedge.orElse(null));
  }
}
