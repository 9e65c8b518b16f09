package dossier.check;

import dossier.citation.Verdict.Verified;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.EventDates.ToldDate;
import dossier.link.Participants.Part;
import dossier.record.Account;
import dossier.record.Event;
import dossier.record.Participant;
import dossier.record.Role;
import dossier.text.DateExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An age that a quote tells fits the date of the event and the birth of the one it happened to.
 *
 * <p>The rule: it is looked at only where it is certain whose age is meant, that is, where just one
 * participant of the event has a dated birth; and it is reported only where no day of the event and
 * no day of the birth give that age, a year more or less.
 */
final class AgesFit implements Check {
  private static final int SLACK = 1;

  @Override
  public void run(Concordance concordance, Diagnostics diagnostics) {
    concordance
        .catalogue()
        .events()
        .values()
        .forEach(event -> new Ages(concordance, event).check(diagnostics));
  }

  /** When somebody was born, by which event. */
  private record Birth(Event event, Edtf date) {}

  private record Ages(Concordance concordance, Event event) {

    void check(Diagnostics diagnostics) {
      List<Birth> births =
          event.people().stream()
              .map(Participant::person)
              .distinct()
              .flatMap(person -> birth(person.id()).stream())
              .distinct()
              .toList();
      if (births.size() == 1) {
        event.accounts().forEach(account -> check(account, births.get(0), diagnostics));
      }
    }

    private Optional<Birth> birth(String person) {
      return concordance.participants().of(person).stream()
          .filter(part -> Role.beginsLife(part.role()))
          .map(Part::event)
          .flatMap(born -> concordance.catalogue().event(born).stream())
          .flatMap(
              born ->
                  concordance.dates().date(born.id()).map(date -> new Birth(born, date)).stream())
          .findFirst();
    }

    private void check(Account account, Birth birth, Diagnostics diagnostics) {
      Optional<Verified> where = concordance.evidence().verified(account.citation());
      Optional<Edtf> happened =
          concordance
              .dates()
              .told(event.id(), account)
              .map(ToldDate::edtf)
              .or(() -> concordance.dates().date(event.id()));
      if (where.isEmpty() || happened.isEmpty()) {
        return;
      }
      String source = account.citation().source().id();
      for (DateExpression told : concordance.textDates().within(source, where.get())) {
        told.age()
            .ifPresent(
                age -> compare(age, told.words(), happened.get(), birth, account, diagnostics));
      }
    }

    private static void compare(
        int age,
        String words,
        Edtf happened,
        Birth birth,
        Account account,
        Diagnostics diagnostics) {
      Optional<Integer> least = years(birth.date().latest(), happened.earliest());
      Optional<Integer> most = years(birth.date().earliest(), happened.latest());
      boolean isTooOld = most.isPresent() && age > most.get() + SLACK;
      boolean isTooYoung = least.isPresent() && age < least.get() - SLACK;
      if (isTooOld || isTooYoung) {
        diagnostics.add(
            Diagnostic.of(
                    Code.AGE_CONTRADICTED,
                    account.citation().place(),
                    "“" + words + "” does not fit " + happened.wording())
                .note("the birth is told of " + birth.date().wording(), birth.event().place())
                .help(
                    "cite the date with its source, or allow the finding and say why the source errs"));
      }
    }

    private static Optional<Integer> years(Optional<LocalDate> from, Optional<LocalDate> to) {
      return from.flatMap(start -> to.map(end -> end.getYear() - start.getYear()));
    }
  }
}
