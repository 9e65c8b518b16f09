package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.Participants.Part;
import dossier.record.Event;
import dossier.record.Participant;
import dossier.record.Person;
import dossier.record.Role;
import dossier.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * People take part in events, and hold what is stated of them, between their birth and their death.
 *
 * <p>The rule: a finding is made only where it is certain, after every death that is told of
 * somebody or before every birth; parts that the dead can have, and events of print and memory, are
 * left alone. A birth itself is held against the deaths, a burial too, which none precedes. A
 * father may be dead for ten months when his child is born; where nobody is born, parents are only
 * named.
 */
final class LivesRespected implements Check {
  private static final Set<String> OUTLIVING_KINDS =
      Set.of(
          "burial",
          "funeral",
          "cremation",
          "exhumation",
          "memorial",
          "commemoration",
          "rehabilitation",
          "publication",
          "book",
          "press",
          "edition",
          "translation",
          "memoir",
          "obituary",
          "inheritance",
          "probate",
          "legend");
  private static final Set<String> MAKING_OF_A_WILL = Set.of("will", "testament");
  private static final Set<String> PROVING_OF_A_WILL = Set.of("probate", "inheritance");
  private static final Set<String> PARENTS = Set.of("father", "mother", "parent");
  private static final Set<String> OUTLIVING_POINTS =
      Set.of(
          "award",
          "honour",
          "description",
          "name",
          "alias",
          "trait",
          "fate",
          "reputation",
          "rehabilitation",
          "grave",
          "estate",
          "memory");
  private static final int MONTHS_AFTER_THE_FATHER = 10;

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().people().values().stream()
        .flatMap(person -> new Life(concordance, person).exceeded().stream())
        .toList();
  }

  private static final class Life {
    private final Concordance concordance;
    private final Person person;
    private final List<Event> births;
    private final List<Event> deaths;
    private final List<Diagnostic> found = new ArrayList<>();

    Life(Concordance concordance, Person person) {
      LifeBounds all = new LifeBounds(concordance);
      this.concordance = concordance;
      this.person = person;
      this.births = all.births(person.id());
      this.deaths = all.deaths(person.id());
    }

    List<Diagnostic> exceeded() {
      for (Part part : concordance.participants().of(person.id())) {
        Event event = concordance.catalogue().event(part.event()).orElseThrow();
        concordance.dates().date(event.id()).ifPresent(date -> hold(event, part, date));
      }
      for (Statement statement : person.statements()) {
        statement.dated().ifPresent(date -> hold(statement, date));
      }
      return found;
    }

    private void hold(Event event, Part part, Edtf date) {
      String role = part.role();
      boolean isBirth = Role.beginsLife(role);
      boolean isEnd = Role.endsLife(role);
      if (!isBirth && !isEnd && !Role.isSpokenOf(role) && !isNamedAsParent(event, role)) {
        bound(births, date::before)
            .ifPresent(birth -> found.add(report(event, part, birth, "was not yet born")));
      }
      if (isBirth || (!isEnd && !outlives(role, event))) {
        bound(deaths, death -> isDeadBy(death, date, event, role))
            .ifPresent(death -> found.add(report(event, part, death, "was dead by then")));
      }
      if (isOfTheDead(role, event)) {
        bound(deaths, date::before)
            .ifPresent(death -> found.add(report(event, part, death, "was still alive")));
      }
    }

    private void hold(Statement statement, Edtf date) {
      boolean outlives =
          Stream.of(folded(statement.on()).split("[^a-z]+", -1))
              .anyMatch(OUTLIVING_POINTS::contains);
      bound(births, date::before)
          .ifPresent(birth -> found.add(report(statement, date, birth, "was not yet born")));
      if (!outlives) {
        bound(deaths, death -> death.before(date))
            .ifPresent(death -> found.add(report(statement, date, death, "was dead by then")));
      }
    }

    private static boolean isOfTheDead(String role, Event event) {
      return Role.isOfTheDead(role)
          || (folded(role).equals("testator") && PROVING_OF_A_WILL.contains(folded(event.kind())));
    }

    private static boolean outlives(String role, Event event) {
      boolean makesWill =
          folded(role).equals("testator") && MAKING_OF_A_WILL.contains(folded(event.kind()));
      return !makesWill
          && (Role.outlives(role)
              || OUTLIVING_KINDS.contains(folded(event.kind()))
              || isNamedAsParent(event, role));
    }

    private static boolean isNamedAsParent(Event event, String role) {
      return PARENTS.contains(folded(role)) && !isBirth(event);
    }

    private static boolean isBirth(Event event) {
      return event.people().stream().anyMatch(each -> Role.beginsLife(each.role()));
    }

    private static boolean isDeadBy(Edtf death, Edtf date, Event event, String role) {
      boolean mayBeFather = isBirth(event) && Set.of("father", "parent").contains(folded(role));
      return death.before(date) && !(mayBeFather && mayBePosthumous(death, date));
    }

    private static boolean mayBePosthumous(Edtf death, Edtf birth) {
      return death.latest().isEmpty()
          || birth.earliest().isEmpty()
          || !death
              .latest()
              .get()
              .plusMonths(MONTHS_AFTER_THE_FATHER)
              .isBefore(birth.earliest().get());
    }

    private static String folded(String word) {
      return word.strip().toLowerCase(Locale.ROOT);
    }

    /** The first of the bounds if every one of them has a date, and it is beyond that. */
    private Optional<Event> bound(List<Event> bounds, Predicate<Edtf> isBeyond) {
      return bounds.stream()
              .allMatch(each -> concordance.dates().date(each.id()).filter(isBeyond).isPresent())
          ? bounds.stream().findFirst()
          : Optional.empty();
    }

    private Diagnostic report(Statement statement, Edtf date, Event bound, String but) {
      return Diagnostic.of(
              Code.LIFE_EXCEEDED,
              statement.datePlace(),
              "this statement on " + person.name() + " is dated " + date.wording() + ", but " + but)
          .note("“" + bound.title() + "” is dated " + wording(bound), datePlace(bound))
          .help("correct the date; if the source errs, accept it with `allow:` and the reason");
    }

    private Diagnostic report(Event event, Part part, Event bound, String but) {
      return Diagnostic.of(
              Code.LIFE_EXCEEDED,
              place(event, part),
              person.name() + " has a part in this event of " + wording(event) + ", but " + but)
          .note("“" + bound.title() + "” is dated " + wording(bound), datePlace(bound))
          .help(
              "correct the date or the person; for somebody who is only spoken of, write the role"
                  + " “remembered” or “subject”");
    }

    private Place datePlace(Event event) {
      return LifeBounds.datePlace(concordance, event);
    }

    private String wording(Event event) {
      return concordance.dates().wording(event.id()).orElse("undated");
    }

    private Place place(Event event, Part part) {
      return event.people().stream()
          .filter(each -> each.person().id().equals(person.id()))
          .filter(each -> each.role().equals(part.role()))
          .map(Participant::person)
          .map(reference -> reference.place())
          .findFirst()
          .orElse(event.place());
    }
  }
}
