package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.fit.Cut;
import dossier.fit.Cuts;
import dossier.fit.Tone;
import dossier.link.Concordance;
import dossier.record.Source;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** What is denied, hedged, conditional or told by somebody in a source is no flat fact with us. */
final class TonesKept implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return Cuts.of(concordance).stream()
        .flatMap(cut -> finding(cut, concordance).stream())
        .distinct()
        .toList();
  }

  private static Optional<Diagnostic> finding(Cut cut, Concordance concordance) {
    if (!cut.isInQuote()) {
      return concordance
          .catalogue()
          .source(cut.citation().source().id())
          .flatMap(source -> cutOff(cut, source, concordance));
    }
    boolean isHedge = cut.tone() == Tone.HEDGE;
    return Optional.of(
        Diagnostic.of(
                isHedge ? Code.HEDGE_LOST : Code.TELLER_LOST,
                cut.citation().place(),
                "the quote says “" + shown(cut) + "”, and our words state it flat")
            .help(
                isHedge
                    ? "say it in the sentence too, or add `(as: alleged)` or `(as: reported)`"
                    : "name the teller in the sentence too, or add `(according-to: …)`"));
  }

  private static Optional<Diagnostic> cutOff(Cut cut, Source source, Concordance concordance) {
    return concordance
        .evidence()
        .verified(cut.citation())
        .map(
            where ->
                Diagnostic.of(
                        Code.QUOTE_CUT,
                        cut.citation().place(),
                        "the quote is cut off from “" + shown(cut) + "”")
                    .note(
                        "§"
                            + where.passage().number()
                            + " reads "
                            + Excerpt.around(where.passage(), cut.span()),
                        Excerpt.place(source, where.passage(), cut.span()))
                    .help(help(cut.tone())));
  }

  private static String help(Tone tone) {
    return switch (tone) {
      case NEGATION -> "quote the negation too, or say it in the sentence";
      case HEDGE, CONDITION -> "quote it too, say it in the sentence, or add `(as: alleged)`";
      case TELLER -> "quote it too, name the teller in the sentence, or add `(according-to: …)`";
    };
  }

  private static String shown(Cut cut) {
    return StringUtils.normalizeSpace(cut.words());
  }
}
