package dossier.page;

import dossier.citation.Citation;
import dossier.citation.Hedge;
import dossier.html.Link;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small phrases of the interface. */
public final class Words {
  private Words() {}

  /** {@code 1 source}, {@code 2 sources}, {@code 1,715 citations}. */
  public static String count(int number, String thing) {
    String plural = thing.endsWith("person") ? "people" : thing + "s";
    return grouped(number) + " " + (number == 1 ? thing : plural);
  }

  /** A number with its thousands set apart. */
  public static String grouped(int number) {
    return Math.abs(number) < 1_000
        ? Integer.toString(number)
        : String.format(Locale.ROOT, "%,d", number);
  }

  /** With a capital at the beginning. */
  public static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /**
   * Who tells a claim and how firmly: {@code alleged, according to …}; empty if the source itself
   * tells it.
   */
  public static String telling(Citation citation, PageContext context) {
    String tellers =
        context.tellers(citation).stream()
            .map(Link::text)
            .collect(Collectors.joining(Evidence.ON_THE_WORD_OF));
    return Stream.of(
            citation.telling().hedged().map(Hedge::word).orElse(""),
            tellers.isEmpty() ? "" : "according to " + tellers)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /**
   * Up to so many characters before a place in words, from the beginning of a word, with an
   * ellipsis if it is cut.
   */
  public static String before(String words, int at, int most) {
    if (at <= most) {
      return words.substring(0, at);
    }
    int from = words.indexOf(' ', at - most);
    return from < 0 || from >= at ? "… " : "… " + words.substring(from + 1, at);
  }

  /**
   * Up to so many characters behind a place in words, to the end of a word, with an ellipsis if it
   * is cut.
   */
  public static String after(String words, int at, int most) {
    if (words.length() - at <= most) {
      return words.substring(at);
    }
    int to = words.lastIndexOf(' ', at + most);
    return to <= at ? " …" : words.substring(at, to) + " …";
  }

  /** Up to so many characters, to the end of a word. */
  static String shortened(String words, int most) {
    return words.length() <= most ? words : after(words, 0, most);
  }

  /** {@code a, b and c}. */
  static String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
