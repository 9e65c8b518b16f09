package dossier.propose.people;

import dossier.content.Part;
import dossier.name.NamePhrase;
import dossier.name.NamePhrase.Guess;
import dossier.name.NamePhrases;
import dossier.propose.FrontMatter;
import dossier.propose.Known;
import dossier.propose.Proposal;
import dossier.propose.Proposals;
import dossier.propose.Proposer;
import dossier.propose.Why;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes a person for every full name that no record claims. */
public final class PeopleProposer implements Proposer {

  @Override
  public Proposals propose(Known known) {
    NamePhrases phrases = new NamePhrases(known.sources().stream().map(Source::text).toList());
    Map<String, Why> found = new LinkedHashMap<>();
    for (Source source : known.sources()) {
      for (Passage passage : source.text().passages()) {
        for (NamePhrase phrase : phrases.in(passage, known.taken(source, passage))) {
          if (phrase.guess() == Guess.PERSON && phrase.words().indexOf(' ') > 0) {
            found.putIfAbsent(
                phrase.words(),
                new Why("a full name", phrase.words(), source.id(), passage.number()));
          }
        }
      }
    }
    Proposals proposals = known.soFar();
    for (Map.Entry<String, Why> name : found.entrySet()) {
      proposals = proposals.plus(person(name.getKey(), name.getValue(), known, proposals));
    }
    return proposals;
  }

  private static Proposal person(String name, Why why, Known known, Proposals made) {
    FrontMatter fields = FrontMatter.NONE.with("name", name).with("names", List.of(name));
    return new Proposal(Part.PERSON, known.idFor(name, "person", made), name, fields, List.of(why));
  }
}
