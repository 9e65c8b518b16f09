package dossier.cli;

import dossier.input.Signs;
import dossier.site.NoSiteException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What happens when a command ends with a throw: one line that tells what to do. Where it was
 * thrown is for us, and shown only with {@code --debug}.
 */
final class Faults implements IExecutionExceptionHandler {
  private final Main main;

  Faults(Main main) {
    this.main = main;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return tell(fault, command);
  }

  /** Prints the line and returns the exit code. */
  int tell(Throwable fault, CommandLine command) {
    Throwable told =
        Stream.of(VirtualMachineError.class, IOException.class)
            .map(kind -> (Throwable) ExceptionUtils.throwableOfType(fault, kind))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(fault);
    command.getErr().println("dossier: " + Signs.visible(line(told)));
    if (main.isDebugged()) {
      fault.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return told instanceof IOException ? Main.WRONG_USAGE : Main.OUR_FAULT;
  }

  private static String reason(FileSystemException disk) {
    if (disk.getReason() != null) {
      return disk.getReason();
    }
    if (disk instanceof AccessDeniedException) {
      return "access is denied";
    }
    return disk instanceof NoSuchFileException ? "is not there" : "cannot be written or read";
  }

  private static String line(Throwable fault) {
    if (fault instanceof NoSiteException wrongFolder) {
      return String.valueOf(wrongFolder.getMessage());
    }
    if (fault instanceof FileSystemException disk) {
      return disk.getFile() + ": " + reason(disk);
    }
    if (fault instanceof IOException) {
      return "the disk failed: " + fault.getMessage();
    }
    if (fault instanceof OutOfMemoryError) {
      return "the memory is not enough; give Java more, as in `java -Xmx4g -jar dossier.jar …`";
    }
    if (fault instanceof StackOverflowError) {
      return "something in the content is nested too deeply; run again with --debug and send what"
          + " it prints to the maintainers of dossier";
    }
    return "this is a bug in dossier, not in your content ("
        + ExceptionUtils.getMessage(fault)
        + "); run again with --debug and send what it prints to the maintainers of dossier";
  }
}
