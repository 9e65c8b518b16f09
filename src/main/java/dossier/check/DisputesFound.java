package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.DidYouMean;
import dossier.link.Concordance;
import dossier.link.Dispute;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.StatedDispute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an author says of a dispute that the build finds speaks of exactly one that it does find.
 */
final class DisputesFound implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Stream<Person> people = concordance.catalogue().people().values().stream();
    Stream<Event> events = concordance.catalogue().events().values().stream();
    return Stream.concat(
            people.flatMap(person -> fault(person.id(), person.disputes(), concordance)),
            events.flatMap(event -> fault(event.id(), event.disputes(), concordance)))
        .toList();
  }

  private static Stream<Diagnostic> fault(
      String record, List<StatedDispute> stated, Concordance concordance) {
    return stated.stream()
        .filter(StatedDispute::isWord)
        .flatMap(
            word -> {
              List<Dispute> meant = concordance.disputes().meantBy(word);
              if (meant.isEmpty()) {
                return Stream.of(unfound(word, concordance.disputes().of(record)));
              }
              return meant.size() == 1 ? Stream.empty() : Stream.of(ambiguous(word, meant));
            });
  }

  private static Diagnostic unfound(StatedDispute word, List<Dispute> disputes) {
    Optional<String> near =
        DidYouMean.help(
            word.on(),
            disputes.stream()
                .map(Dispute::point)
                .filter(point -> !point.equals(word.on()))
                .toList());
    return Diagnostic.of(
            Code.DISPUTE_UNFOUND,
            word.place(),
            "the sources do not differ on the " + word.on() + " here, as far as the build can see")
        .help(
            near.orElse(
                "take this away, or state the dispute itself, with two `claims:` and their"
                    + " quotes"));
  }

  private static Diagnostic ambiguous(StatedDispute word, List<Dispute> meant) {
    Diagnostic found =
        Diagnostic.of(
            Code.DISPUTE_AMBIGUOUS,
            word.place(),
            "“" + word.on() + "” could be any of " + meant.size() + " disputes here");
    for (Dispute each : meant) {
      found = found.note(each.question(), each.claims().get(0).citation().place());
    }
    String steps =
        meant.stream()
            .map(each -> "`" + name(each) + "`")
            .distinct()
            .collect(Collectors.joining(" or "));
    return found.help("say which: write " + steps);
  }

  private static String name(Dispute dispute) {
    return "on: " + dispute.point() + (dispute.with().isEmpty() ? "" : ", of: " + dispute.with());
  }
}
