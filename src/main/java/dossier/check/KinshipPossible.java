package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.Kinship;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Nobody descends from themselves, and parents are born before their children and live to have
 * them.
 *
 * <p>The rule: of parents and grandparents by blood, wherever the relation is written; dates count
 * only where they are certain, for every birth or death that is told.
 */
final class KinshipPossible implements Check {
  private static final List<String> ELDERS = List.of("parent", "grandparent", "great-grandparent");
  private static final List<String> YOUNGER = List.of("child", "grandchild", "great-grandchild");
  private static final int MONTHS_AFTER_THE_FATHER = 10;

  /** That somebody is the parent, or an elder, of another. */
  private record Descent(Person elder, Person younger, Relation relation, boolean isParent) {}

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Descent> descents = new ArrayList<>();
    for (Person person : concordance.catalogue().people().values()) {
      for (Relation relation : person.relations()) {
        concordance
            .catalogue()
            .person(relation.of().id())
            .filter(other -> !other.equals(person))
            .flatMap(other -> descent(person, other, relation))
            .ifPresent(descents::add);
      }
    }
    List<Diagnostic> found = new ArrayList<>(circles(descents));
    descents.forEach(each -> untimely(each, concordance).ifPresent(found::add));
    return found;
  }

  private static Optional<Descent> descent(Person person, Person other, Relation relation) {
    if (ELDERS.stream().anyMatch(each -> Kinship.isA(relation.as(), each))) {
      boolean isParent = Kinship.isA(relation.as(), "parent");
      return Optional.of(new Descent(person, other, relation, isParent));
    }
    return YOUNGER.stream().anyMatch(each -> Kinship.isA(relation.as(), each))
        ? Optional.of(new Descent(other, person, relation, Kinship.isA(relation.as(), "child")))
        : Optional.empty();
  }

  /** Takes away again and again whoever has no elder; who is left descends from a circle. */
  private static List<Diagnostic> circles(List<Descent> descents) {
    Map<String, List<Descent>> below = new LinkedHashMap<>();
    Map<String, Integer> elders = new HashMap<>();
    for (Descent each : descents) {
      below.computeIfAbsent(each.elder.id(), id -> new ArrayList<>()).add(each);
      elders.merge(each.younger.id(), 1, Integer::sum);
    }
    Deque<String> free = new ArrayDeque<>(below.keySet());
    free.removeIf(elders::containsKey);
    while (!free.isEmpty()) {
      for (Descent each : below.getOrDefault(free.pop(), List.of())) {
        if (elders.merge(each.younger.id(), -1, Integer::sum) == 0) {
          free.push(each.younger.id());
        }
      }
    }
    Map<String, Descent> above = new LinkedHashMap<>();
    descents.stream()
        .filter(each -> elders.getOrDefault(each.elder.id(), 0) > 0)
        .filter(each -> elders.getOrDefault(each.younger.id(), 0) > 0)
        .forEach(each -> above.putIfAbsent(each.younger.id(), each));
    return circlesIn(above);
  }

  /** Goes up from everybody to an elder of theirs; a way that comes back to itself is a circle. */
  private static List<Diagnostic> circlesIn(Map<String, Descent> above) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, String> walkedFrom = new HashMap<>();
    for (String start : above.keySet()) {
      List<String> way = new ArrayList<>();
      String next = start;
      while (above.containsKey(next) && walkedFrom.putIfAbsent(next, start) == null) {
        way.add(next);
        next = above.get(next).elder.id();
      }
      int begin = way.lastIndexOf(next);
      if (begin >= 0) {
        List<String> circle = new ArrayList<>(way.subList(begin, way.size()));
        circle.add(next);
        Optional.ofNullable(above.get(next)).ifPresent(each -> found.add(circle(each, circle)));
      }
    }
    return found;
  }

  private static Diagnostic circle(Descent first, List<String> circle) {
    return Diagnostic.of(
            Code.KINSHIP_IMPOSSIBLE,
            first.relation.of().place(),
            first.younger.name()
                + " is said to descend from the same person: "
                + Excerpt.chain(circle))
        .help("take away the relation that is wrong");
  }

  private static Optional<Diagnostic> untimely(Descent descent, Concordance concordance) {
    LifeBounds bounds = new LifeBounds(concordance);
    List<Event> births = bounds.births(descent.younger.id());
    List<Event> elderBirths = bounds.births(descent.elder.id());
    List<Event> deaths = bounds.deaths(descent.elder.id());
    if (isSure(concordance, births, elderBirths, Edtf::before)) {
      return Optional.of(
          report(
              concordance,
              descent,
              "was born after " + descent.younger.name(),
              elderBirths.get(0),
              births.get(0)));
    }
    boolean isMother = Kinship.isA(descent.relation.as(), "mother");
    boolean diedBefore =
        descent.isParent
            && isSure(
                concordance,
                deaths,
                births,
                (death, birth) -> isMother ? death.before(birth) : isLongBefore(death, birth));
    return diedBefore
        ? Optional.of(
            report(
                concordance,
                descent,
                "died "
                    + (isMother ? "" : "too long ")
                    + "before "
                    + descent.younger.name()
                    + " was born",
                deaths.get(0),
                births.get(0)))
        : Optional.empty();
  }

  private static boolean isLongBefore(Edtf death, Edtf birth) {
    return death.before(birth)
        && death.latest().isPresent()
        && birth.earliest().isPresent()
        && death
            .latest()
            .get()
            .plusMonths(MONTHS_AFTER_THE_FATHER)
            .isBefore(birth.earliest().get());
  }

  /** Whether it holds for all that is told, and something is told of both. */
  private static boolean isSure(
      Concordance concordance,
      List<Event> some,
      List<Event> others,
      BiPredicate<Edtf, Edtf> holds) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .allMatch(
                one -> others.stream().allMatch(other -> holds(concordance, one, other, holds)));
  }

  private static boolean holds(
      Concordance concordance, Event one, Event other, BiPredicate<Edtf, Edtf> holds) {
    Optional<Edtf> date = concordance.dates().date(one.id());
    Optional<Edtf> second = concordance.dates().date(other.id());
    return date.isPresent() && second.isPresent() && holds.test(date.get(), second.get());
  }

  private static Diagnostic report(
      Concordance concordance, Descent descent, String what, Event elder, Event younger) {
    Place place = descent.relation.of().place();
    Diagnostic found =
        Diagnostic.of(
            Code.KINSHIP_IMPOSSIBLE,
            place,
            descent.elder.name()
                + " "
                + what
                + ", and cannot be the "
                + (descent.isParent ? "parent" : "forebear"));
    for (Event event : List.of(elder, younger)) {
      found =
          found.note(
              "“"
                  + event.title()
                  + "” is dated "
                  + concordance.dates().wording(event.id()).orElse(""),
              LifeBounds.datePlace(concordance, event));
    }
    return found.help("correct the date or the relation");
  }
}
