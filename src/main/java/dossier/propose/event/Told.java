package dossier.propose.event;

import dossier.edtf.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A happening with every telling of it.
 *
 * <p>Two tellings are of one happening if their kinds may be, and either it happens to somebody
 * once and is told of the same person, or these points make {@value #ENOUGH}, and {@value
 * #ENOUGH_IN_ONE} within one source: three for each person in the same part, one for each other
 * person of both; one for the same kind and two for the same verb; one for each further word of
 * both, up to four; one for the same place of what happens seldom; three for dates that can both be
 * true. Dates more than a month apart rule it out, and so do people of whom only the one tells on
 * either side.
 */
final class Told {
  private static final int ENOUGH = 6;
  private static final int ENOUGH_IN_ONE = 7;
  private static final int NEVER = -100;
  private static final int A_MONTH = 31;

  private final List<Happening> tellings = new ArrayList<>();

  private Told(Happening first) {
    tellings.add(first);
  }

  /** Puts the tellings of the same together, in the order of the first of each. */
  static List<Told> together(List<Happening> happenings) {
    List<Told> all = new ArrayList<>();
    List<Happening> nouns = new ArrayList<>();
    for (Happening each : happenings) {
      if (each.isNoun()) {
        nouns.add(each);
      } else {
        add(each, all);
      }
    }
    nouns.forEach(each -> addNoun(each, all));
    return all;
  }

  private static void add(Happening happening, List<Told> all) {
    int best = 0;
    Told nearest = null;
    for (Told told : all) {
      int score = told.tellings.stream().mapToInt(each -> score(each, happening)).max().orElse(0);
      if (score > best) {
        best = score;
        nearest = told;
      }
    }
    if (nearest == null) {
      all.add(new Told(happening));
    } else {
      nearest.tellings.add(happening);
    }
  }

  /** What a noun tells by the way says nothing new of what its own source tells elsewhere. */
  private static void addNoun(Happening noun, List<Told> all) {
    List<Told> same =
        all.stream()
            .filter(
                told ->
                    told.tellings.stream()
                        .anyMatch(
                            each ->
                                Families.areNear(each.kind(), noun.kind())
                                    && isSamePart(each, noun)))
            .toList();
    if (same.isEmpty()) {
      all.add(new Told(noun));
    } else if (same.size() == 1 && !same.get(0).isToldBy(noun.source())) {
      same.get(0).tellings.add(noun);
    }
  }

  private boolean isToldBy(String source) {
    return tellings.stream().anyMatch(each -> each.source().equals(source));
  }

  /** How far two tellings are of the same; nothing if they are not. */
  private static int score(Happening one, Happening other) {
    if (!Families.areNear(one.kind(), other.kind())) {
      return 0;
    }
    if (Families.areOnce(one.kind(), other.kind()) && isSamePart(one, other)) {
      return 50;
    }
    Set<String> words = new HashSet<>(one.told());
    words.retainAll(other.told());
    int points = people(one, other) + dates(one, other) + Math.min(4, words.size());
    points += one.kind().equals(other.kind()) ? 1 : 0;
    points += one.verb().equals(other.verb()) ? 2 : 0;
    points += isSamePlaceOfWeight(one, other) ? 1 : 0;
    points += areOthers(one, other) && areOthers(other, one) ? NEVER : 0;
    int enough = one.source().equals(other.source()) ? ENOUGH_IN_ONE : ENOUGH;
    int people = people(one, other);
    boolean isLikely = people > 5 || !words.isEmpty() || dates(one, other) > 0;
    return points >= enough && people > 0 && isLikely ? points : 0;
  }

  private static boolean isSamePlaceOfWeight(Happening one, Happening other) {
    return Weight.isHeavy(one.kind())
        && one.where().isPresent()
        && one.where().equals(other.where());
  }

  private static int people(Happening one, Happening other) {
    int points = 0;
    for (Map.Entry<String, String> each : one.roles().entrySet()) {
      String role = other.roles().get(each.getKey());
      if (role != null) {
        points += role.equals(each.getValue()) && !role.equals(Weight.NAMED) ? 3 : 1;
      }
    }
    return points;
  }

  /** Whether somebody has a part in one of whom the other says nothing. */
  private static boolean areOthers(Happening one, Happening other) {
    return one.roles().entrySet().stream()
        .anyMatch(
            each ->
                !each.getValue().equals(Weight.NAMED) && !other.roles().containsKey(each.getKey()));
  }

  private static int dates(Happening one, Happening other) {
    Optional<Edtf> first = one.dated().flatMap(date -> date.edtf());
    Optional<Edtf> second = other.dated().flatMap(date -> date.edtf());
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    if (first.get().compatibleWith(second.get())) {
      return 3;
    }
    return distance(first.get(), second.get()) > A_MONTH ? NEVER : 0;
  }

  private static long distance(Edtf one, Edtf other) {
    Optional<LocalDate> first = one.earliest();
    Optional<LocalDate> second = other.earliest();
    return first.isEmpty() || second.isEmpty()
        ? A_MONTH + 1
        : Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
  }

  /** Whether somebody has a part in both that one who suffers it has. */
  private static boolean isSamePart(Happening one, Happening other) {
    return one.roles().entrySet().stream()
        .anyMatch(
            each ->
                isPatient(each.getValue())
                    && isPatient(other.roles().getOrDefault(each.getKey(), Weight.NAMED)));
  }

  private static boolean isPatient(String role) {
    return !role.equals(Weight.NAMED) && !Verbs.isOnlyDoer(role);
  }

  /** The telling that names it: a dated one before another, none by the way. */
  Happening best() {
    return tellings.stream()
        .max(
            java.util.Comparator.comparingInt(
                each ->
                    (each.isNoun() ? 0 : 4)
                        + (each.date() == null ? 0 : 2)
                        + (each.hedge().isEmpty() ? 1 : 0)))
        .orElseThrow();
  }

  List<Happening> tellings() {
    return List.copyOf(tellings);
  }

  /** The part of each person; what one telling names only, another may tell. */
  Map<String, String> roles() {
    Map<String, String> roles = new LinkedHashMap<>();
    for (Happening each : tellings) {
      each.roles()
          .forEach(
              (person, role) ->
                  roles.merge(person, role, (old, now) -> old.equals(Weight.NAMED) ? now : old));
    }
    return roles;
  }

  Optional<String> place() {
    return tellings.stream().flatMap(each -> each.where().stream()).findFirst();
  }

  /** Whether it is of a kind, and somebody suffered or did it. */
  boolean isOf(Happening.Earlier earlier) {
    return tellings.stream()
        .anyMatch(
            each ->
                Families.areNear(each.kind(), earlier.kind())
                    && !each.roles()
                        .getOrDefault(earlier.person(), Weight.NAMED)
                        .equals(Weight.NAMED));
  }
}
