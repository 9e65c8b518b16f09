package dossier.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The program. Exit codes: 0 clean, 1 errors in the content, 2 wrong usage, a folder that must not
 * be written or a disk that fails, 3 a fault of the program itself.
 */
@Command(
    name = "dossier",
    description =
        "Javadoc for historical sources: checks texts and records, and builds a site from them.",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      NewCommand.class,
      ServeCommand.class,
      AccessionCommand.class,
      AdoptCommand.class,
      SetAsideCommand.class,
      ExplainCommand.class,
      FixityCommand.class,
      DateCommand.class,
      QuoteCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  static final int CLEAN = 0;
  static final int CONTENT_ERRORS = 1;
  static final int WRONG_USAGE = 2;
  static final int OUR_FAULT = 3;

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  @CommandLine.Option(
      names = "--debug",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Where the program itself fails, print where.")
  private boolean debug;

  boolean isDebugged() {
    return debug;
  }

  /** Prints the version that the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"dossier " + (version == null ? "(unpackaged)" : version)};
    }
  }

  /** Runs one command and ends the process with its exit code; output that is lost is a fault. */
  public static void main(String[] args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int code = run(args, out, err);
    out.flush();
    if (System.out.checkError() && code != OUR_FAULT) {
      err.println("dossier: what there was to print could not be written: is the disk full?");
      code = WRONG_USAGE;
    }
    err.flush();
    System.exit(code);
  }

  /** Runs one command and returns its exit code. */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    Main main = new Main();
    Faults faults = new Faults(main);
    CommandLine command =
        new CommandLine(main)
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(faults)
            .setParameterExceptionHandler(new WrongUsage());
    try {
      return command.execute(args);
    } catch (Error broken) {
      return faults.tell(broken, command);
    }
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "name a command: build, check, serve, new, accession, adopt, set-aside, explain, fixity,"
            + " date or quote");
  }
}
