package dossier.mention;

import dossier.record.Catalogue;
import dossier.record.Person;
import dossier.record.Relation;
import dossier.text.LetterForms;
import dossier.text.WordList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by the title in front of a name whose name it is not: {@code Mrs Weir} is not John Weir,
 * whom the records have as somebody's father or husband, or whose given name is a man's. Of whom
 * nothing of the kind tells nothing is ruled out.
 */
final class FormsOfAddress {
  private static final Pattern TITLE =
      LetterForms.pattern("(?:^|[^\\p{L}])(\\p{Lu}\\p{Ll}+)\\.? $");
  private static final Words OF_WOMEN = Words.of("women");
  private static final Words OF_MEN = Words.of("men");

  private final Set<String> women = new HashSet<>();
  private final Set<String> men = new HashSet<>();

  /** What only the ones or the others are called. */
  private record Words(Set<String> address, Set<String> kin, Set<String> given) {
    static Words of(String whom) {
      return new Words(
          WordList.of("english/address-" + whom),
          WordList.of("english/kin-" + whom),
          WordList.of("english/given-" + whom));
    }
  }

  /**
   * Learns from the records.
   *
   * @param given the given names of each person
   */
  FormsOfAddress(Catalogue catalogue, Map<String, Set<String>> given) {
    for (Person person : catalogue.people().values()) {
      List<String> kin = person.relations().stream().map(Relation::as).toList();
      if (!learn(person.id(), kin, Words::kin)) {
        learn(person.id(), given.getOrDefault(person.id(), Set.of()), Words::given);
      }
    }
  }

  /** Whether these words tell what somebody is; where they tell both they tell nothing. */
  private boolean learn(String id, Collection<String> words, Function<Words, Set<String>> borne) {
    boolean isWoman = words.stream().anyMatch(word -> isIn(borne.apply(OF_WOMEN), word));
    boolean isMan = words.stream().anyMatch(word -> isIn(borne.apply(OF_MEN), word));
    if (isWoman != isMan) {
      (isWoman ? women : men).add(id);
    }
    return isWoman || isMan;
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a common given name. */
  static boolean isGiven(String word) {
    return isIn(OF_WOMEN.given, word) || isIn(OF_MEN.given, word);
  }

  /**
   * Whether a name can be this person's.
   *
   * @param before what stands in front of it
   */
  boolean suits(String id, String before) {
    Matcher title = TITLE.matcher(before);
    return !title.find()
        || !((isIn(OF_WOMEN.address, title.group(1)) && men.contains(id))
            || (isIn(OF_MEN.address, title.group(1)) && women.contains(id)));
  }
}
