package dossier.fit;

import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates that the records tell of what a record is about, for lengths of time: those of the
 * events of its people, or of a source when it was written and what it tells.
 */
final class KnownDates {
  private KnownDates() {}

  static Set<Edtf> of(Record record, Concordance concordance) {
    Stream<Edtf> written =
        record instanceof Source source ? source.description().created().stream() : Stream.empty();
    return Stream.concat(
            written,
            events(record, concordance)
                .distinct()
                .flatMap(event -> concordance.dates().date(event).stream()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> events(Record record, Concordance concordance) {
    if (record instanceof Source source) {
      return concordance.catalogue().events().values().stream()
          .filter(
              event ->
                  event.accounts().stream()
                      .anyMatch(each -> each.citation().source().id().equals(source.id())))
          .map(Event::id);
    }
    Stream<String> people =
        record instanceof Event event
            ? event.people().stream().map(each -> each.person().id())
            : record instanceof Person person ? Stream.of(person.id()) : Stream.empty();
    return people
        .flatMap(person -> concordance.participants().of(person).stream())
        .map(part -> part.event());
  }
}
