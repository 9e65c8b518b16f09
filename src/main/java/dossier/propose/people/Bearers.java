package dossier.propose.people;

import dossier.name.NamePart;
import dossier.propose.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.Strings;

/**
 * Groups the forms of names by whose they are.
 *
 * <p>The rule: full names are one person's if their family names are spellings of one and their
 * given names agree as far as both have them, an initial with what it may stand for. A family name
 * alone is that of its only bearer, or of whom the texts name in full at least twice and twice as
 * often as any other; otherwise all of them share it, and where it stands the mention finder tells
 * or says that it cannot. A given name alone likewise. A family name behind a title that none of
 * its bearers can have, as a woman's or that of somebody called Teddy, is one bearer more, and then
 * the bare name is that bearer's.
 */
final class Bearers {
  private static final String ALONE = "the family name alone";

  private final NameKinds kinds;
  private final Map<String, List<NameUse>> byKey = new LinkedHashMap<>();
  private final List<Bearer> bearers = new ArrayList<>();
  private final Map<String, Set<Bearer>> bySound = new HashMap<>();
  private final Map<String, Set<Bearer>> byGiven = new HashMap<>();

  private final Map<String, Bearer> byTitle = new HashMap<>();

  private Bearers(List<NameUse> uses, NameKinds kinds) {
    this.kinds = kinds;
    uses.forEach(
        use -> byKey.computeIfAbsent(NameKinds.key(use), unused -> new ArrayList<>()).add(use));
  }

  /** Everybody, the fullest names first. */
  static List<Bearer> of(List<NameUse> uses, NameKinds kinds) {
    Bearers grouping = new Bearers(uses, kinds);
    grouping.full();
    grouping.bare();
    return grouping.bearers;
  }

  private void full() {
    byKey.values().stream()
        .filter(uses -> !uses.get(0).isBare() && kinds.of(uses.get(0)).isPerson())
        .filter(uses -> !isMeeting(uses))
        .sorted(
            Comparator.comparing((List<NameUse> uses) -> -uses.get(0).words().size())
                .thenComparing(uses -> -uses.get(0).form().length())
                .thenComparing(uses -> NameKinds.key(uses.get(0))))
        .forEach(this::placeFull);
  }

  /**
   * Whether two names that the texts know each by itself only meet here: {@code after the arrest of
   * Weir Hall wrote}.
   */
  private boolean isMeeting(List<NameUse> uses) {
    List<String> words = uses.get(0).words();
    return words.size() == 2
        && !NamePart.isGiven(words.get(0))
        && words.stream().allMatch(word -> kinds.of(word).uses() > uses.size())
        && kinds.of(words.get(1)).isPerson();
  }

  private void placeFull(List<NameUse> uses) {
    NameUse use = uses.get(0);
    boolean isWithoutFamily = Bearer.isPatronymic(use.last()) && use.words().size() == 2;
    List<String> given =
        isWithoutFamily ? use.words() : use.words().subList(0, use.words().size() - 1);
    String family = isWithoutFamily ? "" : use.last();
    List<Bearer> own =
        isWithoutFamily
            ? bearers.stream().filter(each -> each.hasGiven() && each.fits(given)).toList()
            : fitting(given, family);
    Bearer bearer = own.size() == 1 ? own.get(0) : begin();
    bearer.named(given, family);
    bearer.add(use, uses.size(), kinds.of(use).why());
    forms(uses).forEach(form -> bearer.add(form, spelt(form, uses)));
    know(bearer, given, family);
  }

  private List<Bearer> fitting(List<String> given, String family) {
    List<Bearer> own =
        sound(family).stream().filter(each -> each.isOfFamily(family) && each.fits(given)).toList();
    return own.isEmpty()
        ? bearers.stream().filter(each -> each.isSlip(given, family)).toList()
        : own;
  }

  private Bearer begin() {
    Bearer bearer = new Bearer();
    bearers.add(bearer);
    return bearer;
  }

  private void know(Bearer bearer, List<String> given, String family) {
    if (!family.isEmpty()) {
      bySound.computeIfAbsent(SoundKey.of(family), unused -> new LinkedHashSet<>()).add(bearer);
    }
    if (!given.isEmpty()) {
      byGiven.computeIfAbsent(given.get(0), unused -> new LinkedHashSet<>()).add(bearer);
    }
  }

  private List<Bearer> sound(String family) {
    return List.copyOf(bySound.getOrDefault(SoundKey.of(family), Set.of()));
  }

  private void bare() {
    byKey.values().stream()
        .filter(uses -> uses.get(0).isBare())
        .sorted(Comparator.comparing((List<NameUse> uses) -> -uses.size()))
        .forEach(this::placeBare);
  }

  /** Those behind a title that is none of the family's known bearers' are somebody else. */
  private List<NameUse> withoutTitled(List<NameUse> uses) {
    List<Bearer> family = sound(uses.get(0).last());
    boolean isMixed =
        uses.stream().anyMatch(use -> use.isTitled() && !Bearer.isOfWoman(use.title()));
    Map<String, List<NameUse>> others = new LinkedHashMap<>();
    List<NameUse> rest = new ArrayList<>();
    for (NameUse use : uses) {
      boolean isAnothers =
          use.isTitled()
              && (family.isEmpty()
                  ? isMixed && !isGiven(use.last()) && Bearer.isOfWoman(use.title())
                  : family.stream().allMatch(each -> each.isRuledOut(use.title())));
      (isAnothers ? others.computeIfAbsent(use.title(), unused -> new ArrayList<>()) : rest)
          .add(use);
    }
    boolean isHeads = !family.isEmpty() && !rest.isEmpty();
    for (List<NameUse> those : others.values()) {
      Bearer other = titled(those.get(0));
      if (isHeads && !Bearer.isOfWoman(those.get(0).title())) {
        other.add(those.get(0).last(), why(ALONE, those.get(0)));
        rest.clear();
      }
    }
    return rest;
  }

  private boolean isGiven(String word) {
    return NamePart.isGiven(word) || byGiven.containsKey(word);
  }

  private Bearer titled(NameUse use) {
    String key = use.title().replace(".", "") + " " + SoundKey.of(use.last());
    Bearer other = byTitle.computeIfAbsent(key, unused -> begin());
    other.add(
        use.title() + " " + use.form(),
        new Why(
            "behind a title that is nobody else's",
            use.title() + " " + use.form(),
            use.source(),
            use.passage()));
    return other;
  }

  private static Why why(String rule, NameUse use) {
    return new Why(rule, use.form(), use.source(), use.passage());
  }

  private void placeBare(List<NameUse> all) {
    List<NameUse> uses = withoutTitled(all);
    if (uses.isEmpty()) {
      return;
    }
    NameUse use = uses.get(0);
    String word = use.last();
    if (isPlural(word)) {
      return;
    }
    List<Bearer> family = sound(word);
    if (!family.isEmpty()) {
      share(uses, family, ALONE);
      return;
    }
    List<Bearer> given = List.copyOf(byGiven.getOrDefault(word, Set.of()));
    if (!given.isEmpty() && !kinds.of(use).isPlaceOrThing()) {
      share(uses, given, "the given name alone");
    } else if (kinds.of(use).isPerson()) {
      Bearer bearer = begin();
      boolean isGiven = NamePart.isGiven(word) && uses.stream().noneMatch(NameUse::isTitled);
      bearer.named(isGiven ? List.of(word) : List.of(), isGiven ? "" : word);
      bearer.add(use, uses.size(), kinds.of(use).why());
      know(bearer, List.of(), word);
    }
  }

  /** A family as a whole: the Weirs, where somebody is called Weir. */
  private boolean isPlural(String word) {
    String one = Strings.CS.removeEnd(word, "s");
    return !one.equals(word)
        && (!sound(one).isEmpty() || !sound(Strings.CS.removeEnd(one, "e")).isEmpty())
        && sound(word).stream().noneMatch(each -> each.families().contains(word));
  }

  private void share(List<NameUse> uses, List<Bearer> those, String rule) {
    NameUse use = uses.get(0);
    List<Bearer> sorted =
        those.stream().sorted(Comparator.comparing(each -> -each.fullUses())).toList();
    int first = sorted.get(0).fullUses();
    int second = sorted.size() > 1 ? sorted.get(1).fullUses() : 0;
    boolean isOnes = sorted.size() == 1 || (first > 1 && first >= 2 * second);
    List<Bearer> owners = isOnes ? sorted.subList(0, 1) : sorted;
    String said =
        sorted.size() == 1
            ? rule
            : rule
                + (isOnes
                    ? ", taken for the one named most often"
                    : ", shared by " + sorted.size());
    Why why = why(said, use);
    owners.forEach(owner -> owner.add(use.form(), why));
  }

  private static Why spelt(String form, List<NameUse> uses) {
    NameUse use = uses.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
    return why("spelt also", use);
  }

  /** The further forms of one name: with a blank behind an initial or without. */
  private static Set<String> forms(List<NameUse> uses) {
    Set<String> forms = new LinkedHashSet<>();
    uses.forEach(use -> forms.add(use.form()));
    forms.remove(uses.get(0).form());
    return forms;
  }
}
