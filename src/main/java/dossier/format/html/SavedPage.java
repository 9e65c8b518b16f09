package dossier.format.html;

import dossier.diagnostic.Diagnostics;
import dossier.format.Encoding;
import dossier.format.Format;
import dossier.format.LeftOut;
import dossier.format.Metadata;
import dossier.format.RawText;
import dossier.format.SourceLabels;
import dossier.format.TreeBlocks;
import dossier.format.TreeWords;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.text.Passage;
import dossier.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a page saved from the web, {@code .html}. Nothing is fetched and no script runs. */
public final class SavedPage implements Format {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 2048;

  /** How many passages at either end may say something of the text. */
  private static final int EDGE = 12;

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Optional<RawText> read(RawFile raw, Diagnostics diagnostics) {
    return Encoding.decode(raw, declared(raw), diagnostics).map(file -> read(file, diagnostics));
  }

  private static String declared(RawFile raw) {
    int length = Math.min(HEAD, raw.bytes().length);
    Matcher charset =
        CHARSET.matcher(new String(raw.bytes(), 0, length, StandardCharsets.ISO_8859_1));
    return charset.find() ? charset.group(1) : "";
  }

  private static RawText read(InputFile file, Diagnostics diagnostics) {
    Document page =
        Parser.htmlParser()
            .setTrackPosition(true)
            .setMaxDepth(TreeBlocks.DEEPEST)
            .parseInput(file.text(), "");
    TreeWords tree = new TreeWords(file, diagnostics);
    PageParts parts = new PageParts(page, tree);
    SourceText text = new PageBlocks(tree, parts).of(parts.text()).text(file);
    Metadata metadata = new Metadata();
    PageMetadata.read(page, parts.text(), tree, metadata);
    note(text, metadata);
    List<LeftOut> leftOut =
        parts.leftOut().stream().sorted(Comparator.comparing(LeftOut::span)).toList();
    return new RawText(text, metadata, leftOut);
  }

  /** What the first and the last passages say of the text. */
  private static void note(SourceText text, Metadata metadata) {
    int size = text.passages().size();
    for (Passage passage : text.passages()) {
      if (passage.number() <= EDGE || passage.number() > size - EDGE) {
        passage.words().lines().forEach(line -> SourceLabels.note(line, passage.span(), metadata));
      }
    }
  }
}
