package dossier.mention;

import dossier.record.Catalogue;
import dossier.record.Person;
import dossier.record.Relation;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by the title in front of a family name whose name it is not: {@code Mrs Weir} is not John
 * Weir, whom the records have as somebody's father or husband. Of whom the records tell nothing of
 * the kind nothing is ruled out.
 */
final class FormsOfAddress {
  private static final Pattern TITLE = Pattern.compile("(?:^|[^\\p{L}])(\\p{Lu}\\p{Ll}+)\\.? $");
  private static final Set<String> OF_WOMEN =
      Set.of(
          "Mrs",
          "Miss",
          "Ms",
          "Lady",
          "Dame",
          "Madame",
          "Mme",
          "Mademoiselle",
          "Mlle",
          "Frau",
          "Fräulein",
          "Widow",
          "Mother",
          "Sister",
          "Aunt",
          "Grandmother",
          "Queen",
          "Princess",
          "Duchess",
          "Countess",
          "Baroness");
  private static final Set<String> OF_MEN =
      Set.of(
          "Mr",
          "Sir",
          "Lord",
          "Monsieur",
          "Herr",
          "Father",
          "Brother",
          "Uncle",
          "Grandfather",
          "King",
          "Prince",
          "Duke",
          "Count",
          "Baron");
  private static final Set<String> WOMEN =
      Set.of(
          "wife",
          "widow",
          "mother",
          "stepmother",
          "daughter",
          "stepdaughter",
          "sister",
          "half-sister",
          "grandmother",
          "granddaughter",
          "aunt",
          "niece",
          "mother-in-law",
          "daughter-in-law",
          "sister-in-law");
  private static final Set<String> MEN =
      Set.of(
          "husband",
          "widower",
          "father",
          "stepfather",
          "son",
          "stepson",
          "brother",
          "half-brother",
          "grandfather",
          "grandson",
          "uncle",
          "nephew",
          "father-in-law",
          "son-in-law",
          "brother-in-law");

  private final Set<String> women = new HashSet<>();
  private final Set<String> men = new HashSet<>();

  FormsOfAddress(Catalogue catalogue) {
    for (Person person : catalogue.people().values()) {
      for (Relation relation : person.relations()) {
        String as = relation.as().toLowerCase(Locale.ROOT);
        if (WOMEN.contains(as)) {
          women.add(person.id());
        } else if (MEN.contains(as)) {
          men.add(person.id());
        }
      }
    }
  }

  /**
   * Whether a name can be this person's.
   *
   * @param before what stands in front of it
   */
  boolean suits(String id, String before) {
    Matcher title = TITLE.matcher(before);
    if (!title.find()) {
      return true;
    }
    boolean isOfWoman = OF_WOMEN.contains(title.group(1)) && !women.contains(id);
    boolean isOfMan = OF_MEN.contains(title.group(1)) && !men.contains(id);
    return !(isOfWoman && men.contains(id)) && !(isOfMan && women.contains(id));
  }
}
