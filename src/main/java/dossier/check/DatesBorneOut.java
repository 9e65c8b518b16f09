package dossier.check;

import dossier.citation.Citation;
import dossier.date.DateExpression;
import dossier.date.DateExpression.Kind;
import dossier.date.DateReader;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.record.Source;
import dossier.record.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date that an author writes for an account or a statement is the one in its quote, or says what
 * it is derived from.
 *
 * <p>The rule: a date of the quote lies within the written date, so the written one may be less
 * precise than the words, but never more. A statement whose quote tells no date may have that of
 * its source, in whose present it is told. In a language whose dates are not read, the author's
 * word stands.
 */
final class DatesBorneOut implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Stream<Diagnostic> accounts =
        concordance.catalogue().events().values().stream()
            .flatMap(event -> event.accounts().stream())
            .filter(account -> account.dateBasis().isEmpty())
            .filter(account -> isRead(account.citation(), concordance))
            .flatMap(
                account ->
                    account.date().stream()
                        .flatMap(
                            written ->
                                disagreement(
                                    written,
                                    concordance.dates().inQuote(account),
                                    account.datePlace(),
                                    account.citation())
                                    .stream()));
    Stream<Diagnostic> statements =
        concordance.catalogue().people().values().stream()
            .flatMap(person -> person.statements().stream())
            .filter(statement -> statement.dateBasis().isEmpty())
            .filter(statement -> isRead(statement.citation(), concordance))
            .flatMap(
                statement ->
                    statement.dated().stream()
                        .flatMap(
                            written -> disagreement(statement, written, concordance).stream()));
    return Stream.concat(accounts, statements).toList();
  }

  private static boolean isRead(Citation citation, Concordance concordance) {
    return concordance.evidence().verified(citation).isPresent()
        && concordance
            .catalogue()
            .source(citation.source().id())
            .filter(source -> DateReader.reads(source.description().language()))
            .isPresent();
  }

  private static List<DateExpression> inQuote(Citation citation, Concordance concordance) {
    return concordance.evidence().verified(citation).stream()
        .flatMap(where -> concordance.textDates().within(citation.source().id(), where).stream())
        .filter(date -> date.kind() != Kind.AGE && date.kind() != Kind.DURATION)
        .toList();
  }

  private static Optional<Diagnostic> disagreement(
      Statement statement, Edtf written, Concordance concordance) {
    List<DateExpression> inQuote = inQuote(statement.citation(), concordance);
    boolean isOfSource =
        inQuote.stream().noneMatch(date -> date.edtf().isPresent())
            && concordance.catalogue().source(statement.citation().source().id()).stream()
                .map(Source::description)
                .flatMap(
                    each ->
                        Stream.concat(each.whenWritten().stream(), each.whenPublished().stream()))
                .anyMatch(date -> date.within(written));
    return isOfSource
        ? Optional.empty()
        : disagreement(written, inQuote, statement.datePlace(), statement.citation());
  }

  private static Optional<Diagnostic> disagreement(
      Edtf written, List<DateExpression> told, Place place, Citation citation) {
    return told.stream().anyMatch(read -> read.bearsOut(written))
        ? Optional.empty()
        : Optional.of(report(written, told, place, citation));
  }

  private static Diagnostic report(
      Edtf written, List<DateExpression> told, Place place, Citation citation) {
    List<DateExpression> dated = told.stream().filter(each -> each.edtf().isPresent()).toList();
    if (dated.isEmpty()) {
      String found =
          told.stream()
              .map(each -> "“" + DateExpression.plainly(each.words()) + "”")
              .distinct()
              .collect(Collectors.joining(", "));
      return Diagnostic.of(
              Code.DATE_DISAGREES, place, "the quote does not give the date " + written.wording())
          .note(
              found.isEmpty()
                  ? "no date was found in the quote"
                  : "of " + found + " in the quote no date was read",
              citation.place())
          .help("quote the words that give the date, or add a line `basis: derived from …`");
    }
    String read =
        dated.stream()
            .map(each -> each.wording() + " (" + each.edtf().orElseThrow() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    return Diagnostic.of(
            Code.DATE_DISAGREES,
            place,
            "the date written here, " + written.wording() + ", is not the date in the quote")
        .note("the quote gives " + read, citation.place())
        .help(
            "take the date away and let the quote tell it, or add a line `basis: derived from …`");
  }
}
