package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.Participants.Part;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Participant;
import dossier.record.Person;
import dossier.record.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * People take part in events between their birth and their death.
 *
 * <p>The rule: a finding is made only where it is certain, after every death that is told of
 * somebody or before every birth; parts that the dead can have, and events of print and memory, are
 * left alone. A birth itself is held against the deaths.
 */
final class LivesRespected implements Check {
  private static final Set<String> OUTLIVING_ROLES =
      Set.of(
          "buried",
          "cremated",
          "exhumed",
          "deceased",
          "dead",
          "body",
          "mourned",
          "remembered",
          "commemorated",
          "honoured",
          "rehabilitated",
          "canonized",
          "subject",
          "mentioned",
          "named",
          "described",
          "portrayed",
          "depicted",
          "quoted",
          "cited",
          "author",
          "writer",
          "testator",
          "missing",
          "sought",
          "searched for",
          "accused",
          "blamed",
          "denounced",
          "pardoned");
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
          "legend");

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().people().values().stream()
        .flatMap(person -> new Life(concordance, person).exceeded().stream())
        .toList();
  }

  private record Life(Concordance concordance, Person person) {

    List<Diagnostic> exceeded() {
      List<Diagnostic> found = new ArrayList<>();
      LifeBounds all = new LifeBounds(concordance);
      List<Event> births = all.births(person.id());
      List<Event> deaths = all.deaths(person.id());
      for (Part part : concordance.participants().of(person.id())) {
        Event event = catalogue().event(part.event()).orElseThrow();
        boolean isBirth = Role.beginsLife(part.role());
        if (!isBirth && !outlives(part.role(), event)) {
          bound(event, births, (birth, date) -> date.before(birth))
              .ifPresent(birth -> found.add(report(event, part, birth, "was not yet born")));
        }
        if (isBirth || !outlives(part.role(), event)) {
          bound(event, deaths, (death, date) -> death.before(date))
              .ifPresent(death -> found.add(report(event, part, death, "was dead by then")));
        }
      }
      return found;
    }

    private Catalogue catalogue() {
      return concordance.catalogue();
    }

    private static boolean outlives(String role, Event event) {
      return Role.endsLife(role)
          || OUTLIVING_ROLES.contains(folded(role))
          || OUTLIVING_KINDS.contains(folded(event.kind()));
    }

    private static String folded(String word) {
      return word.toLowerCase(Locale.ROOT);
    }

    /** The first of the bounds if the date of the event lies beyond every one of them. */
    private Optional<Event> bound(
        Event event, List<Event> bounds, BiPredicate<Edtf, Edtf> isBeyond) {
      Optional<Edtf> date = concordance.dates().date(event.id());
      boolean isBeyondAll =
          date.isPresent()
              && bounds.stream()
                  .allMatch(
                      bound ->
                          concordance
                              .dates()
                              .date(bound.id())
                              .filter(each -> isBeyond.test(each, date.get()))
                              .isPresent());
      return isBeyondAll ? bounds.stream().findFirst() : Optional.empty();
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
      return concordance.dates().told(event.id()).stream()
          .map(told -> told.account().datePlace())
          .findFirst()
          .orElse(event.place());
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
