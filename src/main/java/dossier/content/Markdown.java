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
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;

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
      MutableDataSet all =
          new MutableDataSet(options).set(TablesExtension.WITH_CAPTION, false);
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

  /** Our own words: with footnotes {@code [^1]}, tables and links {@code [[id]]}. */
  static Markdown prose(InputFile file, Span body) {
    return new Markdown(file, body.start(), PROSE.parse(body.in(file.text())));
  }

  /** The words of a source: with tables for boxes and {@code ^2^} for note marks. */
  static Markdown verbatim(InputFile file, Span body) {
    return new Markdown(file, body.start(), VERBATIM.parse(body.in(file.text())));
  }

  /** Where a node of the tree stands in the file. */
  public Span span(Node node) {
    return new Span(node.getStartOffset(), node.getEndOffset()).shift(start);
  }
}
