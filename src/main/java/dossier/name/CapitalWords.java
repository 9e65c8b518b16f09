package dossier.name;

import dossier.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Words that are written with a capital, or begin sentences, without being names. */
final class CapitalWords {
  private static final Set<String> OPENERS = WordList.of("english/openers");
  private static final Set<String> CALENDAR = WordList.of("english/calendar");
  private static final Set<String> PEOPLES = WordList.of("english/peoples");
  private static final Set<String> TITLES =
      Stream.of("english/titles", "german/titles")
          .flatMap(list -> WordList.of(list).stream())
          .collect(Collectors.toSet());
  private static final Pattern SHORT_TITLE =
      Pattern.compile(
          WordList.of("english/title-parts").stream()
              .map(StringUtils::capitalize)
              .collect(Collectors.joining("|", "(?:", "){2,}")));
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");

  private CapitalWords() {}

  /** Whether a word, with a capital or not, is one of the small words that begin sentences. */
  static boolean isOpener(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word with a capital, if it stands alone, names nobody and nothing. */
  static boolean isNoName(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return OPENERS.contains(small)
        || CALENDAR.contains(small)
        || isPeople(small)
        || isTitle(word)
        || ROMAN.matcher(small).matches();
  }

  /** Whether a word in small letters is a people, tongue, faith or party, or its plural. */
  static boolean isPeople(String small) {
    return PEOPLES.contains(small) || PEOPLES.contains(Strings.CS.removeEnd(small, "s"));
  }

  /**
   * Whether a word stands before a name as a title: {@code Captain}, {@code Secretary-General},
   * {@code FonMin}.
   */
  static boolean isTitle(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return TITLES.contains(small)
        || SHORT_TITLE.matcher(word).matches()
        || (small.indexOf('-') > 0 && Stream.of(small.split("-")).anyMatch(TITLES::contains));
  }
}
