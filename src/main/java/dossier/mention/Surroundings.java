package dossier.mention;

import dossier.mention.Mentions.Other;
import dossier.mention.Named.Kind;
import dossier.name.NamePhrases;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.Person;
import dossier.text.LetterForms;
import dossier.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;

/**
 * Tells by what stands beside a name that it need not be its bearer's: {@code van Weir}, {@code
 * Weir the younger}, {@code der Weir}.
 *
 * <p>The rule: a particle in front or a distinction behind that is in none of a person's names
 * leaves in doubt whether the person is meant, and so does the article in front of a family name in
 * a language that writes every noun with a capital. A particle that is a common word of the
 * language counts only behind a title, a given name or an initial.
 */
final class Surroundings {
  /** Languages that write every noun with a capital, so that a capital is no sign of a name. */
  static final Set<String> CAPITAL_NOUNS = WordList.of("capital-nouns");

  private static final Map<String, Set<String>> PARTICLES =
      WordList.lines("particles").stream()
          .map(WordList::list)
          .collect(
              Collectors.toMap(
                  words -> words.get(0), words -> Set.copyOf(words.subList(1, words.size()))));

  private static final Pattern PARTICLE =
      LetterForms.pattern(
          "(?iu)(?:^|([\\p{L}\\p{M}]+\\.?) |[^\\p{L}\\p{M}'’-])("
              + particles(" ")
              + "*"
              + particles("")
              + ") $");
  private static final Pattern INITIAL = LetterForms.pattern("\\p{Lu}\\.");
  private static final Set<String> SMALL_TITLES = WordList.of("before-particles");

  private static final Pattern DISTINCTION =
      LetterForms.pattern(
          WordList.lines("distinctions").stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "^,? (", ")(?![\\p{L}\\p{M}])")));
  private static final Pattern ARTICLE =
      LetterForms.pattern(
          WordList.of("german/articles").stream()
              .sorted()
              .collect(
                  Collectors.joining(
                      "|", "(?<![\\p{L}\\p{M}])(?iu:", ")(?: \\p{Ll}+e[mnrs]?){0,2} $")));
  private static final int FURTHEST = 40;

  /** All words of a person's names, in small letters. */
  private final Map<String, Set<String>> words = new HashMap<>();

  Surroundings(Catalogue catalogue) {
    for (Person person : catalogue.people().values()) {
      Set<String> own = new HashSet<>();
      Stream.of(
              Stream.of(person.name(), person.sort()),
              person.names().stream().map(NameForm::words),
              person.alsoKnownAs().stream().map(NameForm::words),
              person.localNames().stream()
                  .flatMap(local -> local.forms().stream())
                  .map(NameForm::words))
          .flatMap(each -> each)
          .forEach(name -> own.addAll(smallWords(name)));
      words.put(person.id(), own);
    }
  }

  private static String particles(String behind) {
    return PARTICLES.keySet().stream()
        .sorted()
        .collect(Collectors.joining("|", "(?:(?:", ")" + behind + ")"));
  }

  private static List<String> smallWords(String name) {
    return Arrays.asList(LetterForms.small(name).split("[ ,]+"));
  }

  /**
   * A name, left in doubt if what stands beside it says so.
   *
   * @param text the words in which it stands
   * @param language BCP 47 tag of the words; empty if not known
   */
  Meant beside(String text, String language, Meant meant) {
    if (meant.isAnothers() || meant.named().stream().anyMatch(each -> each.kind() != Kind.PERSON)) {
      return meant;
    }
    int start = meant.span().start();
    int end = meant.span().end();
    String before = text.substring(Math.max(0, start - FURTHEST), start);
    String behind = text.substring(end, Math.min(text.length(), end + FURTHEST));
    String code = Locale.forLanguageTag(language.isEmpty() ? "en" : language).getLanguage();
    Matcher distinction = DISTINCTION.matcher(behind);
    if (distinction.find() && isOfNone(meant, distinction.group(1))) {
      return meant.orElse(Other.ANOTHER);
    }
    if (!meant.isBare()) {
      return meant;
    }
    Matcher particle = PARTICLE.matcher(before);
    if (particle.find() && isOfName(particle, code) && isOfNone(meant, particle.group(2))) {
      return meant.orElse(Other.ANOTHER);
    }
    return CAPITAL_NOUNS.contains(code) && ARTICLE.matcher(before).find()
        ? meant.orElse(Other.NOUN)
        : meant;
  }

  /** What stands before a name, without the particles of it. */
  static String withoutParticle(String before) {
    Matcher particle = PARTICLE.matcher(before);
    return particle.find() ? before.substring(0, particle.start(2)) : before;
  }

  private boolean isOfNone(Meant meant, String beside) {
    String last = smallWords(beside).get(smallWords(beside).size() - 1);
    return meant.named().stream()
        .noneMatch(each -> words.getOrDefault(each.id(), Set.of()).contains(last));
  }

  private static boolean isOfName(Matcher particle, String language) {
    List<String> own = smallWords(particle.group(2));
    String front = particle.group(1);
    return own.stream().anyMatch(each -> !PARTICLES.getOrDefault(each, Set.of()).contains(language))
        || (front != null && isOfPeople(front));
  }

  private static boolean isOfPeople(String front) {
    return SMALL_TITLES.contains(front)
        || INITIAL.matcher(front).matches()
        || NamePhrases.isTitle(Strings.CS.removeEnd(front, "."))
        || FormsOfAddress.isGiven(front);
  }
}
