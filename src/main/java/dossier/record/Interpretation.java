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
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * The records of a catalogue and those of further files. What cannot be read of these is left
   * out, and nothing is reported.
   */
  public static Catalogue added(Catalogue catalogue, List<ContentFile> files) {
    Interpretation more = new Interpretation(files, new Diagnostics());
    return Catalogue.of(
        catalogue.imprint(),
        List.copyOf(catalogue.sources().values()),
        both(catalogue.people(), more.records(Part.PERSON, PersonReader::read)),
        List.copyOf(catalogue.organisations().values()),
        both(catalogue.events(), more.records(Part.EVENT, EventReader::read)),
        both(catalogue.localities(), more.localities()),
        more.diagnostics);
  }

  private static <T> List<T> both(Map<String, T> one, List<T> other) {
    return Stream.concat(one.values().stream(), other.stream()).toList();
  }

  private Catalogue catalogue() {
    Imprint imprint =
        each(Part.SITE, ImprintReader::read).stream().findFirst().orElse(ImprintReader.NONE);
    return Catalogue.of(
        imprint,
        introduced(sources()),
        records(Part.PERSON, PersonReader::read),
        records(Part.ORGANISATION, OrganisationReader::read),
        records(Part.EVENT, EventReader::read),
        localities(),
        diagnostics);
  }

  private List<Locality> localities() {
    return each(Part.PLACES, LocalityReader::read).stream().flatMap(List::stream).toList();
  }

  /** Those with front matter, and the raw texts that none of them was made from. */
  private List<Source> sources() {
    List<Source> described = records(Part.SOURCE, SourceReader::read);
    Set<String> accessioned =
        described.stream()
            .map(source -> source.custody().accession().file())
            .collect(Collectors.toSet());
    List<Source> raw =
        files.parallelStream()
            .filter(file -> file.part() == Part.RAW && !accessioned.contains(file.file().name()))
            .flatMap(file -> RawSourceReader.read(file, diagnostics).stream())
            .filter(source -> Reference.isId(source.id()))
            .toList();
    return Sigla.given(described, raw);
  }

  private <T> List<T> each(Part part, BiFunction<ContentFile, Diagnostics, T> reader) {
    return files.parallelStream()
        .filter(file -> file.part() == part)
        .map(file -> reader.apply(file, diagnostics))
        .toList();
  }

  /** A record whose id cannot serve as one has no page to stand on; its finding says all. */
  private <T extends Record> List<T> records(
      Part part, BiFunction<ContentFile, Diagnostics, T> reader) {
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
