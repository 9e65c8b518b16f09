package dossier.cli;

import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.ContentFolder;
import dossier.content.Part;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.input.RawFile;
import dossier.input.Signs;
import dossier.link.Concordance;
import dossier.record.RawSourceReader;
import dossier.record.Record;
import dossier.record.Sigla;
import dossier.record.Source;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code accession}: writes raw texts as sources to be edited. Nothing that exists is changed. */
@Command(
    name = "accession",
    description =
        "Write a raw text (.txt, .html, .xml of TEI, .docx, .md) as content/sources/ID.md, to be"
            + " edited: front matter with what the file says of itself and a checksum, and its"
            + " words.",
    mixinStandardHelpOptions = true)
final class AccessionCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The raw texts.")
  private List<Path> files = List.of();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The id of the source (default: made from the file's name).")
  private @Nullable String id;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(content)) {
      throw wrong("there is no content folder " + content + "; name it with --content DIR");
    }
    if (id != null && files.size() > 1) {
      throw wrong("--id names one source, and " + files.size() + " files are given");
    }
    Map<Path, Source> read = new LinkedHashMap<>();
    List<Diagnostic> said = new ArrayList<>();
    for (Path file : files) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Source> source = read(file, diagnostics);
      said.addAll(diagnostics.sorted());
      source.ifPresent(found -> read.put(target(found), found));
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    said.forEach(each -> out.println(line(each)));
    if (read.size() < files.size()) {
      out.flush();
      return Main.CONTENT_ERRORS;
    }
    write(texts(read), out);
    return Main.CLEAN;
  }

  private static String line(Diagnostic found) {
    String help = found.help().isEmpty() ? "" : "; " + found.help().get(0);
    return Signs.visible(
        found.place()
            + ": "
            + found.severity().name().toLowerCase(java.util.Locale.ROOT)
            + "["
            + found.code().id()
            + "]: "
            + found.message()
            + help);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(), Signs.visible(message));
  }

  private Optional<Source> read(Path file, Diagnostics diagnostics) throws IOException {
    if (Files.isDirectory(file)) {
      throw wrong(file + " is a folder; name the files in it");
    } else if (!Files.exists(file)) {
      throw wrong("there is no file " + file);
    } else if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
      throw wrong(file + " cannot be read");
    }
    String ending = RawFile.endingOf(file.toString());
    if (ending.equals("pdf")) {
      throw wrong("a PDF is not read; make a text of it: pdftotext " + file);
    } else if (!ending.equals("md") && !RawSourceReader.ENDINGS.contains(ending)) {
      throw wrong(file + " is read as nothing; save it as plain text, under a name ending in .txt");
    }
    Optional<ContentFile> read =
        ContentFolder.rawText(file, diagnostics)
            .flatMap(scanned -> ContentFile.read(scanned, diagnostics));
    if (read.filter(each -> each.part() != Part.RAW).isPresent()) {
      throw wrong(file + " has front matter already; it is a source as it is");
    }
    return read.flatMap(each -> RawSourceReader.read(each, diagnostics));
  }

  private Path target(Source source) {
    String chosen = id == null ? source.id() : id;
    if (!Reference.isId(chosen)) {
      throw wrong(
          "“"
              + chosen
              + "” cannot serve as an id; give one with --id: small letters a–z, digits and"
              + " hyphens");
    }
    Path target = content.resolve("sources").resolve(chosen + ".md");
    if (Files.exists(target)) {
      throw wrong(target + " exists, and is left as it is; give another id with --id");
    }
    return target;
  }

  /** What is to be written, by file; everything is ready before the first is. */
  private Map<Path, String> texts(Map<Path, Source> read) throws IOException {
    List<Source> described = new ArrayList<>();
    Optional<Concordance> known = SiteBuild.check(new SiteLayout(content, content)).known();
    known.ifPresent(concordance -> described.addAll(concordance.catalogue().sources().values()));
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Map.Entry<Path, Source> entry : read.entrySet()) {
      Source raw = entry.getValue();
      refuseIfTaken(entry.getKey(), raw, known);
      described.removeIf(source -> isSameFile(source, raw));
      List<Source> all = Sigla.given(described, List.of(raw));
      Source source = all.get(all.size() - 1);
      described.add(source);
      texts.put(
          entry.getKey(),
          new AccessionedSource(source)
              .markdown()
              .orElseThrow(() -> new IllegalStateException("no Markdown reads as " + raw.place())));
    }
    return texts;
  }

  private void refuseIfTaken(Path target, Source raw, Optional<Concordance> known) {
    String chosen = target.getFileName().toString().replaceFirst("\\.md$", "");
    Optional<Record> holder = known.flatMap(each -> each.catalogue().record(chosen));
    boolean isTaken =
        holder
            .filter(record -> !(record instanceof Source other && isSameFile(other, raw)))
            .isPresent();
    if (isTaken) {
      throw wrong("the id “" + chosen + "” is taken; give another with --id");
    }
  }

  private static boolean isSameFile(Source other, Source raw) {
    return other.custody().isRaw()
        && other.custody().accession().sha256().equals(raw.custody().accession().sha256());
  }

  /** A file is written beside its place first, so that none is there by halves. */
  private void write(Map<Path, String> texts, PrintWriter out) {
    for (Map.Entry<Path, String> entry : texts.entrySet()) {
      Path target = entry.getKey();
      try {
        Files.createDirectories(target.resolveSibling(""));
        Path draft = Files.createTempFile(target.resolveSibling(""), ".accession", ".md");
        try {
          Files.writeString(draft, entry.getValue(), StandardCharsets.UTF_8);
          Files.copy(draft, target);
        } finally {
          Files.deleteIfExists(draft);
        }
      } catch (IOException denied) {
        throw wrong(target + " cannot be written: " + denied.getClass().getSimpleName());
      }
      out.println(Signs.visible(target + ": written"));
    }
    out.flush();
  }
}
