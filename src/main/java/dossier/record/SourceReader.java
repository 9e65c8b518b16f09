package dossier.record;

import dossier.citation.CitationReader;
import dossier.content.ContentFile;
import dossier.content.Field.Scalar;
import dossier.content.Fields;
import dossier.diagnostic.Diagnostics;
import dossier.edtf.Edtf;
import dossier.text.LetterForms;
import dossier.text.SourceText;
import dossier.text.SourceTextReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code sources/ID.md}. */
public final class SourceReader {
  private static final Pattern SIGLUM = LetterForms.pattern("(?:[\\p{L}\\p{N}]\\p{M}*){1,2}");

  private SourceReader() {}

  public static Source read(ContentFile content, Diagnostics diagnostics) {
    Fields fields = Fields.of(content, diagnostics);
    String id = CommonFields.id(content, fields);
    SourceText text = SourceTextReader.read(content.body(), diagnostics);
    Source source =
        new Source(
            id,
            description(fields),
            text,
            custody(fields),
            fields.list(
                "notes",
                "`- §n: \"the words\"`, and below it `  kind: misprint` and `  note: …`",
                item -> note(item, id)),
            CommonFields.setAside(fields),
            CommonFields.references(fields, "see"),
            CommonFields.allowances(fields),
            Prose.none(content.body()),
            fields.place());
    fields.close();
    return source;
  }

  /** The introduction in {@code sources/ID.about.md}. */
  public static Prose readIntroduction(ContentFile content, Diagnostics diagnostics) {
    return ProseReader.read(content.body(), diagnostics);
  }

  private static Description description(Fields fields) {
    String title = fields.required("title");
    return new Description(
        title,
        fields.text("short-title").orElse(title),
        siglum(fields),
        CommonFields.reference(fields, "author").orElse(null),
        CommonFields.date(fields, "written"),
        CommonFields.date(fields, "published"),
        fields.text("publication").orElse(""),
        fields.required("kind"),
        LanguageField.read(fields, ""),
        CommonFields.rights(fields),
        fields.oneOf("show", List.of("full", "cited")).filter("cited"::equals).isEmpty(),
        provenance(fields),
        fields.text("work").orElse(""),
        fields.places());
  }

  private static Provenance provenance(Fields fields) {
    return new Provenance(
        CommonFields.webAddress(fields, "url"),
        CommonFields.webAddress(fields, "archived"),
        fields.text("repository").orElse(""),
        fields.text("shelfmark").orElse(""),
        fields.text("translator").orElse(""),
        fields.text("editor").orElse(""),
        fields.text("publisher").orElse(""),
        CommonFields.reference(fields, "based-on").orElse(null),
        CommonFields.references(fields, "witness"));
  }

  private static String siglum(Fields fields) {
    if (fields.entry("siglum").isEmpty()) {
      fields.missing(
          "siglum",
          "a line `siglum: …`, one or two letters that stand for this source on the site");
      return "";
    }
    String siglum = fields.required("siglum");
    if (!siglum.isEmpty() && !SIGLUM.matcher(siglum).matches()) {
      fields
          .scalar("siglum")
          .map(Scalar::span)
          .ifPresent(
              span ->
                  fields.wrongValue(
                      "siglum", "one or two letters or digits", "such a one, as in `G`", span));
    }
    return siglum;
  }

  private static Custody custody(Fields fields) {
    Optional<Scalar> fixity = fields.scalar("fixity");
    return new Custody(
        fields
            .fields("accession", "`accession: {file: NAME, sha256: CHECKSUM, date: 2024-05-31}`")
            .map(SourceReader::accession)
            .orElse(Accession.NONE),
        fixity.map(Scalar::value).orElse(""),
        fixity.map(written -> fields.place(written.span())).orElse(fields.place()),
        fields.list("left-out", "`- words: …` and below it `  reason: …`", SourceReader::omission),
        false);
  }

  private static Accession accession(Fields item) {
    Accession accession =
        new Accession(item.required("file"), checksum(item), CommonFields.date(item, "date"));
    item.close();
    Optional.ofNullable(accession.date())
        .filter(date -> !isOfOurTime(date))
        .flatMap(date -> item.scalar("date"))
        .ifPresent(
            written ->
                item.wrongValue(
                    "date",
                    "the day on which the file came to you",
                    "it as in `2024-05-31`",
                    written.span()));
    return accession;
  }

  /** A file came to somebody since there are such files, and no clock says until when. */
  private static boolean isOfOurTime(Edtf date) {
    return date.earliest().filter(day -> day.getYear() >= 1950).isPresent()
        && date.latest().filter(day -> day.getYear() < 2100).isPresent();
  }

  private static String checksum(Fields item) {
    Optional<Scalar> written = item.scalar("sha256");
    Optional<Scalar> none = written.filter(sum -> !sum.value().matches("[0-9a-fA-F]{64}"));
    none.ifPresent(
        sum ->
            item.wrongValue(
                "sha256",
                "a checksum of 64 digits and letters a–f",
                "what `sha256sum FILE` prints, or leave it out",
                sum.span()));
    return none.isPresent() ? "" : written.map(Scalar::value).orElse("");
  }

  private static Optional<Omission> omission(Fields item) {
    Omission omission = new Omission(item.required("words"), item.required("reason"));
    item.close();
    return Optional.of(omission);
  }

  private static Optional<TextNote> note(Fields item, String sourceId) {
    String kind = item.oneOf("kind", TextNote.KINDS).orElse("other");
    String note = item.required("note");
    Optional<TextNote> read =
        CitationReader.readWithin(item, sourceId)
            .map(words -> new TextNote(words, kind, note, item.place()));
    item.close();
    return read;
  }
}
