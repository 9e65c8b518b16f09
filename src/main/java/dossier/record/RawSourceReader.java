package dossier.record;

import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.FieldPlaces;
import dossier.content.WebAddress;
import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import dossier.format.Format;
import dossier.format.LeftOut;
import dossier.format.Metadata;
import dossier.format.Metadata.Field;
import dossier.format.Metadata.Found;
import dossier.format.RawText;
import dossier.format.docx.WordFile;
import dossier.format.html.SavedPage;
import dossier.format.plain.PlainText;
import dossier.format.tei.TeiFile;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.input.Span;
import dossier.text.Heading;
import dossier.text.SourceText;
import dossier.text.SourceTextReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** Reads a raw text of {@code sources/} as a source: what it says of itself, and its words. */
public final class RawSourceReader {
  private static final List<Format> FORMATS =
      List.of(new PlainText(), new SavedPage(), new TeiFile(), new WordFile());

  /** How the names of raw texts end that are read, but for Markdown. */
  public static final Set<String> ENDINGS =
      FORMATS.stream()
          .flatMap(format -> format.endings().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<Field, String> FIELDS =
      new EnumMap<>(
          Map.of(
              Field.TITLE, "title",
              Field.AUTHOR, "author",
              Field.WRITTEN, "written",
              Field.PUBLISHED, "published",
              Field.RIGHTS, "rights",
              Field.LANGUAGE, "language",
              Field.URL, "url"));
  private static final Pattern LICENCE =
      Pattern.compile(
          "https?://(?:creativecommons\\.org/(?:licenses|publicdomain)/[a-z-]+/\\d\\.\\d"
              + "|rightsstatements\\.org/vocab/[A-Za-z-]+/\\d\\.\\d)/?");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

  private final RawText raw;
  private final Diagnostics diagnostics;

  private RawSourceReader(RawText raw, Diagnostics diagnostics) {
    this.raw = raw;
    this.diagnostics = diagnostics;
  }

  /**
   * The source that a raw text is; its siglum is still empty, for it has to differ from those of
   * the others.
   *
   * @return empty if the text cannot be read, and the reason is reported
   */
  public static Optional<Source> read(ContentFile content, Diagnostics diagnostics) {
    Optional<RawText> read =
        content.raw().isPresent()
            ? read(content.raw().get(), diagnostics)
            : Optional.of(markdown(content, diagnostics));
    String sum = content.raw().map(raw -> Accession.checksum(raw.bytes())).orElse("");
    return read.map(
        raw ->
            new RawSourceReader(raw, diagnostics)
                .source(
                    idOf(content.id()),
                    new Accession(content.file().name(), sum, null),
                    Prose.none(content.body())));
  }

  /** What a file holds that is no Markdown. */
  public static Optional<RawText> read(RawFile raw, Diagnostics diagnostics) {
    return FORMATS.stream()
        .filter(format -> format.endings().contains(raw.ending()))
        .findFirst()
        .flatMap(format -> format.read(raw, diagnostics));
  }

  private static RawText markdown(ContentFile content, Diagnostics diagnostics) {
    SourceText text = SourceTextReader.read(content.body(), diagnostics);
    Metadata metadata = new Metadata();
    text.blocks().stream()
        .limit(1)
        .filter(Heading.class::isInstance)
        .forEach(title -> metadata.add(Field.TITLE, title.words(), title.span()));
    return new RawText(text, metadata, List.of());
  }

  /** The id for a file's name, which people give as they like. */
  public static String idOf(String stem) {
    return Reference.isId(stem) ? stem : Reference.idFor(stem);
  }

  private Source source(String id, Accession accession, Prose none) {
    InputFile file = raw.text().file();
    Place place = Place.whole(file);
    List<Omission> leftOut = raw.leftOut().stream().map(RawSourceReader::omission).toList();
    return new Source(
        id,
        description(id, place),
        raw.text(),
        new Custody(accession, "", place, leftOut, true),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        none,
        place);
  }

  private static Omission omission(LeftOut leftOut) {
    return new Omission(leftOut.words(), leftOut.reason());
  }

  private Description description(String id, Place place) {
    String title = found(Field.TITLE).map(Found::words).orElseGet(() -> untitled(id, place));
    return new Description(
        title,
        title,
        "",
        author(),
        date(Field.WRITTEN),
        date(Field.PUBLISHED),
        publication(),
        "text",
        language(),
        rights(),
        true,
        provenance(),
        "",
        FieldPlaces.found(places(), place));
  }

  private Optional<Found> found(Field field) {
    return raw.metadata().get(field);
  }

  private String words(Field field) {
    return found(field).map(Found::words).orElse("");
  }

  private Place place(Span span) {
    return Place.of(raw.text().file(), span);
  }

  private Map<String, Place> places() {
    return FIELDS.entrySet().stream()
        .filter(entry -> found(entry.getKey()).isPresent())
        .collect(
            Collectors.toMap(
                Map.Entry::getValue, entry -> place(found(entry.getKey()).get().span())));
  }

  private String untitled(String id, Place place) {
    String title = "[" + StringUtils.capitalize(id.replace('-', ' ')) + "]";
    diagnostics.add(
        Diagnostic.of(
                Code.RAW_TITLE_MISSING,
                place,
                "no line of this text is surely its title; it is called “" + title + "”")
            .help("write the title as its first line, with a blank line below it"));
    return title;
  }

  private @Nullable Reference author() {
    return found(Field.AUTHOR)
        .map(author -> new Reference(author.words(), place(author.span())))
        .orElse(null);
  }

  /** The date that the words tell, if they tell one and no other. */
  private @Nullable Edtf date(Field field) {
    return found(field).flatMap(found -> date(found.words())).orElse(null);
  }

  private static Optional<Edtf> date(String words) {
    String bare = words.strip();
    Matcher iso = ISO_DATE.matcher(bare);
    Optional<Edtf> written = Edtf.parse(iso.matches() ? iso.group(1) : bare).edtf();
    if (written.isPresent()) {
      return written;
    }
    List<DateExpression> read = DateReader.read(bare, DateContext.NONE);
    return read.size() == 1 ? read.get(0).edtf() : Optional.empty();
  }

  private String publication() {
    String updated = words(Field.UPDATED);
    String in = words(Field.PUBLICATION);
    return updated.isEmpty()
        ? in
        : StringUtils.joinWith(in.isEmpty() ? "" : ", ", in, "last updated " + updated);
  }

  private String language() {
    return found(Field.LANGUAGE).map(Found::words).filter(LanguageField::isTag).orElse("");
  }

  private Rights rights() {
    String words = words(Field.RIGHTS);
    Matcher licence = LICENCE.matcher(words);
    String uri = licence.find() ? Strings.CS.appendIfMissing(licence.group(), "/") : "";
    boolean isAddress = WebAddress.of(words).isPresent();
    return new Rights(uri, words.isEmpty() || isAddress ? words(Field.AUTHOR) : words);
  }

  private Provenance provenance() {
    String url = words(Field.URL);
    return new Provenance(
        WebAddress.of(url).isPresent() ? url : "",
        "",
        words(Field.REPOSITORY),
        words(Field.SHELFMARK),
        words(Field.TRANSLATOR),
        words(Field.EDITOR),
        words(Field.PUBLISHER),
        null,
        List.of());
  }
}
