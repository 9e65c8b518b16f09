package dossier.record;

import dossier.content.Field.Scalar;
import dossier.content.Fields;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the tag of a language (BCP 47). Of the registry the JDK knows the languages of two letters
 * and the countries; those of three letters are taken by their form.
 */
final class LanguageField {
  private static final Set<String> LANGUAGES =
      Stream.concat(
              Arrays.stream(Locale.getISOLanguages()),
              // withdrawn, and still in the registry
              Stream.of("bh", "in", "iw", "ji", "jw", "mo", "sh"))
          .collect(Collectors.toUnmodifiableSet());

  /** Former countries are in the registry too: {@code DDDE} is the GDR, of old {@code DD}. */
  private static final Set<String> COUNTRIES =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries()),
              Locale.getISOCountries(IsoCountryCode.PART3).stream()
                  .map(code -> code.substring(0, 2)))
          .collect(Collectors.toUnmodifiableSet());

  private LanguageField() {}

  /**
   * The tag in the field {@code language}; another word is reported.
   *
   * @param otherwise what counts where there is none
   */
  static String read(Fields fields, String otherwise) {
    Optional<Scalar> written = fields.scalar("language");
    Optional<String> tag = written.map(Scalar::value).filter(LanguageField::isTag);
    if (written.isPresent() && tag.isEmpty()) {
      String words = written.get().value();
      fields.report(
          Diagnostic.of(
                  Code.FIELD_VALUE_UNKNOWN,
                  fields.place(written.get().span()),
                  "“" + words + "” is no tag of a language (BCP 47)")
              .help(
                  near(words)
                      .map(near -> "did you mean “" + near + "”?")
                      .orElse("write one such as `en`, `de`, `grc` or `pt-BR`")));
    }
    return tag.orElse(otherwise);
  }

  /** Whether words are the tag of a language. */
  static boolean isTag(String words) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(words).build();
      String language = words.split("-", 2)[0].toLowerCase(Locale.ROOT);
      String country = locale.getCountry();
      return isLanguage(language) && (country.length() != 2 || COUNTRIES.contains(country));
    } catch (IllformedLocaleException none) {
      return false;
    }
  }

  private static boolean isLanguage(String subtag) {
    return switch (subtag.length()) {
      case 1 -> true;
      case 2 -> LANGUAGES.contains(subtag);
      case 3 -> shorter(subtag).isEmpty();
      default -> false;
    };
  }

  /** The registry has a code of three letters only where there is none of two. */
  private static Optional<String> shorter(String subtag) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> Locale.forLanguageTag(code).getISO3Language().equals(subtag))
        .findFirst();
  }

  private static Optional<String> near(String words) {
    String hyphened = words.strip().replace('_', '-');
    String first = hyphened.split("[^\\p{L}\\p{M}]", 2)[0].toLowerCase(Locale.ROOT);
    return Stream.of(
            Optional.of(hyphened).filter(LanguageField::isTag).map(LanguageField::canonical),
            Optional.of(first).filter(LanguageField::isTag),
            shorter(first),
            Arrays.stream(Locale.getISOLanguages()).filter(code -> isName(first, code)).findFirst())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String canonical(String tag) {
    return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
  }

  private static boolean isName(String word, String code) {
    Locale language = Locale.forLanguageTag(code);
    return Stream.of(Locale.ENGLISH, language)
        .map(in -> language.getDisplayLanguage(in).toLowerCase(Locale.ROOT))
        .anyMatch(word::equals);
  }
}
