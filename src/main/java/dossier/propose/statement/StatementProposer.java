package dossier.propose.statement;

import dossier.input.Span;
import dossier.mention.Mention;
import dossier.propose.FrontMatter;
import dossier.propose.Known;
import dossier.propose.Proposal;
import dossier.propose.Proposals;
import dossier.propose.Proposer;
import dossier.propose.Why;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Adds to the people proposed what the texts say of them outright. */
public final class StatementProposer implements Proposer {
  /** A quote is at least so long, or its whole sentence. */
  private static final int LONG = 20;

  @Override
  public Proposals propose(Known known) {
    Proposals proposals = known.soFar();
    for (Source source : known.sources()) {
      for (Passage passage : source.text().passages()) {
        for (Mention mention : known.mentions().in(source.id(), passage.number())) {
          Optional<Proposal> person = proposals.of(mention.id());
          if (mention.isPerson() && person.isPresent()) {
            proposals = proposals.plus(told(person.get(), mention, source, passage));
          }
        }
      }
    }
    return proposals;
  }

  private static Proposal told(Proposal person, Mention mention, Source source, Passage passage) {
    Span sentence =
        passage.sentences().stream()
            .filter(span -> span.encloses(mention.span()))
            .findFirst()
            .orElse(new Span(0, passage.words().length()));
    Proposal told = person;
    for (StatementPattern pattern : StatementPattern.ALL) {
      Optional<StatementPattern.Found> found =
          pattern.about(passage.words(), sentence, mention.span());
      if (found.isPresent()) {
        told = with(told, pattern.on(), found.get(), sentence, source, passage);
      }
    }
    return told;
  }

  private static Proposal with(
      Proposal person,
      String on,
      StatementPattern.Found found,
      Span sentence,
      Source source,
      Passage passage) {
    Span where = found.whole().length() < LONG ? sentence : found.whole();
    String quote = passage.quotable(where).strip();
    Map<String, String> item = new LinkedHashMap<>();
    item.put("on", on);
    item.put(source.id() + " §" + passage.number(), quote);
    item.put("says", passage.quotable(found.value()).strip());
    FrontMatter fields = person.fields().withItem("statements", item);
    Why why = new Why("words of " + on, quote, source.id(), passage.number());
    return quote.indexOf('[') < 0 ? person.with(fields, why) : person;
  }
}
