package dossier.search;

import dossier.address.Anchor;
import dossier.address.Parts;
import dossier.link.Concordance;
import dossier.record.Source;
import dossier.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the words of the texts and the passages that hold them. Passages are counted from 0
 * through all sources, in the order of the catalogue; what the site does not show of them is not
 * written, but a passage keeps its number.
 *
 * <p>{@code texts-N} holds passages as they stand, for the words around a match. {@code words-N}
 * holds words in the order of their keys, each with its passages.
 */
final class PassagePieces {
  private static final int LARGEST_TEXTS = 16_000;
  private static final int LARGEST_WORDS = 48_000;
  // a word that so many passages hold, and more than an eighth of all, tells none of them from
  // others
  private static final int COMMON = 2_000;
  private static final int COMMON_SHARE = 8;

  private final Concordance concordance;
  private final Parts parts;
  private final SearchPieces pieces;
  private final Map<String, Postings> byWord = new TreeMap<>();
  private final List<Integer> texts = new ArrayList<>();
  private final List<String> common = new ArrayList<>();
  private final KeyRanges ranges = new KeyRanges();
  private int passages;

  PassagePieces(Concordance concordance, Parts parts, SearchPieces pieces) {
    this.concordance = concordance;
    this.parts = parts;
    this.pieces = pieces;
  }

  void write() throws IOException {
    List<Run> runs = new ArrayList<>();
    int size = 0;
    for (Source source : concordance.catalogue().sources().values()) {
      List<String> shown = new ArrayList<>();
      int first = 1;
      String address = address(source, first);
      for (Passage passage : source.text().passages()) {
        String words = concordance.shown().quotable(source.id(), passage);
        index(words);
        String own = words.isEmpty() ? address : address(source, passage.number());
        if (!own.equals(address)) {
          runs.add(new Run(source, address, first, shown));
          shown = new ArrayList<>();
          first = passage.number();
          address = own;
        }
        shown.add(words);
        size += words.length();
        if (size > LARGEST_TEXTS) {
          runs.add(new Run(source, address, first, shown));
          writeTexts(runs);
          runs.clear();
          shown = new ArrayList<>();
          first = passage.number() + 1;
          size = 0;
        }
      }
      runs.add(new Run(source, address, first, shown));
    }
    writeTexts(runs);
    writeWords();
  }

  /** How many passages there are, shown or not. */
  int count() {
    return passages;
  }

  /** The number of the first passage of each piece of texts. */
  List<Integer> texts() {
    return List.copyOf(texts);
  }

  /** Where the pieces of words begin. */
  List<String> cuts() {
    return ranges.cuts();
  }

  /** Words that too many passages hold to be of use, in their plain form, sorted. */
  List<String> common() {
    return List.copyOf(common);
  }

  /** Passages side by side on one page of a source. */
  private record Run(Source source, String address, int first, List<String> texts) {}

  /** The part of the source's page that has a passage, and its anchor but for the number. */
  private String address(Source source, int passage) {
    return parts.holding(source.page(), Anchor.passage(passage)) + "#p";
  }

  private void index(String words) {
    Set<String> all = new LinkedHashSet<>(SearchFolding.words(words));
    all.addAll(SearchFolding.joined(words, false));
    for (String word : all) {
      byWord.computeIfAbsent(word, unused -> new Postings()).add(passages);
    }
    passages++;
  }

  /**
   * {@code [[address of a passage without its number, siglum, title, language, first number, text,
   * text, …], …]}.
   */
  private void writeTexts(List<Run> runs) throws IOException {
    int count = runs.stream().mapToInt(run -> run.texts().size()).sum();
    if (count == 0) {
      return;
    }
    byte[] json =
        SearchPieces.json(
            out -> {
              out.writeStartArray();
              for (Run run : runs) {
                out.writeStartArray();
                out.writeString(run.address());
                out.writeString(run.source().siglum());
                out.writeString(run.source().title());
                out.writeString(run.source().description().language());
                out.writeNumber(run.first());
                for (String text : run.texts()) {
                  out.writeString(text);
                }
                out.writeEndArray();
              }
              out.writeEndArray();
            });
    pieces.write("texts-" + texts.size(), json);
    texts.add(passages - count);
  }

  /** {@code [word, passages, word, passages, …]}. */
  private void writeWords() throws IOException {
    record Keyed(String key, String word, Postings postings) {}
    List<Keyed> sorted =
        byWord.entrySet().stream()
            .map(
                entry ->
                    new Keyed(SearchFolding.key(entry.getKey()), entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Keyed::key).thenComparing(Keyed::word))
            .toList();
    List<String> piece = new ArrayList<>();
    String last = "";
    int size = 0;
    int count = 0;
    for (Keyed word : sorted) {
      if (word.postings.count > COMMON && word.postings.count > passages / COMMON_SHARE) {
        common.add(word.word);
        continue;
      }
      if (size > LARGEST_WORDS) {
        pieces.write("words-" + count++, list(piece));
        ranges.cut(last, word.key);
        piece.clear();
        size = 0;
      }
      String postings = word.postings.toString();
      piece.add(word.word);
      piece.add(postings);
      size += word.word.length() + postings.length();
      last = word.key;
    }
    common.sort(Comparator.naturalOrder());
    pieces.write("words-" + count, list(piece));
  }

  private static byte[] list(List<String> strings) {
    return SearchPieces.json(
        json -> {
          json.writeStartArray();
          for (String string : strings) {
            json.writeString(string);
          }
          json.writeEndArray();
        });
  }

  /** The passages that hold a word, ascending. */
  private static final class Postings {
    private int[] passages = new int[2];
    private int count;

    void add(int passage) {
      if (count == passages.length) {
        passages = Arrays.copyOf(passages, count * 2);
      }
      passages[count++] = passage;
    }

    /** The first, and then by how much each is greater than the one before, in base 36. */
    @Override
    public String toString() {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < count; i++) {
        int step = passages[i] - (i == 0 ? 0 : passages[i - 1]);
        out.append(i == 0 ? "" : ",").append(Integer.toString(step, Character.MAX_RADIX));
      }
      return out.toString();
    }
  }
}
