package dossier.content;

import dossier.content.Field.Scalar;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.Place;
import java.util.Collection;
import java.util.Optional;

/** What is to be said about fields that do not fit. */
final class FieldReports {
  private FieldReports() {}

  static Diagnostic missing(String name, String example, Place at) {
    return Diagnostic.of(Code.FIELD_MISSING, at, "the field “" + name + "” is missing")
        .help("add " + example);
  }

  static Diagnostic wrongKind(String name, String expected, String example, Place at) {
    boolean isGlued =
        at.span().map(span -> span.in(at.file().text())).filter(YamlProblem::isGlued).isPresent();
    if (isGlued) {
      return Diagnostic.of(Code.FIELD_WRONG_KIND, at, YamlProblem.NO_SPACE)
          .help(YamlProblem.SPACE_IT);
    }
    return wrongValue(name, expected, example, at);
  }

  static Diagnostic wrongValue(String name, String expected, String example, Place at) {
    return Diagnostic.of(Code.FIELD_WRONG_KIND, at, "the field “" + name + "” asks for " + expected)
        .help("write " + example);
  }

  static Diagnostic unknown(String name, Collection<String> known, Place at) {
    Diagnostic found =
        Diagnostic.of(Code.FIELD_UNKNOWN, at, "the field “" + name + "” is unknown here");
    Optional<String> near = DidYouMean.help(name, known);
    return near.isPresent()
        ? found.help(near.get())
        : found.note("known here: " + String.join(", ", known)).help("take the field away");
  }

  static Diagnostic unknownWord(
      String name, Scalar value, Collection<String> vocabulary, Place at) {
    Diagnostic found =
        Diagnostic.of(
                Code.FIELD_VALUE_UNKNOWN,
                at,
                "“" + value.value() + "” is no word for “" + name + "”")
            .note("the words are: " + String.join(", ", vocabulary));
    return found.help(DidYouMean.help(value.value(), vocabulary).orElse("write one of them"));
  }
}
