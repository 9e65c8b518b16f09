package dossier.check;

import dossier.content.FieldPlaces;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;
import dossier.record.Catalogue;
import dossier.record.Rights;
import java.util.regex.Pattern;

/**
 * Every source says what may be done with it, in a statement that machines know as well as people.
 */
final class RightsStated implements Check {
  private static final Pattern IN_USE =
      Pattern.compile(
          "https?://rightsstatements\\.org/vocab/[A-Za-z-]+/\\d\\.\\d/"
              + "|https?://creativecommons\\.org/(licenses|publicdomain)/[a-z-]+/\\d\\.\\d/([a-z]{2,3}/)?");

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    Catalogue catalogue = concordance.catalogue();
    catalogue.sources().values().stream()
        .map(source -> source.description())
        .forEach(
            description ->
                check(description.rights(), description.places(), "this source", diagnostics));
    if (!catalogue.imprint().rights().uri().isEmpty()) {
      check(catalogue.imprint().rights(), catalogue.imprint().places(), "this site", diagnostics);
    }
  }

  private static void check(
      Rights rights, FieldPlaces places, String what, Diagnostics diagnostics) {
    if (rights.uri().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  Code.RIGHTS_MISSING,
                  places.of("rights"),
                  what + " does not say what may be done with its words")
              .help(
                  "add `rights:` with `uri:` and `credit:`; where nobody has looked into it, the uri"
                      + " http://rightsstatements.org/vocab/CNE/1.0/ says so"));
      return;
    }
    if (rights.credit().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  Code.RIGHTS_MISSING,
                  places.of("rights"),
                  "the rights of " + what + " name nobody")
              .help("add `credit:`, the line to print with the words"));
    }
    if (!IN_USE.matcher(rights.uri()).matches()) {
      diagnostics.add(
          Diagnostic.of(
                  Code.RIGHTS_UNKNOWN,
                  places.of("rights.uri"),
                  "this is no statement of RightsStatements.org or Creative Commons")
              .help(step(rights.uri())));
    }
  }

  private static String step(String uri) {
    String vocab = uri.replace("rightsstatements.org/page/", "rightsstatements.org/vocab/");
    String slashed = vocab.endsWith("/") ? vocab : vocab + "/";
    String mended =
        slashed.replace("://www.", "://").replaceFirst("/legalcode/$|/deed[.a-z]*/$", "/");
    return IN_USE.matcher(mended).matches()
        ? "did you mean " + mended + "?"
        : "write one such as http://rightsstatements.org/vocab/InC/1.0/ or"
            + " https://creativecommons.org/licenses/by/4.0/";
  }
}
