package dossier.html;

import dossier.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ways between the parts of a page that was divided.
 *
 * @param number the part that prints them, 1-based
 * @param parts every part: what it holds and where it stands; empty for a page that is whole
 */
public record Pager(int number, List<Link> parts) {
  /** The pager of a page that is whole. */
  public static final Pager NONE = new Pager(1, List.of());

  private static final int ALL_IN_REACH = 40;
  private static final int NEAR = 3;

  /** Whether the page is divided. */
  public boolean isPresent() {
    return !parts.isEmpty();
  }

  /**
   * The parts in reach, by number: all of them, or, where they are very many, those nearby and
   * others at even distances.
   */
  public List<Integer> inReach() {
    int last = parts.size();
    int step = last <= ALL_IN_REACH ? 1 : (last + ALL_IN_REACH - 1) / ALL_IN_REACH;
    return IntStream.rangeClosed(1, last)
        .filter(each -> Math.abs(each - number) <= NEAR || (each - 1) % step == 0 || each == last)
        .boxed()
        .toList();
  }

  /**
   * One of the parts.
   *
   * @param part 1-based
   */
  public Link link(int part) {
    return parts.get(part - 1);
  }

  /**
   * The {@code aria-current} attribute of a part.
   *
   * @param part 1-based
   */
  public Attribute current(int part) {
    return part == number ? new Attribute("page") : Attribute.NONE;
  }

  /** What the part holds, to be said behind a name: {@code , page 2: Bm–D}. */
  public String spoken() {
    return isPresent() ? ", page " + number + ": " + link(number).text() : "";
  }

  /** The part before this one, by its number, or {@link Link#NONE}. */
  Link before() {
    return number > 1 ? numbered(number - 1) : Link.NONE;
  }

  /** The part behind this one, by its number, or {@link Link#NONE}. */
  Link after() {
    return number < parts.size() ? numbered(number + 1) : Link.NONE;
  }

  private Link numbered(int part) {
    return new Link("Page " + part + ": " + link(part).text(), link(part).href());
  }

  /**
   * What each part holds, in few characters: the first and the last of its keys.
   *
   * @param ends for each part, the row behind its last one
   * @param isAlphabetical whether as many letters of a key will do as tell it from its neighbour
   *     across the cut
   * @return a label for each part; if the keys do not tell the parts apart, the numbers of the rows
   */
  public static List<String> labels(List<String> keys, List<Integer> ends, boolean isAlphabetical) {
    List<String> labels = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      String first = from < end ? keys.get(from) : "";
      String last = from < end ? keys.get(end - 1) : "";
      if (isAlphabetical && from < end) {
        String begin = initials(first, from == 0 ? "" : keys.get(from - 1));
        String close = initials(last, end == keys.size() ? "" : keys.get(end));
        boolean isOne = first.equals(last);
        first = isOne && close.length() > begin.length() ? close : begin;
        last = isOne ? first : close;
      }
      labels.add(first.equals(last) ? first : first + "–" + last);
      numbers.add(from + 1 == end ? "" + end : (from + 1) + "–" + end);
      from = end;
    }
    return labels.stream().distinct().count() == labels.size() && !labels.contains("")
        ? labels
        : numbers;
  }

  /** As much of a key as tells it from another one, to the end of a letter. */
  private static String initials(String key, String other) {
    int same = 0;
    while (same < Math.min(key.length(), other.length())
        && key.charAt(same) == other.charAt(same)) {
      same++;
    }
    int end = same;
    while (end < key.length() && !Letters.isLetterOrDigit(key.codePointAt(end))) {
      end++;
    }
    return end >= key.length() ? key : key.substring(0, key.offsetByCodePoints(end, 1));
  }
}
