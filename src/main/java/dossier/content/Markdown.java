package dossier.content;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Markdown of a file, parsed once (CommonMark, with the extensions named at each way to read).
 *
 * @param file where it stands
 * @param start offset of the Markdown in the file
 * @param document the parsed tree; its own offsets begin at {@code start}
 */
public record Markdown(InputFile file, int start, Document document) {
  private static final Reader PROSE =
      Reader.with(
          new MutableDataSet()
              // Beside 「 and 」 asterisks are marks of emphasis as beside letters.
              .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true),
          InlineReader::new,
          List.of(FootnoteExtension.create(), WikiLinkExtension.create()));
  private static final Reader VERBATIM =
      Reader.with(
          new MutableDataSet()
              .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
              .set(Parser.FENCED_CODE_BLOCK_PARSER, false),
          InlineReader.Verbatim::new,
          List.of(SuperscriptExtension.create()));

  /**
   * The extension for tables breaks on some lines that only look like one; then they are read
   * without it.
   */
  private record Reader(Parser tables, Parser noTables) {
    static Reader with(DataHolder options, InlineParserFactory inline, List<Extension> extensions) {
      List<Extension> withTables = new ArrayList<>(extensions);
      withTables.add(TablesExtension.create());
      MutableDataSet all = new MutableDataSet(options).set(TablesExtension.WITH_CAPTION, false);
      return new Reader(parser(all, inline, withTables), parser(all, inline, extensions));
    }

    private static Parser parser(
        DataHolder options, InlineParserFactory inline, List<Extension> extensions) {
      return Parser.builder(options)
          .extensions(extensions)
          .customInlineParserFactory(inline)
          .build();
    }

    Document parse(String text) {
      try {
        return tables.parse(text);
      } catch (IndexOutOfBoundsException e) {
        return noTables.parse(text);
      }
    }
  }

  /** No words at all. */
  static Markdown none(InputFile file) {
    int end = file.text().length();
    return new Markdown(file, end, PROSE.parse(""));
  }

  /**
   * Our own words, with footnotes {@code [^1]}, tables and links {@code [[id]]}; or those of a
   * source, with tables for boxes and {@code ^2^} for note marks.
   *
   * @return empty if they cannot be read; the reason is reported
   */
  static Optional<Markdown> read(
      InputFile file, Span body, boolean isSource, Diagnostics diagnostics) {
    Optional<Diagnostic> tooMuch = MarkupLimits.exceeded(file, body, isSource);
    tooMuch.ifPresent(diagnostics::add);
    if (tooMuch.isPresent()) {
      return Optional.empty();
    }
    try {
      Document document = (isSource ? VERBATIM : PROSE).parse(body.in(file.text()));
      return Optional.of(new Markdown(file, body.start(), document));
    } catch (RuntimeException | StackOverflowError fault) {
      diagnostics.add(
          Diagnostic.of(
                  Code.TEXT_UNREADABLE,
                  Place.of(file, new Span(body.start(), body.start())),
                  "the Markdown from here on cannot be read ("
                      + fault.getClass().getSimpleName()
                      + ")")
              .help("take paragraphs away until it can, and report the one that is the cause"));
      return Optional.empty();
    }
  }

  /** Where a node of the tree stands in the file. */
  public Span span(Node node) {
    return new Span(node.getStartOffset(), node.getEndOffset()).shift(start);
  }
}
