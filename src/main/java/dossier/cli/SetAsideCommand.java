package dossier.cli;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.propose.FrontMatter;
import dossier.record.Imprint;
import dossier.record.ImprintReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code set-aside}: a name that no record shall claim, in any source. */
@Command(
    name = "set-aside",
    description =
        "Write a name to the list of dossier.yml that no record shall claim and the program shall"
            + " not propose.",
    mixinStandardHelpOptions = true)
final class SetAsideCommand implements Callable<Integer> {
  private static final Pattern LIST = Pattern.compile("(?m)^set-aside:[ \t]*(?:#.*)?\\R");

  @Parameters(index = "0", paramLabel = "NAME", description = "The name as it stands in the texts.")
  private String name = "";

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      description = "Why (default: ${DEFAULT-VALUE}).")
  private String reason = "set aside by the editor";

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (name.isBlank()) {
      throw wrong("name what to set aside");
    }
    if (!Files.isDirectory(content)) {
      throw wrong("there is no folder " + content);
    }
    Path file = content.resolve("dossier.yml");
    String standing = Files.exists(file) ? Files.readString(file) : "title: Dossier\n";
    Imprint before = read(standing).orElseThrow(() -> wrong("mend " + file + " first"));
    if (names(before)) {
      out.println("“" + name + "” is set aside already");
      return Main.CLEAN;
    }
    String with = with(standing);
    if (read(with).filter(this::names).isEmpty()) {
      throw wrong("write it into the list `set-aside:` of " + file + " by hand: `" + item() + "`");
    }
    Files.writeString(file, with, StandardCharsets.UTF_8);
    out.println("“" + name + "” is set aside in " + file);
    return Main.CLEAN;
  }

  private String item() {
    return "- {names: ["
        + FrontMatter.scalar(name)
        + "], reason: "
        + FrontMatter.scalar(reason)
        + "}";
  }

  private String with(String standing) {
    Matcher list = LIST.matcher(standing);
    if (list.find()) {
      String rest = standing.substring(list.end());
      String indent = rest.replaceFirst("(?s)^( *)-.*", "$1");
      String lead = indent.isBlank() ? indent : "  ";
      return standing.substring(0, list.end()) + lead + item() + "\n" + rest;
    }
    return standing.stripTrailing() + "\nset-aside:\n  " + item() + "\n";
  }

  private boolean names(Imprint imprint) {
    return imprint.setAside().stream()
        .flatMap(aside -> aside.names().stream())
        .anyMatch(form -> form.words().equals(name));
  }

  /** The settings; empty if anything in them is wrong. */
  private static Optional<Imprint> read(String words) {
    Diagnostics diagnostics = new Diagnostics();
    InputFile file = new InputFile("content/dossier.yml", words);
    return ContentFile.read(new ScannedFile(Part.SITE, file), diagnostics)
        .map(read -> ImprintReader.read(read, diagnostics))
        .filter(read -> !diagnostics.hasErrors());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
