package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.edtf.EdtfDate;
import dossier.edtf.Interval;
import dossier.link.Concordance;
import dossier.record.Person;
import dossier.record.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Nobody holds two offices at one time.
 *
 * <p>The rule: both statements give a period with both ends, and on one day at least both offices
 * were held for certain; that one ends in the month in which the next begins is no overlap.
 */
final class PeriodsInOrder implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().people().values().stream()
        .flatMap(person -> overlaps(person).stream())
        .toList();
  }

  private record Tenure(Statement statement, LocalDate from, LocalDate to) {
    boolean overlaps(Tenure other) {
      return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean isSameOffice(Tenure other) {
      return folded(statement.says()).equals(folded(other.statement.says()));
    }

    private static String folded(String office) {
      return office.strip().toLowerCase(Locale.ROOT);
    }
  }

  private static List<Diagnostic> overlaps(Person person) {
    List<Tenure> tenures =
        person.statements().stream()
            .filter(statement -> statement.on().equals("office"))
            .flatMap(statement -> tenure(statement).stream())
            .toList();
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < tenures.size(); i++) {
      for (Tenure earlier : tenures.subList(0, i)) {
        Tenure tenure = tenures.get(i);
        if (tenure.overlaps(earlier) && !tenure.isSameOffice(earlier)) {
          found.add(report(person, tenure.statement, earlier.statement));
        }
      }
    }
    return found;
  }

  /**
   * From the last day on which the office can have begun to the first on which it can have ended.
   */
  private static Optional<Tenure> tenure(Statement statement) {
    if (statement.date() instanceof Interval period
        && !period.doubted()
        && period.start() instanceof EdtfDate start
        && period.end() instanceof EdtfDate end
        && start.latest().isPresent()
        && end.earliest().isPresent()) {
      return Optional.of(new Tenure(statement, start.latest().get(), end.earliest().get()));
    }
    return Optional.empty();
  }

  private static Diagnostic report(Person person, Statement later, Statement earlier) {
    return Diagnostic.of(
            Code.PERIODS_OVERLAP,
            later.datePlace(),
            person.name() + " is said to hold two offices at one time")
        .note("“" + earlier.says() + "” is dated " + wording(earlier), earlier.datePlace())
        .help("correct a date; if both were held at once, accept it with `allow:` and the reason");
  }

  private static String wording(Statement statement) {
    return statement.dated().map(date -> date.wording()).orElse("");
  }
}
