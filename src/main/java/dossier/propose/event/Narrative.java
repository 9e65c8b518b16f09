package dossier.propose.event;

import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import dossier.record.Person;
import dossier.text.WordList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text speaks of, so that “he” is somebody. The rule: he is the man that a verb of the
 * sentence was said of before, or else the one of whom the sentences before told last.
 */
final class Narrative {
  private static final Set<String> WOMEN = WordList.of("english/given-women");
  private static final Set<String> MEN = WordList.of("english/given-men");
  private static final int KEPT = 6;

  private final Set<String> women = new HashSet<>();
  private final Set<String> men = new HashSet<>();
  private final @Nullable String author;

  /** Of whom verbs were said, the last first. */
  private final Deque<String> told = new ArrayDeque<>();

  /**
   * @param people those whom the text may name
   * @param author id of who says “I”, or null
   */
  Narrative(Collection<Person> people, @Nullable String author) {
    this.author = author;
    for (Person person : people) {
      Stream<String> words =
          Stream.concat(Stream.of(person.name()), person.names().stream().map(form -> form.words()))
              .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[ -]")));
      List<String> given = words.toList();
      if (given.stream().anyMatch(WOMEN::contains)) {
        women.add(person.id());
      } else if (given.stream().anyMatch(MEN::contains)) {
        men.add(person.id());
      }
    }
  }

  /** A verb was said of somebody, or somebody was named in a passing way. */
  void tellOf(String person) {
    told.remove(person);
    told.addFirst(person);
    if (told.size() > KEPT) {
      told.removeLast();
    }
  }

  /** A new section may speak of somebody else; those told of stay known. */
  Optional<String> meant(Sentence sentence, int pronoun) {
    String word = sentence.at(pronoun).lower();
    if (ClauseWords.I.contains(word)) {
      return Optional.ofNullable(author);
    }
    boolean isHe = ClauseWords.HE.contains(word);
    if (!isHe && !ClauseWords.SHE.contains(word)) {
      return Optional.empty();
    }
    Set<String> others = isHe ? women : men;
    Set<String> surely = isHe ? men : women;
    List<String> near = told.stream().filter(id -> !others.contains(id)).toList();
    Optional<String> sure = near.stream().filter(surely::contains).findFirst();
    Optional<String> before = before(sentence, pronoun, others);
    return before.isPresent() && near.isEmpty() ? before : isHe ? near.stream().findFirst() : sure;
  }

  private static Optional<String> before(Sentence sentence, int pronoun, Set<String> others) {
    return sentence.words().subList(0, pronoun).stream()
        .filter(Word::isPerson)
        .flatMap(word -> word.run().stream())
        .map(run -> run.id())
        .filter(id -> !others.contains(id))
        .findFirst();
  }

  /** Whether nobody has been told of. */
  boolean isEmpty() {
    return told.isEmpty();
  }

  /** Of whom the text may speak, by id. */
  static @Nullable String named(Map<String, Person> people, String words) {
    return people.values().stream()
        .filter(person -> person.names().stream().anyMatch(form -> form.words().equals(words)))
        .map(Person::id)
        .findFirst()
        .orElse(null);
  }
}
