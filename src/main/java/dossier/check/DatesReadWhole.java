package dossier.check;

import dossier.date.DateExpression;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Account;
import java.util.List;
import java.util.Optional;

/**
 * The date that a quote tells reaches the event: nothing in it was read by halves, and no day
 * stands there without its year, unless the author writes the date.
 */
final class DatesReadWhole implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().events().values().stream()
        .flatMap(event -> event.accounts().stream())
        .filter(account -> account.date().isEmpty())
        .flatMap(account -> finding(account, concordance.dates().inQuote(account)).stream())
        .toList();
  }

  private static Optional<Diagnostic> finding(Account account, List<DateExpression> inQuote) {
    Optional<DateExpression> half = inQuote.stream().filter(DateExpression::isHalf).findFirst();
    if (half.isPresent()) {
      return half.map(
          date ->
              Diagnostic.of(
                      Code.DATE_READ_IN_PART,
                      account.citation().place(),
                      "“" + DateExpression.plainly(date.words()) + "” was not read whole")
                  .note("so the account has no date: a part of it may be another date")
                  .help(
                      "write the date that the words tell, `date:`, with a line"
                          + " `basis: derived from …`"));
    }
    boolean dated = inQuote.stream().anyMatch(each -> each.edtf().isPresent());
    return inQuote.stream()
        .filter(each -> !dated && each.lacksYear())
        .findFirst()
        .map(
            date ->
                Diagnostic.of(
                        Code.DATE_WITHOUT_YEAR,
                        account.citation().place(),
                        "the year of “" + DateExpression.plainly(date.words()) + "” is not told")
                    .note("so the account has no date")
                    .help(
                        "write the date with its year, `date:`; it needs no `basis:` if the day"
                            + " and month are those of the quote"));
  }
}
