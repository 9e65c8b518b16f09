package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.record.Account;
import dossier.record.Description;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Source;
import dossier.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A source tells of an event only after it happened.
 *
 * <p>The rule: both its date of writing and its date of publication, as far as they are given, lie
 * before the event for certain. Where the accounts do not agree on the date, the earliest counts.
 */
final class ToldAfterItHappened implements Check {

  /** A printed text may carry the notice of its own printing. */
  private static final Set<String> NOTICES =
      Set.of("publication", "printing", "press", "edition", "translation", "digitization");

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    for (Event event : concordance.catalogue().events().values()) {
      if (NOTICES.contains(event.kind().toLowerCase(Locale.ROOT))) {
        continue;
      }
      Optional<Edtf> date = concordance.dates().date(event.id());
      for (Account account : event.accounts()) {
        Optional<Source> source = concordance.catalogue().source(account.citation().source().id());
        if (date.isPresent()
            && source.isPresent()
            && isTooEarly(source.get().description(), date.get())) {
          found.add(report(concordance, event, account, source.get()));
        }
      }
    }
    for (Person person : concordance.catalogue().people().values()) {
      for (Statement statement : person.statements()) {
        statement
            .dated()
            .flatMap(date -> tooEarly(statement, date, concordance))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Diagnostic> tooEarly(
      Statement statement, Edtf date, Concordance concordance) {
    return concordance
        .catalogue()
        .source(statement.citation().source().id())
        .filter(source -> isTooEarly(source.description(), date))
        .map(
            source ->
                dated(
                        Diagnostic.of(
                            Code.TOLD_BEFORE_HAPPENED,
                            statement.datePlace(),
                            source.id() + " tells of " + date.wording() + " before it came"),
                        source)
                    .help("correct the date of the source or of the statement"));
  }

  private static Diagnostic dated(Diagnostic found, Source source) {
    boolean isWritten = source.description().whenWritten().isPresent();
    return found.note(
        source.id() + " is dated " + source.description().created().map(Edtf::wording).orElse(""),
        source.description().places().of(isWritten ? "written" : "published"));
  }

  private static boolean isTooEarly(Description description, Edtf date) {
    boolean wasWrittenBefore =
        description.whenWritten().map(each -> each.before(date)).orElse(true);
    boolean wasPublishedBefore =
        description.whenPublished().map(each -> each.before(date)).orElse(true);
    return description.created().isPresent() && wasWrittenBefore && wasPublishedBefore;
  }

  private static Diagnostic report(
      Concordance concordance, Event event, Account account, Source source) {
    Diagnostic found =
        dated(
            Diagnostic.of(
                Code.TOLD_BEFORE_HAPPENED,
                account.citation().place(),
                source.id() + " tells of this event before it happened"),
            source);
    return concordance.dates().told(event.id()).stream()
        .findFirst()
        .map(
            told ->
                found.note(
                    "the event is dated " + concordance.dates().wording(event.id()).orElse(""),
                    told.account().datePlace()))
        .orElse(found)
        .help(
            "correct the date of the source or of the event; a plan or a prophecy is no account of"
                + " what it foretells");
  }
}
