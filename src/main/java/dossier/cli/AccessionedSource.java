package dossier.cli;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.edtf.Edtf;
import dossier.input.InputFile;
import dossier.propose.FrontMatter;
import dossier.record.Description;
import dossier.record.Omission;
import dossier.record.Source;
import dossier.text.Fixity;
import dossier.text.SourceMarkdown;
import dossier.text.SourceText;
import dossier.text.SourceTextReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A raw text as a file {@code sources/ID.md} to be edited: what was found of it in front matter,
 * and its words.
 */
final class AccessionedSource {
  /** What to say of the rights where nobody has looked into them. */
  private static final String NOT_EVALUATED = "http://rightsstatements.org/vocab/CNE/1.0/";

  private final Source source;

  AccessionedSource(Source source) {
    this.source = source;
  }

  /** The whole file; empty if no Markdown is found that is read as these words. */
  Optional<String> markdown() {
    return Stream.of(SourceMarkdown.Care.values())
        .map(care -> SourceMarkdown.of(source.text().blocks(), care))
        .filter(this::readsTheSame)
        .findFirst()
        .map(words -> "---\n" + fields().lines() + "---\n\n" + words);
  }

  private boolean readsTheSame(String words) {
    InputFile file = new InputFile("source.md", "---\n---\n\n" + words);
    Diagnostics diagnostics = new Diagnostics();
    Optional<SourceText> read =
        ContentFile.read(new ScannedFile(Part.SOURCE, file), diagnostics)
            .map(content -> SourceTextReader.read(content.body(), diagnostics));
    return read.filter(text -> text.passages().size() == source.text().passages().size())
        .map(Fixity::of)
        .filter(Fixity.of(source.text())::equals)
        .isPresent();
  }

  private FrontMatter fields() {
    Description found = source.description();
    FrontMatter fields = FrontMatter.NONE.with("title", found.title());
    fields = fields.with("siglum", found.siglum());
    fields = with(fields, "author", found.authorInWords().orElse(""));
    fields = with(fields, "written", found.whenWritten().map(Edtf::toString).orElse(""));
    fields = with(fields, "published", found.whenPublished().map(Edtf::toString).orElse(""));
    fields = with(fields, "publication", found.publication());
    fields = fields.with("kind", found.kind());
    fields = with(fields, "language", found.language());
    fields = with(fields, "translator", found.provenance().translator());
    fields = with(fields, "editor", found.provenance().editor());
    fields = with(fields, "publisher", found.provenance().publisher());
    fields = with(fields, "repository", found.provenance().repository());
    fields = with(fields, "shelfmark", found.provenance().shelfmark());
    fields = with(fields, "url", found.provenance().url());
    String uri = found.rights().uri();
    String credit = found.rights().credit();
    fields = fields.withPair("rights", "uri", uri.isEmpty() ? NOT_EVALUATED : uri);
    fields = fields.withPair("rights", "credit", credit.isEmpty() ? found.title() : credit);
    fields = fields.withPair("accession", "file", source.custody().accession().file());
    fields = fields.withPair("accession", "sha256", source.custody().accession().sha256());
    fields = fields.with("fixity", Fixity.of(source.text()));
    for (Omission omission : source.custody().leftOut()) {
      Map<String, String> item = new LinkedHashMap<>();
      item.put("words", omission.words());
      item.put("reason", omission.reason());
      fields = fields.withItem("left-out", item);
    }
    return fields;
  }

  private static FrontMatter with(FrontMatter fields, String name, String value) {
    return value.isEmpty() ? fields : fields.with(name, value);
  }
}
