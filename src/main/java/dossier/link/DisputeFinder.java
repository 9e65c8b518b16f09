package dossier.link;

import dossier.citation.Hedge;
import dossier.link.EventDates.ToldDate;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Claim;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Person;
import dossier.record.StatedDispute;
import dossier.record.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the points on which sources do not agree: dates and places of one event that cannot both be
 * true, different values on one point about a person, different degrees of kinship; and what
 * authors state besides.
 */
final class DisputeFinder {
  private final Catalogue catalogue;
  private final EventDates dates;
  private final KinshipDisputes kinship;
  private final List<Dispute> disputes = new ArrayList<>();
  private final Map<StatedDispute, List<Dispute>> meant = new HashMap<>();

  private DisputeFinder(Catalogue catalogue, EventDates dates) {
    this.catalogue = catalogue;
    this.dates = dates;
    this.kinship = new KinshipDisputes(catalogue);
  }

  /**
   * Every dispute, people first, each record's in the order found: by the build, then as stated.
   */
  static Disputes find(Catalogue catalogue, EventDates dates) {
    DisputeFinder finder = new DisputeFinder(catalogue, dates);
    catalogue.people().values().forEach(finder::about);
    catalogue.events().values().forEach(finder::about);
    return new Disputes(finder.disputes, finder.meant);
  }

  private void about(Person person) {
    List<FoundDispute> found = new ArrayList<>(statements(person));
    found.addAll(kinship.of(person));
    List<StatedDispute> words = new ArrayList<>(person.disputes());
    found.forEach(each -> words.addAll(kinship.wordsOfTheOther(person, each)));
    add(person.id(), words, found);
  }

  private void about(Event event) {
    List<FoundDispute> found = new ArrayList<>();
    date(event).ifPresent(found::add);
    place(event).ifPresent(found::add);
    add(event.id(), event.disputes(), found);
  }

  private void add(String record, List<StatedDispute> stated, List<FoundDispute> found) {
    Map<FoundDispute, Dispute> settled = new LinkedHashMap<>();
    List<StatedDispute> words = stated.stream().filter(StatedDispute::isWord).toList();
    for (FoundDispute each : found) {
      List<StatedDispute> own =
          words.stream()
              .filter(word -> FoundDispute.meantBy(word, record, found).equals(List.of(each)))
              .toList();
      Optional<String> question = first(own, StatedDispute::asQuestion);
      settled.put(
          each,
          new Dispute(
              record,
              settled.size() + 1,
              each.kind(),
              each.point(),
              each.with(),
              question.orElse(each.question()),
              each.claims(),
              question.isPresent(),
              first(own, StatedDispute::onlyApparent).orElse("")));
    }
    disputes.addAll(settled.values());
    for (StatedDispute word : words) {
      FoundDispute.meantBy(word, record, found).stream()
          .map(settled::get)
          .forEach(each -> meant.computeIfAbsent(word, unused -> new ArrayList<>()).add(each));
    }
    int number = settled.size();
    for (StatedDispute each : stated) {
      if (each.claims().size() > 1) {
        disputes.add(stated(record, ++number, each));
      }
    }
  }

  private static Optional<String> first(
      List<StatedDispute> words, Function<StatedDispute, Optional<String>> part) {
    return words.stream().flatMap(word -> part.apply(word).stream()).findFirst();
  }

  private static Dispute stated(String record, int number, StatedDispute stated) {
    return new Dispute(
        record,
        number,
        stated.on(),
        stated.on(),
        "",
        stated.asQuestion().orElse("Where do the sources differ on the " + stated.on() + "?"),
        stated.claims(),
        true,
        stated.onlyApparent().orElse(""));
  }

  private Optional<FoundDispute> date(Event event) {
    List<ToldDate> told = dates.told(event.id());
    boolean differ =
        told.stream().anyMatch(one -> told.stream().anyMatch(other -> !one.compatibleWith(other)));
    return differ
        ? Optional.of(
            FoundDispute.of(
                "date",
                "When was it?",
                told.stream()
                    .map(each -> new Claim(each.shown(), each.account().citation()))
                    .toList()))
        : Optional.empty();
  }

  private Optional<FoundDispute> place(Event event) {
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
            FoundDispute.of(
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

  private List<FoundDispute> statements(Person person) {
    Map<String, List<Statement>> byPoint =
        person.statements().stream()
            .collect(Collectors.groupingBy(Statement::on, LinkedHashMap::new, Collectors.toList()));
    List<FoundDispute> found = new ArrayList<>();
    byPoint.forEach(
        (point, statements) -> {
          if (!catalogue.imprint().vocabulary().isManyValued(point) && differ(statements)) {
            List<Claim> claims =
                statements.stream().map(each -> new Claim(each.says(), each.citation())).toList();
            found.add(new FoundDispute(kindOf(point), point, "", "Which " + point + "?", claims));
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
}
