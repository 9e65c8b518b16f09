package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.record.Account;
import dossier.text.DateReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A date that an author writes for an account is the one in its quote, or says what it is derived
 * from.
 *
 * <p>The rule: a date of the quote lies within the written date, so the written one may be less
 * precise than the words, but never more. In a language whose dates are not read, the author's word
 * stands.
 */
final class DatesBorneOut implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().events().values().stream()
        .flatMap(event -> event.accounts().stream())
        .filter(account -> account.dateBasis().isEmpty())
        .filter(account -> isRead(account, concordance))
        .filter(account -> concordance.evidence().verified(account.citation()).isPresent())
        .flatMap(account -> disagreement(account, concordance.dates().inQuote(account)).stream())
        .toList();
  }

  private static boolean isRead(Account account, Concordance concordance) {
    return concordance
        .catalogue()
        .source(account.citation().source().id())
        .filter(source -> DateReader.reads(source.description().language()))
        .isPresent();
  }

  private static Optional<Diagnostic> disagreement(Account account, List<Edtf> inQuote) {
    return account
        .date()
        .filter(written -> inQuote.stream().noneMatch(read -> read.within(written)))
        .map(written -> report(account, written, inQuote));
  }

  private static Diagnostic report(Account account, Edtf written, List<Edtf> inQuote) {
    String help =
        "take the date away and let the quote tell it, or add a line `basis: derived from …`";
    if (inQuote.isEmpty()) {
      return Diagnostic.of(
              Code.DATE_DISAGREES,
              account.datePlace(),
              "the quote does not give the date " + written.wording())
          .note("no date was found in the quote", account.citation().place())
          .help("quote the words that give the date, or add a line `basis: derived from …`");
    }
    String read =
        inQuote.stream()
            .map(each -> each.wording() + " (" + each + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return Diagnostic.of(
            Code.DATE_DISAGREES,
            account.datePlace(),
            "the date written here, " + written.wording() + ", is not the date in the quote")
        .note("the quote gives " + read, account.citation().place())
        .help(help);
  }
}
