package dossier.propose.event;

import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The people of a clause, and the part of each. */
final class ClausePeople {
  private final BiFunction<Sentence, Integer, Optional<String>> whose;

  /**
   * @param whose who a word is, by sentence and index
   */
  ClausePeople(BiFunction<Sentence, Integer, Optional<String>> whose) {
    this.whose = whose;
  }

  private Optional<String> personOf(Sentence sentence, int at) {
    return whose.apply(sentence, at);
  }

  Optional<String> pronounFor(Phrase phrase) {
    Word word = phrase.sentence().at(phrase.last());
    return word.is("PRON") ? personOf(phrase.sentence(), phrase.last()) : Optional.empty();
  }

  /** The people that a phrase is about: its heads. */
  Set<String> persons(Phrase phrase) {
    return phrase.heads().stream()
        .flatMap(head -> personOf(phrase.sentence(), head).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The people who are only named in a phrase: “the brother of Anna Weir”. */
  private Set<String> named(Phrase phrase) {
    Set<String> named = new LinkedHashSet<>();
    for (int at = phrase.first(); at <= phrase.last(); at++) {
      Word word = phrase.sentence().at(at);
      if (word.isPerson() || ClauseWords.OWNER.contains(word.lower())) {
        personOf(phrase.sentence(), at).ifPresent(named::add);
      }
    }
    return named;
  }

  Map<String, String> roles(Clause clause) {
    Map<String, String> roles = new LinkedHashMap<>();
    Verbs.Meaning meaning = clause.meaning();
    String subject = clause.isPassive() ? meaning.done() : meaning.doer();
    clause.saidOf().ifPresent(phrase -> put(roles, persons(phrase), subject));
    String object = clause.isPassive() ? "-" : meaning.done();
    if (!clause.objects().isEmpty()) {
      put(roles, persons(clause.objects().get(0)), object);
    }
    for (Clause.Attached each : clause.behind()) {
      String role = "-";
      if (each.preposition().equals("by") && clause.isPassive()) {
        role = meaning.doer();
      } else if (ClauseWords.WITH.contains(each.preposition())) {
        role = meaning.hasDone() ? meaning.done() : meaning.doer();
      } else if (ClauseWords.UPON.contains(each.preposition()) && !roles.containsValue(object)) {
        role = object;
      }
      put(roles, persons(each.phrase()), role);
    }
    clause.saidOf().ifPresent(phrase -> put(roles, named(phrase), "-"));
    clause.objects().forEach(phrase -> put(roles, named(phrase), "-"));
    clause.behind().forEach(each -> put(roles, named(each.phrase()), "-"));
    return roles;
  }

  private static void put(Map<String, String> roles, Set<String> people, String role) {
    people.forEach(person -> roles.putIfAbsent(person, role.equals("-") ? Weight.NAMED : role));
  }
}
