package dossier.citation;

import dossier.citation.Verdict.Ambiguous;
import dossier.citation.Verdict.Elsewhere;
import dossier.citation.Verdict.NoSuchPassage;
import dossier.citation.Verdict.NotCheckable;
import dossier.citation.Verdict.NotFound;
import dossier.citation.Verdict.TooShort;
import dossier.citation.Verdict.Verified;
import dossier.input.Span;
import dossier.text.Mark;
import dossier.text.Passage;
import dossier.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for quotes in one source.
 *
 * <p>The rule: matching ignores how much white space stands between words, the kind of quotation
 * mark, the kind of dash, ligatures, the case of the first letter and the source's own note marks,
 * and nothing else; it starts and ends at word boundaries and stays within one passage. A passage
 * is looked at only if it holds the quote's rarest word, so the work does not grow with the length
 * of the source.
 */
public final class QuoteVerifier {
  /** A quote under this number of characters does not identify its place. */
  public static final int SHORTEST = 12;

  private final List<Passage> passages;
  private final List<Folded> folded;
  private final WordIndex index;

  public QuoteVerifier(SourceText text) {
    this.passages = text.passages();
    this.folded = passages.stream().map(QuoteVerifier::fold).toList();
    this.index = new WordIndex(folded.stream().map(Folded::text).toList());
  }

  private static Folded fold(Passage passage) {
    List<Span> noteMarks =
        passage.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.NOTE_MARK)
            .map(Mark::span)
            .toList();
    return Folded.of(passage.words(), noteMarks);
  }

  /** The verdict on a citation of this source. */
  public Verdict verify(Citation citation) {
    if (passages.isEmpty()) {
      return new NotCheckable();
    }
    List<QuotePattern> readings = QuotePattern.readings(citation.quote());
    int length = readings.get(readings.size() - 1).length();
    if (length == 0 || (citation.named().isEmpty() && length < SHORTEST)) {
      return new TooShort(length);
    }
    if (citation.named().isEmpty()) {
      return decide(search(readings), readings);
    }
    int number = citation.named().getAsInt();
    if (number < 1 || number > passages.size()) {
      return new NoSuchPassage(passages.size());
    }
    List<Verified> inPassage = searchPassage(number - 1, readings);
    List<Verified> elsewhere = inPassage.isEmpty() ? search(readings) : List.of();
    return elsewhere.isEmpty() ? decide(inPassage, readings) : new Elsewhere(elsewhere.get(0));
  }

  private Verdict decide(List<Verified> found, List<QuotePattern> readings) {
    if (found.size() > 1) {
      return new Ambiguous(found);
    }
    return found.isEmpty()
        ? new NotFound(nearest(readings.get(readings.size() - 1)))
        : found.get(0);
  }

  private List<Verified> search(List<QuotePattern> readings) {
    for (QuotePattern reading : readings) {
      List<Verified> found = new ArrayList<>();
      for (int candidate : index.textsWithAllWords(reading.runs())) {
        found.addAll(matches(candidate, reading));
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Verified> searchPassage(int at, List<QuotePattern> readings) {
    for (QuotePattern reading : readings) {
      List<Verified> found = matches(at, reading);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * Every place in a passage where the runs follow one another; of two that end alike, the tighter.
   */
  private List<Verified> matches(int at, QuotePattern reading) {
    Folded passage = folded.get(at);
    String text = passage.text();
    List<Verified> found = new ArrayList<>();
    int lastEnd = -1;
    String first = reading.runs().get(0);
    for (int start = next(text, first, 0, true);
        start >= 0;
        start = next(text, first, start + 1, true)) {
      List<Span> runs = new ArrayList<>(List.of(passage.original(start, start + first.length())));
      int end = follow(passage, reading, start + first.length(), runs);
      if (end < 0) {
        break;
      }
      if (end == lastEnd) {
        found.remove(found.size() - 1);
      }
      lastEnd = end;
      found.add(new Verified(passages.get(at), runs));
    }
    return found;
  }

  /** The end of the last run, or −1 if one of the runs does not follow. */
  private static int follow(Folded passage, QuotePattern reading, int from, List<Span> runs) {
    int end = from;
    for (String run : reading.runs().subList(1, reading.runs().size())) {
      int start = next(passage.text(), run, end, false);
      if (start < 0) {
        return -1;
      }
      end = start + run.length();
      runs.add(passage.original(start, end));
    }
    return end;
  }

  private static int next(String text, String run, int from, boolean isFirst) {
    for (int at = find(text, run, from, isFirst); at >= 0; at = find(text, run, at + 1, isFirst)) {
      if (isBoundary(text, at) && isBoundary(text, at + run.length())) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The first letter of a quote may be a capital where the source has none, and the other way
   * round.
   */
  private static int find(String text, String run, int from, boolean isFirst) {
    int exact = text.indexOf(run, from);
    int letter = firstLetter(run);
    if (!isFirst || letter < 0) {
      return exact;
    }
    char written = run.charAt(letter);
    char other =
        Character.isUpperCase(written)
            ? Character.toLowerCase(written)
            : Character.toUpperCase(written);
    int turned = text.indexOf(run.substring(0, letter) + other + run.substring(letter + 1), from);
    return exact < 0 || (turned >= 0 && turned < exact) ? turned : exact;
  }

  private static int firstLetter(String run) {
    for (int at = 0; at < run.length(); at++) {
      if (Character.isLetter(run.charAt(at))) {
        return at;
      }
      if (Character.isWhitespace(run.charAt(at))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.codePointBefore(at))
        || !Character.isLetterOrDigit(text.codePointAt(at));
  }

  private Verdict.@Nullable Nearest nearest(QuotePattern reading) {
    return index.mostSimilar(reading.runs()).stream()
        .flatMap(at -> NearestWords.find(passages.get(at), folded.get(at), reading).stream())
        .min(Comparator.comparingInt(NearestWords.Alignment::cost))
        .map(NearestWords.Alignment::nearest)
        .orElse(null);
  }
}
