package dossier.link;

import dossier.record.Catalogue;
import dossier.record.Claim;
import dossier.record.Person;
import dossier.record.Relation;
import dossier.record.StatedDispute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Disputes on how two people were related, whichever of their two records says so.
 *
 * <p>The rule: a degree told in the other's record is turned round, so that a wife there needs a
 * husband or a spouse here. A dispute that takes both records is that of the one who comes first.
 */
final class KinshipDisputes {
  private final Catalogue catalogue;
  private final Map<String, Integer> ranks = new HashMap<>();

  KinshipDisputes(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.people().keySet().forEach(id -> ranks.put(id, ranks.size()));
  }

  List<FoundDispute> of(Person person) {
    Map<String, List<Relation>> byOther = new LinkedHashMap<>();
    person.relations().stream()
        .filter(relation -> Kinship.isDegree(relation.as()))
        .forEach(
            relation ->
                byOther.computeIfAbsent(relation.of().id(), id -> new ArrayList<>()).add(relation));
    List<FoundDispute> found = new ArrayList<>();
    byOther.forEach((other, own) -> between(person, other, own).ifPresent(found::add));
    return found;
  }

  private Optional<FoundDispute> between(Person person, String id, List<Relation> own) {
    Optional<Person> other = catalogue.person(id).filter(each -> !each.equals(person));
    List<Relation> turned = other.map(each -> degrees(each, person)).orElse(List.of());
    List<String> degrees = new ArrayList<>(own.stream().map(Relation::as).toList());
    turned.forEach(relation -> degrees.add(Kinship.converse(relation.as())));
    boolean isElsewhere =
        !turned.isEmpty() && ranks.getOrDefault(id, 0) < ranks.getOrDefault(person.id(), 0);
    if (!Kinship.differ(degrees) || isElsewhere) {
      return Optional.empty();
    }
    String name = other.map(Person::name).orElse(id);
    List<Claim> claims = new ArrayList<>();
    if (turned.isEmpty()) {
      own.forEach(each -> claims.add(new Claim(each.as(), each.citation())));
    } else {
      own.forEach(each -> claims.add(claim(person.name(), each, name)));
      turned.forEach(each -> claims.add(claim(name, each, person.name())));
    }
    String question = "How were " + person.name() + " and " + name + " related?";
    return Optional.of(new FoundDispute("kinship", "kinship", id, question, claims));
  }

  private static List<Relation> degrees(Person person, Person to) {
    return person.relations().stream()
        .filter(relation -> relation.of().id().equals(to.id()))
        .filter(relation -> Kinship.isDegree(relation.as()))
        .toList();
  }

  private static Claim claim(String name, Relation relation, String other) {
    return new Claim(name + " " + relation.as() + " of " + other, relation.citation());
  }

  /** What an author says of the dispute in the record of the other of the two. */
  List<StatedDispute> wordsOfTheOther(Person person, FoundDispute dispute) {
    return catalogue.person(dispute.with()).stream()
        .flatMap(other -> other.disputes().stream())
        .filter(word -> word.with().filter(of -> of.id().equals(person.id())).isPresent())
        .toList();
  }
}
