package dossier.mention;

import dossier.mention.Named.Kind;
import dossier.name.NamePhrases;
import dossier.name.NameTrie.Match;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.Person;
import dossier.record.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the given name or the initials in front of a family name whose name it is not: {@code
 * Robert Weir} and {@code R. Weir} are not Anna Weir, though she is called Weir too.
 *
 * <p>The rule: initials are another's if no word of a person's names begins so. A given name is
 * another's if it is none of a person's words, and the given name of somebody in the records or a
 * word with a capital inside a sentence; never if the texts write it in small letters too. Titles
 * and what stands in capitals throughout are no given names.
 */
final class GivenNames {
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\p{L}.])(?:\\p{Lu}\\. ?|(?:Y[aeou]|I[aeu]|Zh|Kh|Ts|Sh|Ch)\\. ?){1,2}$");
  private static final Pattern GIVEN =
      Pattern.compile("(^|[^\\p{L}]) ?(\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*(?:[-‐‑]\\p{L}+)?) $");
  private static final Pattern INSIDE = Pattern.compile("[\\p{L},]['’]? $");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Set<String> NO_INITIALS = Set.of("U.S.", "U.K.", "U.N.", "B.C.", "A.D.");

  private final Catalogue catalogue;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final FormsOfAddress address;
  private @Nullable NamePhrases phrases;

  GivenNames(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.address = new FormsOfAddress(catalogue);
    for (Person person : catalogue.people().values()) {
      Set<String> own = new HashSet<>(words(person.name()));
      own.addAll(words(person.sort()));
      forms(person).forEach(form -> own.addAll(words(form.words())));
      words.put(person.id(), own);
      int comma = person.sort().indexOf(',');
      if (comma > 0) {
        given.addAll(words(person.sort().substring(comma)));
      }
    }
  }

  private static Stream<NameForm> forms(Person person) {
    return Stream.concat(
        person.names().stream(),
        person.localNames().stream().flatMap(local -> local.forms().stream()));
  }

  /** The words of a name that begin with a capital; others, as {@code van}, tell nothing. */
  private static List<String> words(String name) {
    return LETTERS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .toList();
  }

  /**
   * For whom a name can stand, by what stands in front of it.
   *
   * @param text the words in which it stands
   * @param isFree whether no other name stands directly in front of it
   * @return all, some or none of those it was found for
   */
  List<Named> fitting(String text, Match<Named> match, boolean isFree) {
    boolean isOneWord = match.span().in(text).indexOf(' ') < 0;
    boolean isOfPeople = match.values().stream().allMatch(named -> named.kind() == Kind.PERSON);
    if (!isFree || !isOneWord || !isOfPeople || !isBehindCapital(text, match.span().start())) {
      return match.values();
    }
    String before = text.substring(Math.max(0, match.span().start() - 40), match.span().start());
    Matcher initials = INITIALS.matcher(before);
    boolean hasInitials = initials.find() && !NO_INITIALS.contains(initials.group().strip());
    String front = hasInitials ? before.substring(0, initials.start()) : before;
    Matcher name = GIVEN.matcher(front);
    if (name.find()) {
      List<Named> own =
          match.values().stream()
              .filter(named -> words(name.group(2)).stream().anyMatch(wordsOf(named)::contains))
              .toList();
      if (!own.isEmpty() || isGiven(front, name)) {
        return own;
      }
    }
    String family = match.span().in(text);
    return match.values().stream()
        .filter(named -> !hasInitials || hasInitial(named, initials.group(), family))
        .filter(named -> address.suits(named.id(), before))
        .toList();
  }

  /** Whether the word in front has a capital, without which nothing is told; most have none. */
  private static boolean isBehindCapital(String text, int start) {
    int at = start - 2;
    boolean hasCapital = false;
    while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
      hasCapital |= Character.isUpperCase(text.charAt(at--));
    }
    return hasCapital || (start > 0 && text.charAt(start - 1) == '.');
  }

  private boolean hasInitial(Named named, String initials, String family) {
    List<String> others = wordsOf(named).stream().filter(word -> !word.equals(family)).toList();
    return others.isEmpty()
        || others.stream().anyMatch(word -> word.startsWith(initials.substring(0, 1)));
  }

  private Set<String> wordsOf(Named named) {
    return words.getOrDefault(named.id(), Set.of());
  }

  private boolean isGiven(String before, Matcher name) {
    String word = name.group(2);
    boolean isInside = INSIDE.matcher(before.substring(0, name.start(2))).find();
    return phrases().isOnlyCapital(word)
        && (isInside || given.contains(word) || phrases().standsInside(word));
  }

  /** What the texts tell of words; they are read for it only where a name asks for it. */
  private NamePhrases phrases() {
    if (phrases == null) {
      phrases = new NamePhrases(catalogue.sources().values().stream().map(Source::text).toList());
    }
    return phrases;
  }
}
