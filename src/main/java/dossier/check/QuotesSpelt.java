package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Verdict.Verified;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.text.LetterForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * What a verified quote writes otherwise than its source: the old long s, a word that the source
 * divides at the end of a line, a stroke for the end of a line.
 */
final class QuotesSpelt implements Check {
  private static final Pattern DIVIDED = LetterForms.pattern("\\p{L}[-‐¬⸗\\u00AD]\\s+(?=\\p{L})");
  private static final Pattern STROKE = Pattern.compile("\\s(?:/{1,2}|\\|{1,2})\\s");
  private static final String LONG_S = "ſﬅ";

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.evidence().attestations().stream()
        .map(Attestation::citation)
        .flatMap(
            citation ->
                concordance.evidence().verified(citation).stream()
                    .flatMap(where -> finding(citation, where).stream()))
        .toList();
  }

  private static Optional<Diagnostic> finding(Citation citation, Verified where) {
    String quote = citation.quote();
    String words = where.words();
    List<String> liberties = new ArrayList<>();
    if (StringUtils.containsAny(words, LONG_S) != StringUtils.containsAny(quote, LONG_S)) {
      liberties.add("long s");
    }
    if (count(DIVIDED, words) > count(DIVIDED, quote)) {
      liberties.add("a hyphen at the end of a line");
    }
    if (count(STROKE, quote) > count(STROKE, words)) {
      liberties.add("a stroke for the end of a line");
    }
    return liberties.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                    Code.QUOTE_RESPELT,
                    citation.place(),
                    "this quote is verified, but for " + String.join(" and ", liberties))
                .note("the source has “" + words.replace('\n', ' ') + "”")
                .help("write it as the source does where the spelling matters"));
  }

  private static long count(Pattern pattern, String words) {
    return pattern.matcher(words).results().count();
  }
}
