package dossier.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
          () ->
              // Beside 「 and 」 asterisks are marks of emphasis as beside letters.
              Parser.builder(
                      new MutableDataSet()
                          .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true))
                  .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                  .customInlineParserFactory(InlineReader::new),
          List.of(FootnoteExtension.create(), WikiLinkExtension.create()));
  private static final Reader VERBATIM =
      Reader.with(
          () ->
              Parser.builder(new MutableDataSet().set(Parser.FENCED_CODE_BLOCK_PARSER, false))
                  .customInlineParserFactory(InlineReader.Verbatim::new),
          List.of(SuperscriptExtension.create()));

  /**
   * The extension for tables breaks on some lines that only look like one; then they are read
   * without it.
   */
  private record Reader(Parser tables, Parser noTables) {
    static Reader with(Supplier<Parser.Builder> builder, List<Extension> extensions) {
      List<Extension> withTables = new ArrayList<>(extensions);
      withTables.add(TablesExtension.create());
      Parser.Builder tables = builder.get();
      tables.set(TablesExtension.WITH_CAPTION, false);
      return new Reader(
          tables.extensions(withTables).build(), builder.get().extensions(extensions).build());
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

  /**
   * Where a link leads, as it is meant: a record's id, an address, or whatever is written there.
   *
   * @return empty for anything else, and for brackets for which no address is written, as in [sic]
   */
  public Optional<String> target(Node node) {
    if (node instanceof Link link) {
      return Optional.of(link.getUrl().unescape());
    } else if (node instanceof MailLink link) {
      return Optional.of("mailto:" + link.getText());
    } else if (node instanceof AutoLink link) {
      return Optional.of(link.getText().toString());
    }
    return node instanceof RefNode reference
        ? definition(reference).map(found -> found.getUrl().unescape())
        : Optional.empty();
  }

  /** What is written behind the address of a link, to be shown with it; empty if nothing is. */
  public Optional<String> title(Node node) {
    return Optional.ofNullable(
            node instanceof Link link
                ? link.getTitle()
                : node instanceof RefNode brackets
                    ? definition(brackets).map(Reference::getTitle).orElse(null)
                    : null)
        .map(BasedSequence::unescape)
        .filter(title -> !title.isBlank());
  }

  /** The address written for brackets. */
  public Optional<Reference> definition(RefNode brackets) {
    return Optional.ofNullable(brackets.getReferenceNode(document));
  }

  /** Where a node of the tree stands in the file. */
  public Span span(Node node) {
    return new Span(node.getStartOffset(), node.getEndOffset()).shift(start);
  }
}
