package dossier.propose.people;

import dossier.name.NamePart;
import dossier.name.NamePhrases;
import dossier.propose.people.NameUse.Company;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one place tells of a name: whether it is a person's, or that of a place or a thing. */
final class NameClues {
  private static final Set<String> DEEDS = WordList.of("english/deeds");
  private static final Set<String> SAYINGS = WordList.of("english/sayings");
  private static final Set<String> ABOUT_DEEDS = WordList.of("english/about-deeds");
  private static final Set<String> DONE = WordList.of("english/done-to-people");
  private static final Set<String> DETERMINERS = WordList.of("english/determiners");
  private static final Set<String> TOWARD = WordList.of("english/toward-places");
  private static final Set<String> WITH = WordList.set("by with against between toward towards");
  private static final Set<String> MOVING = WordList.set("from to at");
  private static final Set<String> LEGAL = WordList.set("one said aforesaid");
  private static final Pattern BEGINNING = Pattern.compile("^(?:Ma?c|[OD]['’])\\p{Lu}\\p{Ll}");
  private static final Set<String> WHO = WordList.set("who whom whose aged");
  private static final Set<String> KIN = new java.util.TreeSet<>();
  private static final List<String> ENDINGS = List.copyOf(WordList.of("english/family-endings"));

  static {
    Stream.of("kin-men", "kin-women").forEach(list -> KIN.addAll(WordList.of("english/" + list)));
  }

  private final NamePhrases phrases;
  private final Set<String> places = KnownPlaces.NAMES;

  NameClues(NamePhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * A clue.
   *
   * @param rule in words
   * @param weight positive for a person, negative for anything else
   */
  record Clue(String rule, int weight) {}

  /** Everything that a place tells, in no order that matters. */
  List<Clue> of(NameUse use) {
    List<Clue> clues = new ArrayList<>();
    if (BEGINNING.matcher(use.form()).find()) {
      clues.add(new Clue("with the beginning of a family name", 2));
    }
    if (!use.isProven()) {
      if (use.company().behind().indexOf("who") == 0) {
        clues.add(new Clue("opens a sentence before who", 2));
      }
      if (!use.company().behind().isEmpty() && does(use.company().behind(), SAYINGS) >= 0) {
        clues.add(new Clue("opens a sentence before what only minds do", 2));
      }
      return clues;
    }
    shape(use, clues);
    Company company = use.company();
    if (use.isTitled()) {
      clues.add(new Clue("behind a title", 4));
    } else {
      before(use, company.before(), clues);
    }
    behind(company).ifPresent(clues::add);
    return clues;
  }

  private void shape(NameUse use, List<Clue> clues) {
    String first = use.words().get(0);
    if (use.hasInitial()) {
      clues.add(new Clue("with an initial", 4));
    }
    if (NamePart.isGiven(first)) {
      clues.add(new Clue("with a common given name", use.isBare() ? 2 : 4));
    }
    if (!use.isBare()) {
      clues.add(new Clue("two names side by side", 2));
    }
    String last = use.last().toLowerCase(Locale.ROOT);
    if (!DETERMINERS.contains(use.company().before()) && isFamily(last)) {
      clues.add(new Clue("with the ending of a family name", 2));
    }
    if (use.isBare() && places.contains(last)) {
      clues.add(new Clue("a city or country", -4));
    }
    if (use.isBare() && phrases.isSmallSomewhere(last)) {
      clues.add(new Clue("also in small letters", -3));
    }
    if (use.isBare() && use.company().isBehindThing()) {
      clues.add(new Clue("behind the name of a thing", -1));
    }
  }

  /** Whether a word ends as family names do. */
  static boolean isFamily(String lower) {
    return ENDINGS.stream()
        .anyMatch(end -> lower.endsWith(end) && lower.length() >= end.length() + 3);
  }

  private static void before(NameUse use, String before, List<Clue> clues) {
    if (DETERMINERS.contains(before)) {
      clues.add(new Clue("behind an article or the like", isAttribute(use) ? -1 : -4));
    } else if (before.equals(", of")) {
      clues.add(new Clue("behind a comma and of", -3));
    } else if (LEGAL.contains(before)) {
      clues.add(new Clue("behind one or said", 2));
    } else if (TOWARD.contains(before)) {
      clues.add(new Clue("behind a word of place", use.isBare() ? -3 : -2));
    } else if (MOVING.contains(before)) {
      clues.add(new Clue("behind from or to", -1));
    } else if (DONE.contains(before)) {
      clues.add(new Clue("behind what is done to people", 3));
    } else if (WITH.contains(before)) {
      clues.add(new Clue("behind by, with or against", 1));
    } else if (KIN.contains(before)) {
      clues.add(new Clue("behind a word of kinship", 3));
    }
  }

  /** Whether a noun stands behind: the Weir household. */
  private static boolean isAttribute(NameUse use) {
    List<String> behind = use.company().behind();
    return !behind.isEmpty()
        && !NamePhrases.isSmall(behind.get(0))
        && !ABOUT_DEEDS.contains(behind.get(0))
        && !DEEDS.contains(behind.get(0));
  }

  private static Optional<Clue> behind(Company company) {
    List<String> words = company.behind();
    String next = words.isEmpty() ? "" : words.get(0);
    if (company.isOwner()) {
      return Optional.of(
          KIN.contains(next)
              ? new Clue("whose kin is named", 3)
              : new Clue("owner of something", 1));
    }
    if (WHO.contains(next)) {
      return Optional.of(new Clue("before who", 3));
    }
    int at = does(words, DEEDS);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Clue("before what people do", at == 0 ? 3 : 2));
  }

  /** How many small words stand before the verb; negative if there is none of these. */
  private static int does(List<String> words, Set<String> verbs) {
    int at = 0;
    while (at < words.size()
        && (ABOUT_DEEDS.contains(words.get(at)) || words.get(at).endsWith("ly"))) {
      at++;
    }
    return at < words.size() && verbs.contains(words.get(at)) ? at : -1;
  }
}
