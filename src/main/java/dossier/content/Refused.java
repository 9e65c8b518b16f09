package dossier.content;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;

/** Something in the YAML that this format does not take. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String problem;
  private final String help;
  private final transient Span span;

  Refused(String problem, String help, Span span) {
    super(problem, null, false, false);
    this.problem = problem;
    this.help = help;
    this.span = span;
  }

  Diagnostic finding(InputFile file) {
    return YamlProblem.finding(problem, Place.of(file, span)).help(help);
  }
}
