package dossier.content;

import dossier.content.Field.Mapping;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.input.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file taken apart: front matter and Markdown, each with positions in the file.
 *
 * @param part what the file is for
 * @param file its text
 * @param frontMatter its fields
 * @param body its Markdown; empty for a file of fields alone
 * @param bytes of a raw text that is no Markdown; null for any other file
 */
public record ContentFile(
    Part part, InputFile file, Mapping frontMatter, Markdown body, @Nullable RawFile bytes) {
  private static final String FENCE = "---";
  private static final Mapping NO_FIELDS = new Mapping(List.of(), new Span(0, 0));

  private ContentFile(Part part, InputFile file, Mapping frontMatter, Markdown body) {
    this(part, file, frontMatter, body, null);
  }

  /** The bytes of a raw text that is no Markdown. */
  public Optional<RawFile> raw() {
    return Optional.ofNullable(bytes);
  }

  /** The id of the record in this file. */
  public String id() {
    String stem = file.stem();
    return part == Part.ABOUT ? stem.substring(0, stem.length() - ".about".length()) : stem;
  }

  /**
   * Takes a file apart; nothing comes back if its front matter cannot be read, and the reason is
   * reported.
   */
  public static Optional<ContentFile> read(ScannedFile scanned, Diagnostics diagnostics) {
    InputFile file = scanned.file();
    int length = file.text().length();
    return switch (scanned.part()) {
      case SITE, PLACES -> fieldsAlone(scanned, new Span(0, length), diagnostics);
      case ABOUT -> proseAlone(scanned, new Span(0, length), diagnostics);
      case SOURCE, PERSON, ORGANISATION, EVENT -> withFrontMatter(scanned, diagnostics);
      case RAW ->
          Optional.of(
              new ContentFile(
                  Part.RAW, file, NO_FIELDS, Markdown.none(file), scanned.raw().orElse(null)));
    };
  }

  private static Optional<ContentFile> fieldsAlone(
      ScannedFile scanned, Span all, Diagnostics diagnostics) {
    Markdown none = Markdown.none(scanned.file());
    Optional<Mapping> fields =
        scanned.part() == Part.PLACES
            ? Yaml.readList(scanned.file(), all, "places", diagnostics)
            : Yaml.readMapping(scanned.file(), all, diagnostics);
    return fields.map(read -> new ContentFile(scanned.part(), scanned.file(), read, none));
  }

  private static Optional<ContentFile> proseAlone(
      ScannedFile scanned, Span all, Diagnostics diagnostics) {
    return Markdown.read(scanned.file(), all, false, diagnostics)
        .map(read -> new ContentFile(scanned.part(), scanned.file(), NO_FIELDS, read));
  }

  private static Optional<ContentFile> withFrontMatter(
      ScannedFile scanned, Diagnostics diagnostics) {
    InputFile file = scanned.file();
    if (!file.line(1).stripTrailing().equals(FENCE) && scanned.part() == Part.SOURCE) {
      return Markdown.read(file, new Span(0, file.text().length()), true, diagnostics)
          .map(read -> new ContentFile(Part.RAW, file, NO_FIELDS, read));
    }
    if (!file.line(1).stripTrailing().equals(FENCE)) {
      diagnostics.add(
          Diagnostic.of(
                  Code.FRONT_MATTER_MISSING,
                  Place.of(file, file.lineSpan(1)),
                  "this file does not begin with front matter")
              .help(
                  "begin the file with a line `---`, the fields of the record, and another line"
                      + " `---`"));
      return Optional.empty();
    }
    for (int line = 2; line <= file.lines(); line++) {
      if (file.line(line).stripTrailing().equals(FENCE)) {
        return split(scanned, line, diagnostics);
      }
    }
    diagnostics.add(
        Diagnostic.of(
                Code.FRONT_MATTER_UNCLOSED,
                Place.of(file, file.lineSpan(1)),
                "the front matter that begins here has no end")
            .help("write a line `---` behind its last field"));
    return Optional.empty();
  }

  private static Optional<ContentFile> split(
      ScannedFile scanned, int closing, Diagnostics diagnostics) {
    InputFile file = scanned.file();
    Span fields =
        new Span(
            Math.min(file.lineSpan(1).end() + 1, file.text().length()),
            file.lineSpan(closing).start());
    int bodyStart = Math.min(file.lineSpan(closing).end() + 1, file.text().length());
    Span body = new Span(bodyStart, file.text().length());
    Optional<Markdown> markdown =
        Markdown.read(file, body, scanned.part() == Part.SOURCE, diagnostics);
    Optional<Mapping> frontMatter = Yaml.readMapping(file, fields, diagnostics);
    return markdown.flatMap(
        read -> frontMatter.map(found -> new ContentFile(scanned.part(), file, found, read)));
  }
}
