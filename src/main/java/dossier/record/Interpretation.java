package dossier.record;

import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads every file of content as what it is, and gathers the records in a catalogue. */
public final class Interpretation {
  private final List<ContentFile> files;
  private final Diagnostics diagnostics;

  private Interpretation(List<ContentFile> files, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** The catalogue of all records that could be read; what could not is reported. */
  public static Catalogue of(List<ContentFile> files, Diagnostics diagnostics) {
    return new Interpretation(files, diagnostics).catalogue();
  }

  private Catalogue catalogue() {
    Imprint imprint =
        each(Part.SITE, file -> ImprintReader.read(file, diagnostics)).stream()
            .findFirst()
            .orElse(ImprintReader.NONE);
    return Catalogue.of(
        imprint,
        introduced(records(Part.SOURCE, file -> SourceReader.read(file, diagnostics))),
        records(Part.PERSON, file -> PersonReader.read(file, diagnostics)),
        records(Part.EVENT, file -> EventReader.read(file, diagnostics)),
        each(Part.PLACES, file -> LocalityReader.read(file, diagnostics)).stream()
            .flatMap(List::stream)
            .toList(),
        diagnostics);
  }

  private <T> List<T> each(Part part, Function<ContentFile, T> reader) {
    return files.parallelStream().filter(file -> file.part() == part).map(reader).toList();
  }

  /** A record whose id cannot serve as one has no page to stand on; its finding says all. */
  private <T extends Record> List<T> records(Part part, Function<ContentFile, T> reader) {
    return each(part, reader).stream().filter(record -> Reference.isId(record.id())).toList();
  }

  /** Joins each source with our introduction to it. */
  private List<Source> introduced(List<Source> sources) {
    Map<String, ContentFile> introductions = new HashMap<>();
    files.stream()
        .filter(file -> file.part() == Part.ABOUT)
        .forEach(file -> introductions.put(file.id(), file));
    List<Source> joined =
        sources.stream()
            .map(
                source -> {
                  ContentFile about = introductions.remove(source.id());
                  return about == null
                      ? source
                      : source.introducedBy(SourceReader.readIntroduction(about, diagnostics));
                })
            .toList();
    introductions.values().forEach(this::reportOrphan);
    return joined;
  }

  /** A source whose file could not be read is not missed: the finding on that file says all. */
  private void reportOrphan(ContentFile about) {
    if (diagnostics.sorted().stream()
        .anyMatch(finding -> finding.place().file().stem().equals(about.id()))) {
      return;
    }
    diagnostics.add(
        Diagnostic.of(
                Code.REFERENCE_UNKNOWN,
                Place.whole(about.file()),
                "this introduces a source “" + about.id() + "”, which is not there")
            .help("name the file after its source: ID.about.md stands beside ID.md"));
  }
}
