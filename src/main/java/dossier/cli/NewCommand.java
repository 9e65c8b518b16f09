package dossier.cli;

import dossier.citation.Reference;
import dossier.input.Signs;
import dossier.record.RawSourceReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: a small working project, with the texts given or with a sample. */
@Command(
    name = "new",
    description =
        "Make a small working project: a folder of content with your texts (or a sample), and all"
            + " that `mvn package` and GitHub need to build its site.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private static final int MB = 1 << 20;
  private static final int LARGEST_FILE = 16 * MB;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder to make.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "A text: .txt, .html, .xml (TEI), .docx or .md.")
  private List<Path> texts = List.of();

  @Option(
      names = "--jar",
      paramLabel = "FILE",
      description = "The program that shall build the site (default: this one).")
  private @Nullable Path jar;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    refuseWhatStands();
    NewProject project = new NewProject(program());
    for (Path text : texts) {
      byte[] words = words(text);
      if (!project.addText(id(text), kind(text), words)) {
        throw wrong(
            text + " would be the second text with the id " + id(text) + "; rename one of them");
      }
    }
    if (texts.isEmpty()) {
      project.addSample();
    } else {
      project.addTitle(
          NewProject.titleOf(folder.toAbsolutePath().normalize().getFileName().toString()));
    }
    project.writeTo(folder);
    PrintWriter printer = Objects.requireNonNull(spec).commandLine().getOut();
    printer.println(
        Signs.visible(folder.toString())
            + ": a project with "
            + (texts.isEmpty() ? "a sample" : Tally.plural(texts.size(), "text", "texts")));
    printer.println("now:  cd " + Signs.visible(folder.toString()));
    printer.println("      mvn package                    then open target/site/index.html");
    printer.println("      java -jar dossier.jar serve    shows the site while you write");
    printer.flush();
    return Main.CLEAN;
  }

  /** A folder of its own, in which nothing stands but what Git keeps. */
  private void refuseWhatStands() throws IOException {
    if (folder.toAbsolutePath().normalize().getFileName() == null) {
      throw wrong(folder + " cannot be a project; name a new folder");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong(folder + " is a file; name a new folder");
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.anyMatch(entry -> !entry.getFileName().toString().equals(".git"))) {
          throw wrong(folder + " is not empty; name a new folder");
        }
      }
    }
  }

  private Path program() {
    Path program = jar == null ? running() : jar;
    if (!Files.isRegularFile(program)) {
      throw wrong(
          "`new` puts the program itself beside the texts, so it has to run from its jar: "
              + "java -jar dossier.jar new "
              + folder);
    }
    return program;
  }

  private static Path running() {
    try {
      return Path.of(NewCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("a class stands at an address", impossible);
    }
  }

  /** The words of a text, once it is seen that it can be one. */
  private byte[] words(Path text) throws IOException {
    if (Files.isDirectory(text)) {
      throw wrong(text + " is a folder; name the files in it");
    }
    if (!Files.isRegularFile(text)) {
      throw wrong("there is no file " + text);
    }
    if (!Files.isReadable(text)) {
      throw wrong(text + " may not be read; give yourself the right to read it");
    }
    if (Files.size(text) == 0) {
      throw wrong(text + " is empty");
    }
    if (Files.size(text) > LARGEST_FILE) {
      throw wrong(text + " has more than 16 MB; split it into volumes");
    }
    return Files.readAllBytes(text);
  }

  /** How the name of a text ends, which says how it is read. */
  private String kind(Path text) {
    String kind =
        StringUtils.substringAfterLast(text.getFileName().toString(), '.').toLowerCase(Locale.ROOT);
    if (kind.equals("pdf")) {
      throw wrong(text + " is a PDF, a picture of pages; save its words as .txt or .docx");
    }
    if (!kind.equals("md") && !RawSourceReader.ENDINGS.contains(kind)) {
      throw wrong(text + " is no text that can be read: .txt, .html, .xml (TEI), .docx or .md");
    }
    return kind;
  }

  private String id(Path text) {
    String name = text.getFileName().toString();
    String id = Reference.idFor(StringUtils.substringBeforeLast(name, "."));
    if (!Reference.isId(id)) {
      throw wrong(
          "the name of "
              + text
              + " gives no id; rename it to small letters a–z, digits and hyphens");
    }
    return id;
  }

  private ParameterException wrong(String words) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
  }
}
