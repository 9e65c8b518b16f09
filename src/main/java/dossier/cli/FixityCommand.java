package dossier.cli;

import dossier.link.Concordance;
import dossier.record.Source;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import dossier.text.Fixity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code fixity}: takes the checksums anew that still see letters and digits alone. Of a file
 * nothing changes but the checksum, and only where the old one fits.
 */
@Command(
    name = "fixity",
    description =
        "Take the checksum of each text anew, where an old one, which sees letters and digits"
            + " alone, still fits.",
    mixinStandardHelpOptions = true)
final class FixityCommand implements Callable<Integer> {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter printer = Objects.requireNonNull(spec).commandLine().getOut();
    List<Source> sources =
        SiteBuild.check(new SiteLayout(content, content))
            .known()
            .map(Concordance::catalogue)
            .map(catalogue -> List.copyOf(catalogue.sources().values()))
            .orElse(List.of());
    boolean isBroken = false;
    int taken = 0;
    for (Source source : sources) {
      Fixity.State state = source.fixity();
      if (state == Fixity.State.LETTERS_HOLD) {
        retake(source);
        taken++;
        printer.println(source.place().file() + ": " + Fixity.of(source.text()));
      } else if (state.isBroken()) {
        isBroken = true;
        printer.println(source.place().file() + ": left as it is, for its checksum does not fit");
      }
    }
    printer.println(taken + " of " + sources.size() + " checksums taken anew");
    printer.flush();
    return isBroken ? Main.CONTENT_ERRORS : Main.CLEAN;
  }

  private void retake(Source source) throws IOException {
    Path file = content.resolve(StringUtils.substringAfter(source.place().file().path(), "/"));
    String written = Files.readString(file, StandardCharsets.UTF_8);
    String retaken =
        Strings.CS.replaceOnce(written, source.custody().fixity(), Fixity.of(source.text()));
    Files.writeString(file, retaken, StandardCharsets.UTF_8);
  }
}
