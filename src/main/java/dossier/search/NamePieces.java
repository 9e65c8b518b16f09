package dossier.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes what is found by name.
 *
 * <p>{@code names-N} holds all entries with a word whose key lies in its range; an entry stands in
 * as many pieces as it has such words, so that one piece answers a query. Where a beginning is so
 * short that many pieces share it, {@code top-N} holds the heaviest entries for it. {@code slips}
 * lists all words and all keys; it is loaded for a word that nothing matches.
 */
final class NamePieces {
  private static final int LARGEST_PIECE = 64_000;
  private static final int MOST_PIECES = 2;

  /** Nobody types more, and a beginning so long has few words behind it. */
  private static final int LONGEST_TOP = 40;

  private static final int TOP_OF_A_KIND = 12;

  private final List<SearchEntry> entries;
  private final List<byte[]> written = new ArrayList<>();
  private final NavigableMap<String, Set<Integer>> byWord = new TreeMap<>();
  private final NavigableMap<String, Set<Integer>> byKey = new TreeMap<>();
  private final KeyRanges ranges = new KeyRanges();
  private final List<String> tops = new ArrayList<>();

  NamePieces(List<SearchEntry> entries) {
    this.entries = List.copyOf(entries);
    for (int i = 0; i < entries.size(); i++) {
      written.add(SearchPieces.json(entries.get(i)::write));
      for (String word : entries.get(i).words()) {
        byWord.computeIfAbsent(word, unused -> new LinkedHashSet<>()).add(i);
        byKey.computeIfAbsent(SearchFolding.key(word), unused -> new LinkedHashSet<>()).add(i);
      }
    }
  }

  void write(SearchPieces pieces) throws IOException {
    writeNames(pieces);
    writeTops(pieces);
    pieces.write("slips", SearchPieces.json(this::slips));
  }

  /** Where the pieces of names begin. */
  List<String> cuts() {
    return ranges.cuts();
  }

  /** The beginnings that have a piece of their own; the first is that of {@code top-0}. */
  List<String> tops() {
    return List.copyOf(tops);
  }

  private void writeNames(SearchPieces pieces) throws IOException {
    Set<Integer> piece = new LinkedHashSet<>();
    int size = 0;
    int count = 0;
    String last = "";
    for (Map.Entry<String, Set<Integer>> key : byKey.entrySet()) {
      for (int entry : key.getValue()) {
        if (piece.contains(entry)) {
          continue;
        }
        if (size > LARGEST_PIECE) {
          pieces.write("names-" + count++, list(piece));
          ranges.cut(last, key.getKey());
          piece.clear();
          size = 0;
        }
        piece.add(entry);
        size += written.get(entry).length;
        last = key.getKey();
      }
      last = key.getKey();
    }
    pieces.write("names-" + count, list(piece));
  }

  private byte[] list(Set<Integer> piece) {
    return SearchPieces.json(
        json -> {
          json.writeStartArray();
          for (int entry : piece) {
            entries.get(entry).write(json);
          }
          json.writeEndArray();
        });
  }

  private void writeTops(SearchPieces pieces) throws IOException {
    Set<String> beginnings = new TreeSet<>();
    for (String word : byWord.keySet()) {
      for (int end = 1; end <= Math.min(word.length(), LONGEST_TOP); end++) {
        beginnings.add(word.substring(0, end));
      }
    }
    for (String beginning : beginnings) {
      if (ranges.reach(SearchFolding.key(beginning)) > MOST_PIECES) {
        pieces.write("top-" + tops.size(), list(top(beginning)));
        tops.add(beginning);
      }
    }
  }

  /**
   * The heaviest entries of each kind with a word that begins so; those with just this word first.
   */
  private Set<Integer> top(String beginning) {
    Set<Integer> found = new LinkedHashSet<>(byWord.getOrDefault(beginning, Set.of()));
    int exact = found.size();
    byWord
        .subMap(beginning, true, beginning + Character.MAX_VALUE, true)
        .values()
        .forEach(found::addAll);
    List<Integer> all = List.copyOf(found);
    Comparator<Integer> byWeight = Comparator.comparing(entry -> -entries.get(entry).weight());
    List<Integer> sorted =
        new ArrayList<>(all.subList(0, exact).stream().sorted(byWeight).toList());
    sorted.addAll(all.subList(exact, all.size()).stream().sorted(byWeight).toList());
    Map<SearchEntry.Kind, Integer> counts = new EnumMap<>(SearchEntry.Kind.class);
    Set<Integer> top = new LinkedHashSet<>();
    for (int entry : sorted) {
      if (counts.merge(entries.get(entry).kind(), 1, Integer::sum) <= TOP_OF_A_KIND) {
        top.add(entry);
      }
    }
    return top;
  }

  /**
   * {@code [words, keys]}: each sorted, and of each word only what differs from the one before,
   * behind the length of the rest.
   */
  private void slips(JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(frontCoded(byWord.keySet()));
    json.writeString(frontCoded(byKey.keySet()));
    json.writeEndArray();
  }

  private static String frontCoded(Set<String> sorted) {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (String word : sorted) {
      int shared = 0;
      int most = Math.min(Math.min(last.length(), word.length()), Character.MAX_RADIX - 1);
      while (shared < most && last.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      out.append(out.isEmpty() ? "" : " ");
      out.append(Character.forDigit(shared, Character.MAX_RADIX))
          .append(word, shared, word.length());
      last = word;
    }
    return out.toString();
  }
}
