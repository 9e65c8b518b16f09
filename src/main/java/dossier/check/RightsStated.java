package dossier.check;

import dossier.content.FieldPlaces;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Catalogue;
import dossier.record.Rights;
import java.util.ArrayList;
import java.util.List;
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
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    Catalogue catalogue = concordance.catalogue();
    catalogue.sources().values().stream()
        .map(source -> source.description())
        .map(each -> fault(each.rights(), each.places(), "this source"))
        .forEach(found::addAll);
    if (!catalogue.imprint().rights().uri().isEmpty()) {
      found.addAll(fault(catalogue.imprint().rights(), catalogue.imprint().places(), "this site"));
    }
    return found;
  }

  private static List<Diagnostic> fault(Rights rights, FieldPlaces places, String what) {
    if (rights.uri().isEmpty()) {
      return List.of(
          Diagnostic.of(
                  Code.RIGHTS_MISSING,
                  places.of("rights"),
                  what + " does not say what may be done with its words")
              .help(
                  "add `rights:` with `uri:` and `credit:`; where nobody has looked into it, the"
                      + " uri http://rightsstatements.org/vocab/CNE/1.0/ says so"));
    }
    List<Diagnostic> found = new ArrayList<>();
    if (rights.credit().isEmpty()) {
      found.add(
          Diagnostic.of(
                  Code.RIGHTS_MISSING,
                  places.of("rights"),
                  "the rights of " + what + " name nobody")
              .help("add `credit:`, the line to print with the words"));
    }
    if (!IN_USE.matcher(rights.uri()).matches()) {
      found.add(
          Diagnostic.of(
                  Code.RIGHTS_UNKNOWN,
                  places.of("rights.uri"),
                  "this is no statement of RightsStatements.org or Creative Commons")
              .help(step(rights.uri())));
    }
    return found;
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
