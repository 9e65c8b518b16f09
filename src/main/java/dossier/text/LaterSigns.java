package dossier.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What Unicode got after version 13, as far as it is of words. Java 17 does not know these signs,
 * later versions do, and no site may tell by which of them it was built.
 */
final class LaterSigns {
  /** No sign before this one is a later one. */
  static final int FIRST = 0x870;

  private static final List<UnicodeScript> SCRIPTS =
      List.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.INHERITED);

  private static final Map<String, BitSet> KINDS = new HashMap<>();

  /** What each version has of letters and digits, oldest first. */
  private static final Map<String, BitSet> VERSIONS = new LinkedHashMap<>();

  private static final Map<Integer, Integer> SMALL = new HashMap<>();
  private static final Map<Integer, Integer> CAPITAL = new HashMap<>();

  static {
    for (String line : WordList.lines("later-signs")) {
      List<String> words = WordList.list(line);
      String kind = words.get(1);
      BitSet signs = KINDS.computeIfAbsent(kind, each -> new BitSet());
      BitSet version = VERSIONS.computeIfAbsent(words.get(0), each -> new BitSet());
      for (String range : words.subList(2, words.size())) {
        String[] ends = range.split("[-:]", -1);
        int first = Integer.parseInt(ends[0], 16);
        int last = range.contains("-") ? Integer.parseInt(ends[1], 16) : first;
        signs.set(first, last + 1);
        if (kind.equals("letter") || kind.equals("digit")) {
          version.set(first, last + 1);
        }
        if (kind.equals("capital")) {
          pair(first, last, Integer.parseInt(ends[ends.length - 1], 16));
        }
      }
    }
  }

  private LaterSigns() {}

  private static void pair(int first, int last, int firstSmall) {
    for (int capital = first; capital <= last; capital++) {
      SMALL.put(capital, firstSmall + capital - first);
      CAPITAL.put(firstSmall + capital - first, capital);
    }
  }

  /** The signs of a kind, such as {@code letter}. */
  static BitSet of(String kind) {
    return Objects.requireNonNull(KINDS.get(kind), kind);
  }

  /** Whether a sign is a later letter, a mark on one or a letter in outline. */
  static boolean isLater(int point) {
    return point >= FIRST
        && (of("letter").get(point) || of("mark").get(point) || of("outline").get(point));
  }

  /** The script of a later sign, if some rule asks for it. */
  static UnicodeScript script(int point) {
    return SCRIPTS.stream()
        .filter(script -> of(script.name().toLowerCase(Locale.ROOT)).get(point))
        .findFirst()
        .orElse(UnicodeScript.UNKNOWN);
  }

  /** The letters and digits that versions of Unicode did not know: 13, 14 and so on to 16. */
  static List<BitSet> unknown() {
    List<BitSet> unknown = new ArrayList<>(List.of(new BitSet()));
    List<BitSet> brought = new ArrayList<>(VERSIONS.values());
    Collections.reverse(brought);
    for (BitSet version : brought) {
      BitSet before = (BitSet) unknown.get(0).clone();
      before.or(version);
      unknown.add(0, before);
    }
    return unknown;
  }

  /** The small letter of a later capital; any other sign as it is. */
  static int small(int point) {
    return SMALL.getOrDefault(point, point);
  }

  /** The capital, a later one, of a small letter; any other sign as it is. */
  static int capital(int point) {
    return CAPITAL.getOrDefault(point, point);
  }
}
