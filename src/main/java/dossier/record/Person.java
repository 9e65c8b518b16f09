package dossier.record;

import dossier.address.PagePath;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record about somebody.
 *
 * @param id unique
 * @param name what the person is called on this site; a description for one without a name
 * @param sort the name as sorted: family name first
 * @param unnamed whether no text gives a name
 * @param names every spelling in the texts
 * @param alsoKnownAs names that no text has: by them the person is found, never mentioned
 * @param localNames spellings that mean this person only in one source
 * @param sameAs what the person is called in authority files
 * @param identity one sentence of the editor's own knowledge that says who this is; empty if none
 * @param statements what is said of the person that is no event
 * @param relations what the person is to others
 * @param disputes as the author states them
 * @param see other records
 * @param allowances findings accepted
 * @param prose the life
 * @param place the beginning of the file
 */
public record Person(
    String id,
    String name,
    String sort,
    boolean unnamed,
    List<NameForm> names,
    List<NameForm> alsoKnownAs,
    List<LocalNames> localNames,
    List<SameAs> sameAs,
    String identity,
    List<Statement> statements,
    List<Relation> relations,
    List<StatedDispute> disputes,
    List<Reference> see,
    List<Allowance> allowances,
    Prose prose,
    Place place)
    implements Record {

  public Person {
    names = List.copyOf(names);
    alsoKnownAs = List.copyOf(alsoKnownAs);
    localNames = List.copyOf(localNames);
    sameAs = List.copyOf(sameAs);
    statements = List.copyOf(statements);
    relations = List.copyOf(relations);
    disputes = List.copyOf(disputes);
    see = List.copyOf(see);
    allowances = List.copyOf(allowances);
  }

  @Override
  public PagePath page() {
    return PagePath.person(id);
  }

  @Override
  public String title() {
    return name;
  }

  /** The spellings that mean this person only in one source, by the id of that source. */
  public Map<String, List<NameForm>> namesIn() {
    Map<String, List<NameForm>> bySource = new LinkedHashMap<>();
    localNames.forEach(local -> bySource.put(local.source().id(), local.forms()));
    return Collections.unmodifiableMap(bySource);
  }
}
