package dossier.cli;

import dossier.site.NoSiteException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What happens when a command ends with an exception: a disk that fails is told in a line, anything
 * else is our bug.
 */
final class Faults implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof NoSiteException wrongFolder) {
      command.getErr().println("dossier: " + wrongFolder.getMessage());
      return Main.WRONG_USAGE;
    }
    if (fault instanceof FileSystemException disk) {
      String reason = disk.getReason() == null ? "cannot be written or read" : disk.getReason();
      command.getErr().println("dossier: " + disk.getFile() + ": " + reason);
      return Main.OUR_FAULT;
    }
    String what =
        fault instanceof IOException
            ? "the disk failed"
            : "this is a bug in dossier, not in your content";
    command.getErr().println("dossier: " + what + "; please report it with these lines");
    fault.printStackTrace(command.getErr());
    return Main.OUR_FAULT;
  }
}
