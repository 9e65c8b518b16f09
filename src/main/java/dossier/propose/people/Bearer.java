package dossier.propose.people;

import dossier.propose.Why;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Somebody in the making: the forms of one name, gathered. */
final class Bearer {
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
  private static final Set<String> WOMEN = WordList.of("english/address-women");
  private static final Set<String> MEN = WordList.of("english/address-men");
  private static final Set<String> GIVEN_WOMEN = WordList.of("english/given-women");
  private static final Set<String> GIVEN_MEN = WordList.of("english/given-men");
  private static final Set<String> SHORT = WordList.of("english/given-short");
  private static final Pattern PATRONYMIC = Pattern.compile("(?:[oei]vich|[oei]vna|ich)$");
  private static final int LONG = 6;

  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final Set<List<String>> given = new LinkedHashSet<>();
  private final Set<String> families = new LinkedHashSet<>();
  private final Map<String, Why> why = new LinkedHashMap<>();
  private String title = "";
  private int fullUses;

  /** Adds a form with its reasons. */
  void add(NameUse first, int uses, List<Why> reasons) {
    forms.merge(first.form(), uses, Integer::sum);
    reasons.forEach(reason -> why.putIfAbsent(reason.rule(), reason));
    if (!first.isBare()) {
      fullUses += uses;
    }
    if (title.isEmpty()) {
      title = first.title();
    }
  }

  /** Adds a form by what it is: a name, with its stops. */
  void add(String form, Why reason) {
    forms.merge(form, 1, Integer::sum);
    why.put(reason.rule() + form, reason);
  }

  void named(List<String> givenNames, String family) {
    if (!givenNames.isEmpty()) {
      given.add(givenNames);
    }
    if (!family.isEmpty()) {
      families.add(family);
    }
  }

  Set<String> forms() {
    return forms.keySet();
  }

  Set<String> families() {
    return families;
  }

  List<Why> why() {
    return new ArrayList<>(why.values());
  }

  String title() {
    return title;
  }

  /** How often the texts name this person by more than one word. */
  int fullUses() {
    return fullUses;
  }

  boolean hasGiven() {
    return !given.isEmpty();
  }

  /** Whether one of the given names is this word. */
  boolean isCalled(String word) {
    return given.stream().anyMatch(names -> names.get(0).equalsIgnoreCase(word));
  }

  /** Whether a title cannot be this person's: a woman's, a man's, or one for no familiar name. */
  boolean isRuledOut(String ofTitle) {
    String first =
        StringUtils.substringBefore(ofTitle, " ").replace(".", "").toLowerCase(Locale.ROOT);
    boolean isFamiliar =
        given.stream().allMatch(names -> SHORT.contains(SoundKey.latin(names.get(0))));
    if (given.isEmpty() || ofTitle.isEmpty()) {
      return false;
    }
    boolean isOther =
        WOMEN.contains(first) ? isOf(GIVEN_MEN) : MEN.contains(first) && isOf(GIVEN_WOMEN);
    return isOther || (isFamiliar && title.isEmpty());
  }

  private boolean isOf(Set<String> list) {
    return given.stream().anyMatch(names -> list.contains(SoundKey.latin(names.get(0))));
  }

  /** Whether a title is borne by women alone. */
  static boolean isOfWoman(String title) {
    String first =
        StringUtils.substringBefore(title, " ").replace(".", "").toLowerCase(Locale.ROOT);
    return WOMEN.contains(first);
  }

  /** Whether a family name is one of this person's, perhaps spelt otherwise. */
  boolean isOfFamily(String family) {
    return families.stream().anyMatch(own -> isSpelling(own, family));
  }

  /** Whether two family names can be one: of one sound. */
  static boolean isSpelling(String one, String other) {
    return one.equalsIgnoreCase(other) || SoundKey.of(one).equals(SoundKey.of(other));
  }

  /** Whether these given names can be this person's. */
  boolean fits(List<String> names) {
    return given.isEmpty() || given.stream().anyMatch(own -> isOne(own, names));
  }

  /** Whether a family name differs from one of this person's by a slip, where all else agrees. */
  boolean isSlip(List<String> names, String family) {
    return names.size() > 1
        && family.length() >= LONG
        && given.stream().anyMatch(own -> own.size() > 1 && isOne(own, names))
        && families.stream().anyMatch(own -> isNear(own, family));
  }

  private static boolean isNear(String one, String other) {
    return DISTANCE.apply(SoundKey.latin(one), SoundKey.latin(other)) >= 0;
  }

  private static boolean isOne(List<String> one, List<String> other) {
    boolean isOne = true;
    for (int i = 0; isOne && i < Math.min(one.size(), other.size()); i++) {
      isOne =
          isOne(one.get(i), other.get(i)) || (i > 0 && isPatronymicOf(one.get(i), other.get(i)));
    }
    return isOne;
  }

  private static boolean isPatronymicOf(String one, String other) {
    return isPatronymic(one) && isPatronymic(other) && isNear(one, other);
  }

  /** Whether a word is made from the name of a father, in the Russian way. */
  static boolean isPatronymic(String word) {
    return word.length() >= LONG && PATRONYMIC.matcher(SoundKey.latin(word)).find();
  }

  private static boolean isOne(String one, String other) {
    String shorter = SoundKey.latin(one.length() <= other.length() ? one : other);
    String longer = SoundKey.latin(one.length() <= other.length() ? other : one);
    if (NameUse.isInitial(one) || NameUse.isInitial(other)) {
      return longer.startsWith(shorter);
    }
    String key = SoundKey.ofGiven(one);
    return shorter.equals(longer)
        || SoundKey.of(one).equals(SoundKey.of(other))
        || (key.length() > 2 && key.equals(SoundKey.ofGiven(other)))
        || isShort(shorter, longer);
  }

  /** Whether a name is a short form of another: its letters in order, Thos for Thomas. */
  private static boolean isShort(String shorter, String longer) {
    if (!SHORT.contains(shorter) || shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (shorter.charAt(at) == longer.charAt(i)) {
        at++;
      }
    }
    return at == shorter.length();
  }
}
