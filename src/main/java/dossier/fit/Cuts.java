package dossier.fit;

import dossier.citation.Citation;
import dossier.citation.Verdict.Verified;
import dossier.input.Span;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds quotes that are cut behind what governs them, and hedges and tellers that our words drop.
 *
 * <p>The rule: a negation, hedge, condition or verb of saying that stands right before the quoted
 * words, or in the same clause right behind them, is quoted too, or answered by {@code as:} or
 * {@code according-to:}, or said in our words.
 */
public final class Cuts {
  private final Concordance concordance;
  private final List<Cut> cuts = new ArrayList<>();

  private Cuts(Concordance concordance) {
    this.concordance = concordance;
  }

  /** The cuts of all claims, statements and accounts. */
  public static List<Cut> of(Concordance concordance) {
    Cuts cuts = new Cuts(concordance);
    concordance
        .catalogue()
        .records()
        .forEach(
            record ->
                Claims.of(record)
                    .forEach(
                        claim -> cuts.hold(claim.words(), claim.citations(), claim.remarks())));
    for (Person person : concordance.catalogue().people().values()) {
      person
          .statements()
          .forEach(
              each ->
                  cuts.hold(each.on() + " " + each.says(), List.of(each.citation()), List.of()));
    }
    for (Event event : concordance.catalogue().events().values()) {
      event.accounts().forEach(each -> cuts.cut(event.title(), each.citation(), List.of()));
    }
    return List.copyOf(cuts.cuts);
  }

  private void hold(String ours, List<Citation> citations, List<String> remarks) {
    String said = ours + " " + String.join(" ", remarks);
    List<Verified> quoted =
        citations.stream()
            .flatMap(citation -> concordance.evidence().verified(citation).stream())
            .toList();
    for (Citation citation : citations) {
      cut(said, citation, quoted);
      lost(said, citation);
    }
  }

  private void cut(String said, Citation citation, List<Verified> quoted) {
    Optional<Verified> where = where(citation);
    if (where.isEmpty()) {
      return;
    }
    Passage passage = where.get().passage();
    for (Span run : where.get().runs()) {
      String before = passage.words().substring(sentence(passage, run).start(), run.start());
      String behind =
          passage.words().substring(run.end(), Math.max(run.end(), sentence(passage, run).end()));
      for (Tone tone : Tone.values()) {
        if (isKept(tone, said, citation)) {
          continue;
        }
        Optional<Span> found =
            tone.endingIn(before)
                .map(
                    words ->
                        new Span(
                                before.lastIndexOf(words),
                                before.lastIndexOf(words) + words.length())
                            .shift(run.start() - before.length()))
                .or(
                    () ->
                        tone.beginning(behind)
                            .map(
                                words ->
                                    new Span(
                                            behind.indexOf(words),
                                            behind.indexOf(words) + words.length())
                                        .shift(run.end())));
        found
            .filter(span -> quoted.stream().noneMatch(each -> holds(each, passage, span)))
            .ifPresent(
                span -> cuts.add(new Cut(citation, tone, span.in(passage.words()), false, span)));
      }
    }
  }

  private static boolean holds(Verified quoted, Passage passage, Span span) {
    return quoted.passage().equals(passage)
        && quoted.runs().stream().anyMatch(run -> run.overlaps(span));
  }

  private static Span sentence(Passage passage, Span run) {
    List<Span> sentences = passage.sentences();
    int start =
        sentences.stream()
            .filter(each -> each.start() <= run.start())
            .mapToInt(Span::start)
            .max()
            .orElse(0);
    int end =
        sentences.stream()
            .filter(each -> each.end() >= run.end())
            .mapToInt(Span::end)
            .min()
            .orElse(passage.words().length());
    return new Span(start, end);
  }

  private void lost(String said, Citation citation) {
    Optional<Verified> where = where(citation);
    if (where.isEmpty()) {
      return;
    }
    String quote = where.get().words();
    Stream.of(Tone.HEDGE, Tone.TELLER)
        .filter(tone -> !isKept(tone, said, citation))
        .forEach(
            tone ->
                tone.in(quote)
                    .ifPresent(
                        words ->
                            cuts.add(new Cut(citation, tone, words, true, where.get().whole()))));
  }

  /** Where the quote stands, if it is in a language whose tones are known. */
  private Optional<Verified> where(Citation citation) {
    return concordance
        .catalogue()
        .source(citation.source().id())
        .map(Source::description)
        .filter(each -> Tone.isKnown(each.language()))
        .flatMap(each -> concordance.evidence().verified(citation));
  }

  private static boolean isKept(Tone tone, String said, Citation citation) {
    boolean isMarked =
        !citation.telling().tellers().isEmpty() || citation.telling().hedged().isPresent();
    return isMarked
        || tone.isKeptBy(said)
        || (tone != Tone.NEGATION && Tone.TELLER.isKeptBy(said))
        || (tone == Tone.TELLER && Tone.HEDGE.isKeptBy(said));
  }
}
