package dossier.check;

import dossier.content.FieldPlaces;
import dossier.date.DateReader;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.record.Account;
import dossier.record.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dates of every account are known: the words of its source are in a language whose dates are
 * read, or the author writes the date.
 */
final class DatesReadable implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    return concordance.catalogue().sources().values().stream()
        .filter(source -> !DateReader.reads(source.description().language()))
        .flatMap(source -> undated(source, concordance).stream())
        .toList();
  }

  private static Optional<Diagnostic> undated(Source source, Concordance concordance) {
    List<Account> undated =
        concordance.catalogue().events().values().stream()
            .flatMap(event -> event.accounts().stream())
            .filter(account -> account.citation().source().id().equals(source.id()))
            .filter(account -> account.date().isEmpty())
            .toList();
    if (undated.isEmpty()) {
      return Optional.empty();
    }
    FieldPlaces places = source.description().places();
    String code = source.description().language();
    String language = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    boolean isNamed = !language.isEmpty() && !language.equalsIgnoreCase(code);
    Diagnostic found =
        Diagnostic.of(
                Code.LANGUAGE_UNREAD,
                places.of("language"),
                "dates in " + (isNamed ? language : "“" + code + "”") + " are not read")
            .note(
                undated.size() == 1
                    ? "an account from this source has no date of its own"
                    : undated.size() + " accounts from this source have no date of their own",
                undated.get(0).place())
            .help("write `date:` with each account of this source whose words tell one");
    return Optional.of(
        isNamed ? found : found.help("name the language by its code, such as `en` or `de-AT`"));
  }
}
