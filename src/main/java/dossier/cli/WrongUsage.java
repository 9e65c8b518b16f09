package dossier.cli;

import dossier.input.Signs;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with a command line, in one sentence, and where help is. */
final class WrongUsage implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println("dossier: " + Signs.visible(String.valueOf(wrong.getMessage())));
    if (!UnmatchedArgumentException.printSuggestions(wrong, command.getErr())) {
      command
          .getErr()
          .println(
              "see: dossier "
                  + ("dossier".equals(command.getCommandName())
                      ? ""
                      : command.getCommandName() + " ")
                  + "--help");
    }
    command.getErr().flush();
    return Main.WRONG_USAGE;
  }
}
