package dossier.link;

import dossier.citation.Hedge;
import dossier.link.EventDates.ToldDate;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Claim;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Person;
import dossier.record.Relation;
import dossier.record.StatedDispute;
import dossier.record.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the points on which sources do not agree: dates and places of one event that cannot both be
 * true, different values on one point about a person, different degrees of kinship; and what
 * authors state besides.
 */
final class DisputeFinder {
  private final Catalogue catalogue;
  private final EventDates dates;
  private final List<Dispute> disputes = new ArrayList<>();

  private DisputeFinder(Catalogue catalogue, EventDates dates) {
    this.catalogue = catalogue;
    this.dates = dates;
  }

  /**
   * Every dispute, people first, each record's in the order found: by the build, then as stated.
   */
  static List<Dispute> find(Catalogue catalogue, EventDates dates) {
    DisputeFinder finder = new DisputeFinder(catalogue, dates);
    catalogue.people().values().forEach(finder::about);
    catalogue.events().values().forEach(finder::about);
    return List.copyOf(finder.disputes);
  }

  private record Found(String kind, String question, List<Claim> claims) {}

  private void about(Person person) {
    List<Found> found = new ArrayList<>(statements(person));
    found.addAll(kinship(person));
    add(person.id(), person.disputes(), found);
  }

  private void about(Event event) {
    List<Found> found = new ArrayList<>();
    date(event).ifPresent(found::add);
    place(event).ifPresent(found::add);
    add(event.id(), event.disputes(), found);
  }

  private void add(String record, List<StatedDispute> stated, List<Found> found) {
    int number = 0;
    for (Found each : found) {
      Optional<StatedDispute> word =
          stated.stream()
              .filter(own -> own.claims().isEmpty() && own.on().equals(each.kind))
              .findFirst();
      Optional<String> question = word.flatMap(StatedDispute::asQuestion);
      disputes.add(
          new Dispute(
              record,
              ++number,
              each.kind,
              question.orElse(each.question),
              each.claims,
              question.isPresent(),
              word.flatMap(StatedDispute::onlyApparent).orElse("")));
    }
    for (StatedDispute each : stated) {
      if (each.claims().size() > 1) {
        String question =
            each.asQuestion().orElse("Where do the sources differ on the " + each.on() + "?");
        disputes.add(
            new Dispute(
                record,
                ++number,
                each.on(),
                question,
                each.claims(),
                true,
                each.onlyApparent().orElse("")));
      }
    }
  }

  private Optional<Found> date(Event event) {
    List<ToldDate> told = dates.told(event.id());
    boolean differ =
        told.stream().anyMatch(one -> told.stream().anyMatch(other -> !one.compatibleWith(other)));
    return differ
        ? Optional.of(
            new Found(
                "date",
                "When was it?",
                told.stream()
                    .map(each -> new Claim(each.shown(), each.account().citation()))
                    .toList()))
        : Optional.empty();
  }

  private Optional<Found> place(Event event) {
    List<Account> placed =
        event.accounts().stream().filter(account -> account.locality().isPresent()).toList();
    boolean differ =
        placed.stream()
            .anyMatch(
                one ->
                    placed.stream()
                        .anyMatch(other -> cannotBothBe(localityOf(one), localityOf(other))));
    return differ
        ? Optional.of(
            new Found(
                "place",
                "Where was it?",
                placed.stream()
                    .map(account -> new Claim(nameOf(localityOf(account)), account.citation()))
                    .toList()))
        : Optional.empty();
  }

  private static String localityOf(Account account) {
    return account.locality().map(place -> place.id()).orElse("");
  }

  private String nameOf(String locality) {
    return catalogue.locality(locality).map(Locality::name).orElse(locality);
  }

  private boolean cannotBothBe(String one, String other) {
    return !containers(one).contains(other) && !containers(other).contains(one);
  }

  /** The place itself and all that hold it. */
  private Set<String> containers(String locality) {
    Set<String> containers = new LinkedHashSet<>();
    Optional<String> next = Optional.of(locality);
    while (next.isPresent() && containers.add(next.get())) {
      next =
          catalogue
              .locality(next.get())
              .flatMap(Locality::container)
              .map(container -> container.id());
    }
    return containers;
  }

  private List<Found> statements(Person person) {
    Map<String, List<Statement>> byPoint =
        person.statements().stream()
            .collect(Collectors.groupingBy(Statement::on, LinkedHashMap::new, Collectors.toList()));
    List<Found> found = new ArrayList<>();
    byPoint.forEach(
        (point, statements) -> {
          if (!catalogue.imprint().vocabulary().isManyValued(point) && differ(statements)) {
            List<Claim> claims =
                statements.stream().map(each -> new Claim(each.says(), each.citation())).toList();
            found.add(new Found(kindOf(point), "Which " + point + "?", claims));
          }
        });
    return found;
  }

  /** Two values differ unless each has a time of its own at which it held. */
  private static boolean differ(List<Statement> statements) {
    for (Statement one : statements) {
      for (Statement other : statements) {
        boolean atOtherTimes =
            one.date() != null && other.date() != null && !one.date().compatibleWith(other.date());
        if (!atOtherTimes && contradict(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who denies one value contradicts who tells it, and nobody who tells another. */
  private static boolean contradict(Statement one, Statement other) {
    boolean isSame = folded(one.says()).equals(folded(other.says()));
    if (isDenied(one) || isDenied(other)) {
      return isSame && isDenied(one) != isDenied(other);
    }
    return !isSame;
  }

  private static boolean isDenied(Statement statement) {
    return statement.citation().telling().hedged().filter(Hedge.DENIED::equals).isPresent();
  }

  private static String folded(String says) {
    return says.strip().toLowerCase(Locale.ROOT);
  }

  private static String kindOf(String point) {
    return StatedDispute.KINDS.stream()
        .filter(kind -> List.of(point.toLowerCase(Locale.ROOT).split("[^a-z]+")).contains(kind))
        .findFirst()
        .orElse("other");
  }

  private List<Found> kinship(Person person) {
    Map<String, List<Relation>> byOther =
        person.relations().stream()
            .filter(relation -> Kinship.isDegree(relation.as()))
            .collect(
                Collectors.groupingBy(
                    relation -> relation.of().id(), LinkedHashMap::new, Collectors.toList()));
    List<Found> found = new ArrayList<>();
    byOther.forEach(
        (other, relations) -> {
          if (Kinship.differ(relations.stream().map(Relation::as).toList())) {
            String name = catalogue.person(other).map(Person::name).orElse(other);
            found.add(
                new Found(
                    "kinship",
                    "How were " + person.name() + " and " + name + " related?",
                    relations.stream()
                        .map(each -> new Claim(each.as(), each.citation()))
                        .toList()));
          }
        });
    return found;
  }
}
