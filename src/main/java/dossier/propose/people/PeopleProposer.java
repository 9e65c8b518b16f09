package dossier.propose.people;

import dossier.content.Part;
import dossier.name.NamePhrases;
import dossier.propose.FrontMatter;
import dossier.propose.Known;
import dossier.propose.Proposal;
import dossier.propose.Proposals;
import dossier.propose.Proposer;
import dossier.propose.Why;
import dossier.record.Person;
import dossier.record.Source;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes a person for every name of one that no record claims, with every form of it. */
public final class PeopleProposer implements Proposer {

  @Override
  public Proposals propose(Known known) {
    NamePhrases phrases = new NamePhrases(known.sources().stream().map(Source::text).toList());
    List<NameUse> uses = NameUses.of(known, phrases);
    NameKinds kinds = new NameKinds(uses, new NameClues(phrases));
    Set<String> claimed = claimed(known);
    Proposals proposals = known.soFar();
    for (Bearer bearer : Bearers.of(uses, kinds)) {
      List<String> forms =
          bearer.forms().stream()
              .filter(form -> !claimed.contains(form))
              .sorted(Comparator.comparing((String form) -> -form.length()))
              .toList();
      if (!forms.isEmpty()) {
        proposals = proposals.plus(person(bearer, forms, known, proposals));
      }
    }
    return proposals;
  }

  /** The forms of the editor's people: what one of them is called nobody else is proposed by. */
  private static Set<String> claimed(Known known) {
    Set<String> claimed = new HashSet<>();
    for (Person person : known.catalogue().people().values()) {
      Stream.concat(
              person.names().stream(),
              person.localNames().stream().flatMap(local -> local.forms().stream()))
          .forEach(form -> claimed.add(form.words()));
    }
    return claimed;
  }

  private static Proposal person(Bearer bearer, List<String> forms, Known known, Proposals made) {
    String name = forms.get(0);
    int space = name.lastIndexOf(' ');
    FrontMatter fields = FrontMatter.NONE.with("name", name);
    if (space > 0 && bearer.families().contains(name.substring(space + 1))) {
      fields = fields.with("sort", name.substring(space + 1) + ", " + name.substring(0, space));
    }
    List<Why> why = bearer.why();
    return new Proposal(
        Part.PERSON, known.idFor(name, "person", made), name, fields.with("names", forms), why);
  }
}
