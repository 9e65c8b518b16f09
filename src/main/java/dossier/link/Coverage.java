package dossier.link;

import dossier.citation.Verdict.Verified;
import dossier.date.DateExpression;
import dossier.input.Span;
import dossier.record.Source;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a source the records use.
 *
 * @param passages how many there are
 * @param passagesCited how many of them some record cites
 * @param names how many names stand in the text, each counted as often as it stands
 * @param namesClaimed how many of them belong to a record
 * @param dates how many dates stand in the text
 * @param datesUsed how many of them stand in words that an event's account quotes
 */
public record Coverage(
    int passages, int passagesCited, int names, int namesClaimed, int dates, int datesUsed) {

  /** Counts it for one source. */
  public static Coverage of(Source source, Concordance concordance) {
    return new Count(source, concordance).all();
  }

  private record Count(Source source, Concordance concordance) {

    Coverage all() {
      int claimed = sum(number -> concordance.mentions().in(source.id(), number).size());
      int unclaimed =
          concordance.unclaimed().in(source.id()).stream()
              .mapToInt(name -> name.standings().size())
              .sum();
      int undecided = concordance.mentions().doubts(source.id()).size();
      return new Coverage(
          source.text().passages().size(),
          sum(number -> isCited(number) ? 1 : 0),
          claimed + undecided + unclaimed,
          claimed,
          sum(number -> dates(number).size()),
          sum(this::usedDates));
    }

    private int sum(java.util.function.IntUnaryOperator count) {
      return IntStream.rangeClosed(1, source.text().passages().size()).map(count).sum();
    }

    private boolean isCited(int passage) {
      return concordance.citedBy().in(source.id(), passage).stream()
          .flatMap(run -> run.by().stream())
          .anyMatch(attestation -> attestation.kind().attests());
    }

    private List<DateExpression> dates(int passage) {
      return concordance.textDates().in(source.id(), passage).stream()
          .filter(date -> date.edtf().isPresent())
          .toList();
    }

    private int usedDates(int passage) {
      List<Verified> accounts =
          concordance.citedBy().in(source.id(), passage).stream()
              .filter(
                  run -> run.by().stream().anyMatch(by -> by.kind() == Attestation.Kind.ACCOUNT))
              .map(CitedRun::where)
              .toList();
      return (int) dates(passage).stream().filter(date -> isQuoted(date, accounts)).count();
    }

    private static boolean isQuoted(DateExpression date, List<Verified> accounts) {
      Span span = new Span(date.start(), date.end());
      return accounts.stream()
          .flatMap(where -> where.runs().stream())
          .anyMatch(run -> run.encloses(span));
    }
  }
}
