package dossier.fit;

import dossier.fit.NumberWords.Entry;
import dossier.input.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers in words: digits with their signs of thousands and decimals ({@code 20,000},
 * {@code 3.5}), ordinals ({@code 14th}), and numbers spelt out in a language that is known.
 */
final class NumberReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Nd}+(?:[.,"
              + " \\u00A0\\u202F'’]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+(?:[.,]\\p{Nd}+)?)"
              + "(?=(\\p{L}*))|(\\p{L}+)");

  /** Two numbers of one range, the scale behind the second: twenty to thirty thousand. */
  private static final Pattern RANGE = Pattern.compile("\\s*(?:[-‐‑–—]|to|or|and)\\s*");

  private final String words;
  private final @Nullable NumberWords language;
  private final List<Amount> found = new ArrayList<>();

  /** The number being put together from words, and where it began; -1 if there is none. */
  private long total;

  private long part;
  private long lastScale = 1;
  private int start = -1;
  private int end;
  private boolean loose;

  private NumberReader(String words, @Nullable NumberWords language) {
    this.words = words;
    this.language = language;
  }

  /**
   * The numbers in words, by place.
   *
   * @param language a BCP 47 tag; in one whose number words are not known, digits alone are read
   */
  static List<Amount> read(String words, String language) {
    return new NumberReader(words, NumberWords.of(language).orElse(null)).read();
  }

  private List<Amount> read() {
    Matcher token = TOKEN.matcher(words);
    while (token.find()) {
      if (token.group(1) != null) {
        finish();
        digits(token.group(1), token.start(1), token.end(1), token.end(2));
      } else {
        word(token.group(3), token.start(3), token.end(3));
      }
    }
    finish();
    return ranged();
  }

  private void digits(String written, int from, int to, int suffixed) {
    Set<String> readings = new TreeSet<>();
    if (written.matches("\\p{Nd}{1,3}(?:[., \\u00A0\\u202F'’]\\p{Nd}{3})+")) {
      readings.add(plain(written.replaceAll("\\P{Nd}", "")));
    }
    if (written.matches("\\p{Nd}+(?:[.,]\\p{Nd}+)?")) {
      readings.add(plain(written.replace(',', '.')));
    }
    if (readings.isEmpty()) {
      return;
    }
    Optional<Entry> scale = scaleBehind(to);
    if (scale.isPresent()) {
      BigDecimal times = BigDecimal.valueOf(scale.get().number());
      readings.add(
          new BigDecimal(readings.iterator().next())
              .multiply(times)
              .stripTrailingZeros()
              .toPlainString());
    }
    found.add(new Amount(new Span(from, suffixed), readings, false));
  }

  /** Twenty thousand may be written 20 thousand. */
  private Optional<Entry> scaleBehind(int at) {
    Matcher next = Pattern.compile("[\\s-](\\p{L}+)").matcher(words).region(at, words.length());
    return language != null && next.lookingAt()
        ? language.entry(next.group(1)).filter(Entry::multiplies)
        : Optional.empty();
  }

  private static String plain(String digits) {
    return new BigDecimal(digits).stripTrailingZeros().toPlainString();
  }

  private void word(String word, int from, int to) {
    Optional<Entry> known = language == null ? Optional.empty() : language.entry(word);
    boolean isAnd = start >= 0 && word.toLowerCase(Locale.ROOT).equals("and") && lastScale >= 100;
    if (isAnd) {
      return;
    }
    if (known.isEmpty()) {
      finish();
      return;
    }
    Entry entry = known.get();
    if (start >= 0 && !isJoined(from)) {
      finish();
    }
    if (entry.multiplies()) {
      multiply(entry, from);
    } else {
      add(entry, from);
    }
    end = to;
  }

  private boolean isJoined(int from) {
    return words.substring(end, from).matches("[\\s-]+(?:and\\s+)?");
  }

  private void multiply(Entry entry, int from) {
    boolean isBehindDigits =
        start < 0
            && !found.isEmpty()
            && words.substring(found.get(found.size() - 1).span().end(), from).matches("[\\s-]");
    if (isBehindDigits) {
      return;
    }
    if (start < 0) {
      start = from;
      loose = entry.isLoose();
    } else {
      loose = false;
    }
    part = Math.max(1, part) * entry.number();
    lastScale = entry.number();
    if (entry.number() >= 1000) {
      total += part;
      part = 0;
    }
  }

  private void add(Entry entry, int from) {
    boolean fits =
        start < 0
            || (entry.number() < 10 && part % 10 == 0 && part % 100 != 0 && part % 100 != 10)
            || (lastScale >= 100 && part % 100 == 0 && entry.number() < lastScale);
    if (!fits) {
      finish();
    }
    if (start < 0) {
      start = from;
      loose = entry.isLoose();
    } else {
      loose = false;
    }
    part += entry.number();
  }

  private void finish() {
    if (start >= 0) {
      String number = Long.toString(total + part);
      found.add(new Amount(new Span(start, end), Set.of(number), loose));
    }
    total = 0;
    part = 0;
    lastScale = 1;
    start = -1;
    loose = false;
  }

  /** Gives the first number of a range the scale of the second as another reading. */
  private List<Amount> ranged() {
    List<Amount> numbers = new ArrayList<>(found);
    for (int i = 0; i + 1 < numbers.size(); i++) {
      Amount first = numbers.get(i);
      Amount second = numbers.get(i + 1);
      String between = words.substring(first.span().end(), second.span().start());
      if (RANGE.matcher(between).matches()) {
        Set<String> readings = new TreeSet<>(first.readings());
        for (String scale : List.of("100", "1000", "1000000")) {
          if (second.readings().stream().anyMatch(each -> isMultiple(each, scale))) {
            first.readings().stream()
                .map(each -> new BigDecimal(each).multiply(new BigDecimal(scale)))
                .map(each -> each.stripTrailingZeros().toPlainString())
                .forEach(readings::add);
          }
        }
        numbers.set(i, new Amount(first.span(), readings, first.isLoose()));
      }
    }
    return List.copyOf(numbers);
  }

  private static boolean isMultiple(String number, String scale) {
    BigDecimal whole = new BigDecimal(number);
    return whole.signum() > 0 && whole.remainder(new BigDecimal(scale)).signum() == 0;
  }
}
