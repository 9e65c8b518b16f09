package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.name.NameTrie;
import dossier.record.Bearer;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.SetAside;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * No name that a source sets aside is claimed by a record. There the setting aside would win, and
 * the record would lose its mentions in silence.
 */
final class SetAsideUnclaimed implements Check {

  /** A name form and the record that claims it. */
  private record Claim(String record, NameForm form) {}

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    for (Source source : concordance.catalogue().sources().values()) {
      if (!source.setAside().isEmpty()) {
        found.addAll(inSource(concordance.catalogue(), source));
      }
    }
    return found;
  }

  private static List<Diagnostic> inSource(Catalogue catalogue, Source source) {
    List<Diagnostic> found = new ArrayList<>();
    NameTrie<Claim> claims = claims(catalogue, source);
    for (SetAside aside : source.setAside()) {
      for (NameForm form : aside.names()) {
        claims.find(form.words()).stream()
            .filter(claim -> claim.span().length() == form.words().strip().length())
            .forEach(claim -> found.add(report(source, form, claim.values())));
      }
    }
    return found;
  }

  /** The forms that count in a source: those of every text, and its own. */
  private static NameTrie<Claim> claims(Catalogue catalogue, Source source) {
    NameTrie<Claim> claims = new NameTrie<>();
    for (Bearer bearer : catalogue.bearers()) {
      String record = bearer.name() + " (" + bearer.id() + ")";
      add(bearer.names(), record, claims);
      bearer.localNames().stream()
          .filter(local -> local.source().id().equals(source.id()))
          .forEach(local -> add(local.forms(), record, claims));
    }
    return claims;
  }

  private static void add(List<NameForm> forms, String record, NameTrie<Claim> claims) {
    forms.forEach(form -> claims.add(form.words(), new Claim(record, form)));
  }

  private static Diagnostic report(Source source, NameForm form, List<Claim> claims) {
    Claim first = claims.get(0);
    Diagnostic found =
        Diagnostic.of(
            Code.SET_ASIDE_CLAIMED,
            form.place(),
            "“"
                + form.words()
                + "” is set aside in "
                + source.id()
                + ", and "
                + first.record
                + " claims it");
    for (Claim claim : claims) {
      found = found.note("claimed here by " + claim.record, claim.form.place());
    }
    return found.help(
        "if it means "
            + first.record
            + " here, take it out of `set-aside:`; if it means something else, set aside more of"
            + " its words");
  }
}
