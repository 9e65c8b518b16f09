package dossier;

import dossier.cli.Main;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The program in a process of its own, which can be killed or born into another country. */
final class ProgramProcess {
  /** Whether the large tables are run as a whole: {@code mvn -P attack verify}. */
  static final boolean IS_WHOLE = "whole".equals(System.getProperty("attack"));

  private final ProcessBuilder builder;

  /**
   * Prepares a build.
   *
   * @param options for the virtual machine
   */
  ProgramProcess(List<String> options, Path content, Path out) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), Main.class.getName(), "build", "--draft"));
    command.addAll(List.of("--content", content.toString(), "--out", out.toString()));
    builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  /** With another variable in its environment. */
  ProgramProcess with(String name, String value) {
    builder.environment().put(name, value);
    return this;
  }

  /** With the permissions of new files taken from it that a mask names. */
  ProgramProcess masked(String umask) {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
    command.addAll(builder.command());
    builder.command(command);
    return this;
  }

  /** With what it prints written there; what it tells of faults is left to read. */
  ProgramProcess printing(File out) {
    builder.redirectErrorStream(false).redirectOutput(out);
    return this;
  }

  Process start() throws IOException {
    return builder.start();
  }
}
