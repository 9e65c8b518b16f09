package dossier.format.docx;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.format.Format;
import dossier.format.Metadata;
import dossier.format.Metadata.Field;
import dossier.format.RawText;
import dossier.format.SourceLabels;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.input.Signs;
import dossier.input.Span;
import dossier.text.Heading;
import dossier.text.SourceText;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the files of word processors, {@code .docx}. A place in one is its paragraph and sign. */
public final class WordFile implements Format {

  @Override
  public Set<String> endings() {
    return Set.of("docx");
  }

  @Override
  public Optional<RawText> read(RawFile raw, Diagnostics diagnostics) {
    try {
      return read(raw, Archive.unpack(raw.bytes()), diagnostics);
    } catch (IOException broken) {
      diagnostics.add(
          Diagnostic.of(
                  Code.RAW_UNREADABLE,
                  Place.path(raw.path()),
                  "this file cannot be read as .docx: " + broken.getMessage())
              .help("open it in a word processor, and save it anew as .docx or as plain text"));
      return Optional.empty();
    }
  }

  private static Optional<RawText> read(RawFile raw, Archive archive, Diagnostics diagnostics) {
    WordBlocks blocks = new WordBlocks(archive);
    InputFile file = new InputFile(raw.path(), blocks.lines());
    OptionalInt other = Signs.firstOther(file.text());
    if (other.isPresent()) {
      int at = other.getAsInt();
      diagnostics.add(
          Diagnostic.of(
                  Code.SIGN_FORBIDDEN,
                  Place.of(file, new Span(at, at + 1)),
                  Signs.name(file.text().codePointAt(at)) + " is no sign of a text")
              .help("put the sign in its place that is meant, or take it out"));
      return Optional.empty();
    }
    SourceText text = blocks.text(file);
    Metadata metadata = new Metadata();
    metadata(archive, text, metadata);
    return Optional.of(new RawText(text, metadata, blocks.leftOut()));
  }

  /** The text's own heading and lines come before what the program that saved it filled in. */
  private static void metadata(Archive archive, SourceText text, Metadata metadata) {
    text.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .filter(heading -> heading.level() == 1)
        .findFirst()
        .ifPresent(title -> metadata.add(Field.TITLE, title.words(), title.span()));
    text.passages().stream()
        .limit(12)
        .forEach(passage -> SourceLabels.note(passage.words(), passage.span(), metadata));
    archive.xml("docProps/core.xml").ifPresent(core -> core(core, metadata));
  }

  private static void core(Document core, Metadata metadata) {
    Span none = new Span(0, 0);
    for (Element each : core.getAllElements()) {
      switch (each.tagName()) {
        case "dc:title" -> metadata.add(Field.TITLE, each.text(), none);
        case "dc:creator" -> metadata.add(Field.AUTHOR, each.text(), none);
        case "dc:language" -> metadata.add(Field.LANGUAGE, each.text(), none);
        default -> {}
      }
    }
  }
}
