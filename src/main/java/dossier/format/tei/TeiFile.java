package dossier.format.tei;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.format.Encoding;
import dossier.format.Format;
import dossier.format.LeftOut;
import dossier.format.Metadata;
import dossier.format.RawText;
import dossier.format.TreeBlocks;
import dossier.format.TreeWords;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.input.Span;
import dossier.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads TEI P5, {@code .xml}. Entities that the file declares itself are not resolved. */
public final class TeiFile implements Format {
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w:.-]{1,40})");
  private static final int HEAD = 200;

  @Override
  public Set<String> endings() {
    return Set.of("xml");
  }

  @Override
  public Optional<RawText> read(RawFile raw, Diagnostics diagnostics) {
    return Encoding.decode(raw, declared(raw), diagnostics)
        .flatMap(file -> read(file, diagnostics));
  }

  private static String declared(RawFile raw) {
    int length = Math.min(HEAD, raw.bytes().length);
    Matcher encoding =
        ENCODING.matcher(new String(raw.bytes(), 0, length, StandardCharsets.ISO_8859_1));
    return encoding.find() ? encoding.group(1) : "";
  }

  private static Optional<RawText> read(InputFile file, Diagnostics diagnostics) {
    Document document =
        Parser.xmlParser()
            .setTrackPosition(true)
            .setMaxDepth(TreeBlocks.DEEPEST)
            .parseInput(file.text(), "");
    Element text = document.selectFirst("TEI > text, TEI\\.2 > text, teiCorpus text");
    if (text == null) {
      diagnostics.add(
          Diagnostic.of(
                  Code.RAW_UNREADABLE,
                  Place.of(file, new Span(0, 0)),
                  "this XML is no TEI: no element TEI with a text in it is found")
              .help("save its words as plain text, under a name that ends in .txt"));
      return Optional.empty();
    }
    TreeWords tree = new TreeWords(file, diagnostics);
    Metadata metadata = new Metadata();
    TeiHeader.read(document, text, tree, metadata);
    List<LeftOut> leftOut = new ArrayList<>();
    SourceText read = new TeiBlocks(tree, leftOut).of(text).text(file);
    leftOut.sort(Comparator.comparing(LeftOut::span));
    return Optional.of(new RawText(read, metadata, leftOut));
  }
}
