package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.fit.Bearing;
import dossier.fit.Claim;
import dossier.fit.ClaimValue;
import dossier.fit.Fit;
import dossier.link.Concordance;
import java.util.List;
import java.util.Optional;

/** Every date, number and name in a claim of our words is borne by what the claim cites. */
final class ValuesBorne implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Fit fit = Fit.of(concordance);
    return fit.claims().stream()
        .flatMap(
            claim -> fit.values(claim).stream().flatMap(value -> finding(claim, value).stream()))
        .toList();
  }

  private static Optional<Diagnostic> finding(Claim claim, ClaimValue value) {
    boolean isName = value.kind() == ClaimValue.Kind.NAME;
    if (value.bearing() == Bearing.NOTHING) {
      return Optional.of(isName ? unsupportedName(claim, value) : unsupported(claim, value));
    }
    return value.bearing() == Bearing.PASSAGE && !isName
        ? value.borneBy().map(citation -> inPassage(claim, value, citation.place()))
        : Optional.empty();
  }

  private static Diagnostic unsupported(Claim claim, ClaimValue value) {
    return instead(
            Diagnostic.of(
                Code.VALUE_UNSUPPORTED,
                place(claim, value),
                quotes(claim) + " not say “" + shown(value) + "”"),
            claim,
            value)
        .help(
            "correct it, quote the words that say it, or say in the note `Editor: …` that it is"
                + " yours");
  }

  private static Diagnostic unsupportedName(Claim claim, ClaimValue value) {
    return instead(
            Diagnostic.of(
                Code.NAME_UNSUPPORTED,
                place(claim, value),
                quotes(claim) + " not name “" + shown(value) + "”, nor does a passage around"),
            claim,
            value)
        .help(
            "correct it, quote words that name it, or say in the note `Editor: …` whom they mean");
  }

  private static Diagnostic inPassage(Claim claim, ClaimValue value, Place quote) {
    return Diagnostic.of(
            Code.VALUE_IN_PASSAGE,
            place(claim, value),
            "“" + shown(value) + "” stands in the passage, but not in the quote")
        .note("the quote is this", quote)
        .help("quote the words that say it too");
  }

  private static Diagnostic instead(Diagnostic found, Claim claim, ClaimValue value) {
    return value.instead().isEmpty() || claim.citations().isEmpty()
        ? found
        : found.note(
            (claim.citations().size() == 1 ? "the quote has " : "the quotes have ")
                + value.instead(),
            claim.citations().get(0).place());
  }

  private static String quotes(Claim claim) {
    return claim.citations().size() == 1
        ? "the quote of this claim does"
        : "the quotes of this claim do";
  }

  private static String shown(ClaimValue value) {
    return value.words().replaceAll("\\s+", " ");
  }

  private static Place place(Claim claim, ClaimValue value) {
    return Place.of(claim.file(), value.span());
  }
}
