package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Verdict.Verified;
import dossier.date.DateExpression;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.EventDates.ToldDate;
import dossier.record.Account;
import dossier.record.Event;
import dossier.record.Participant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An age that an account tells fits the birth and the date of the event.
 *
 * <p>The rule: only where one person alone takes part is it sure whose age is meant; the age may be
 * a year off, for people count the year begun as well as the year ended; of a birth that is told in
 * several ways one that fits is enough.
 */
final class AgesFit implements Check {
  private static final int SLACK = 1;

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    LifeBounds bounds = new LifeBounds(concordance);
    for (Event event : concordance.catalogue().events().values()) {
      List<String> people =
          event.people().stream().map(Participant::person).map(id -> id.id()).distinct().toList();
      if (people.size() == 1) {
        Case question = new Case(concordance, event, people.get(0));
        bounds.births(people.get(0)).stream()
            .filter(birth -> !birth.equals(event))
            .findFirst()
            .ifPresent(birth -> found.addAll(question.against(birth)));
      }
    }
    return found;
  }

  private record Case(Concordance concordance, Event event, String person) {

    List<Diagnostic> against(Event birth) {
      List<ToldDate> born = concordance.dates().told(birth.id());
      Optional<Edtf> date = concordance.dates().date(event.id());
      if (born.isEmpty() || date.isEmpty() || date.get().doubted()) {
        return List.of();
      }
      return event.accounts().stream()
          .flatMap(
              account ->
                  ages(account.citation()).stream()
                      .filter(
                          age ->
                              born.stream().noneMatch(each -> fits(age, each.edtf(), date.get())))
                      .map(age -> report(account, age, birth, born.get(0), date.get())))
          .toList();
    }

    private List<DateExpression> ages(Citation citation) {
      Optional<Verified> where = concordance.evidence().verified(citation);
      return where.stream()
          .flatMap(each -> concordance.textDates().within(citation.source().id(), each).stream())
          .filter(each -> each.age().isPresent())
          .toList();
    }

    private static boolean fits(DateExpression told, Edtf born, Edtf date) {
      boolean isOpen =
          born.doubted()
              || born.earliest().isEmpty()
              || born.latest().isEmpty()
              || date.earliest().isEmpty()
              || date.latest().isEmpty();
      if (isOpen) {
        return true;
      }
      OptionalInt age = told.age();
      long least = ChronoUnit.YEARS.between(born.latest().get(), date.earliest().get()) - SLACK;
      long most = ChronoUnit.YEARS.between(born.earliest().get(), date.latest().get()) + SLACK;
      return age.isEmpty() || (least <= age.getAsInt() && age.getAsInt() <= most);
    }

    private Diagnostic report(
        Account account, DateExpression age, Event birth, ToldDate born, Edtf date) {
      String name = concordance.catalogue().person(person).map(each -> each.name()).orElse(person);
      return Diagnostic.of(
              Code.AGE_CONTRADICTED,
              account.citation().place(),
              "“" + age.words() + "” does not fit the birth of " + name)
          .note("“" + birth.title() + "” is dated " + born.wording(), born.account().datePlace())
          .note("this event is dated " + date.wording())
          .help("correct the date that is wrong; if the source errs, say so in its `notes:`");
    }
  }
}
