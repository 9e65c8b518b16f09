package dossier.cli;

import dossier.input.Signs;
import dossier.serve.Preview;
import dossier.serve.Round;
import dossier.site.BuildReport;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: a preview on this machine, built anew as files change, until it is stopped. */
@Command(
    name = "serve",
    description =
        "Show the site in a browser on this machine, built anew and loaded anew as files change."
            + " Ctrl-C stops it.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content folder (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to serve at; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8000;

  @Mixin private FindingsText text = new FindingsText();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter printer = Objects.requireNonNull(spec).commandLine().getOut();
    Preview preview = start(printer);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread onStop = new Thread(() -> stop(preview, stopped));
    Runtime.getRuntime().addShutdownHook(onStop);
    printer.println(preview.address() + "  shows the site, and follows every change; Ctrl-C stops");
    printer.flush();
    stopped.await();
    return Main.CLEAN;
  }

  private Preview start(PrintWriter printer) throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw wrong("--port asks for a number from 0 to " + LAST_PORT);
    }
    if (!java.nio.file.Files.isDirectory(content)) {
      throw wrong("there is no folder " + content + "; name the content with --content DIR");
    }
    try {
      return Preview.start(content, port, adopt(), round -> tell(round, printer));
    } catch (BindException taken) {
      throw wrong(
          "port "
              + port
              + " is taken, or not for you; name another with --port N, or any with --port 0");
    }
  }

  /** What adopts a record if it is pasted into a terminal in this folder. */
  private String adopt() {
    String program = System.getProperty("java.class.path", "");
    return (program.endsWith(".jar") && !program.contains(File.pathSeparator)
            ? "java -jar " + quoted(program)
            : "dossier")
        + " adopt"
        + (content.equals(Path.of("content")) ? "" : " --content " + quoted(content.toString()));
  }

  private static String quoted(String path) {
    return path.matches("[\\w./\\\\:-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  private ParameterException wrong(String words) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
  }

  private void tell(Round round, PrintWriter printer) {
    BuildReport report = round.report();
    printer.println();
    printer.print(report == null ? Signs.visible(round.fault()) + "\n" : text.of(report));
    printer.flush();
  }

  private static void stop(Preview preview, CountDownLatch stopped) {
    try {
      preview.close();
    } catch (IOException left) {
      // a file of the preview stays in the system's folder for what is short-lived
    }
    stopped.countDown();
  }
}
