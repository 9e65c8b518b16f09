package dossier.citation;

import dossier.citation.Verdict.Ambiguous;
import dossier.citation.Verdict.Elsewhere;
import dossier.citation.Verdict.Nearest;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for quotes in one source.
 *
 * <p>The rule: words stand where their {@linkplain Folded folded} form does, see {@link RunFinder};
 * a quote stays within one passage. A passage is looked at only if it holds the quote's rarest
 * word, so the work does not grow with the length of the source.
 */
public final class QuoteVerifier {
  /** A quote under this number of characters does not identify its place. */
  public static final int SHORTEST = 12;

  private final List<Passage> passages;
  private final List<Folded> folded;
  private final WordIndex index;

  public QuoteVerifier(SourceText text) {
    this.passages = text.passages();
    this.folded = passages.stream().map(passage -> fold(passage, text.file().text())).toList();
    this.index = new WordIndex(folded.stream().map(Folded::text).toList());
  }

  private static Folded fold(Passage passage, String file) {
    List<Span> noteMarks =
        passage.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.NOTE_MARK)
            .map(Mark::span)
            .toList();
    return Folded.of(passage.words(), noteMarks, at -> endsLine(passage, at, file));
  }

  private static boolean endsLine(Passage passage, int blank, String file) {
    int at = passage.inFile(new Span(blank, blank)).start();
    while (at < file.length() && Character.isWhitespace(file.charAt(at))) {
      if (file.charAt(at) == '\n' || file.charAt(at) == '\r') {
        return true;
      }
      at++;
    }
    return false;
  }

  /** The verdict on a citation of this source. */
  public Verdict verify(Citation citation) {
    if (passages.isEmpty()) {
      return new NotCheckable();
    }
    List<QuotePattern> readings = QuotePattern.readings(citation.quote());
    QuotePattern edited = readings.get(readings.size() - 1);
    int length = edited.length();
    if (length == 0 || (citation.named().isEmpty() && !edited.identifies())) {
      return new TooShort(length, edited.least());
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

  /** The one place of the whole source where a quote stands that no passage is named for. */
  public Optional<Verified> anywhere(String quote) {
    List<QuotePattern> readings = QuotePattern.readings(quote);
    QuotePattern edited = readings.get(readings.size() - 1);
    boolean identifies = edited.length() > 0 && edited.identifies();
    List<Verified> found = identifies ? search(readings) : List.of();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether other words than those of a passage, such as a heading, hold a quote. */
  public static boolean stands(String quote, String words) {
    Folded folded = Folded.of(words);
    return QuotePattern.readings(quote).stream()
        .anyMatch(
            reading -> {
              Span first = new RunFinder(folded, reading.runs().get(0), true).next(0);
              return first != null && follow(folded, reading, first.end(), new ArrayList<>()) >= 0;
            });
  }

  /**
   * Where some words stand, however few they are, in any case and even if they begin or end within
   * a word: verified, ambiguous or not found.
   */
  public Verdict lookUp(String words) {
    List<QuotePattern> readings = QuotePattern.readings(words);
    List<Verified> found = search(readings);
    return decide(found.isEmpty() ? searchLoosely(readings) : found, readings);
  }

  /** A place with as many words around it as tell it from every other place of its passage. */
  public Verified widened(Verified place) {
    String words = place.passage().words();
    Verified wide = place;
    while (searchPassage(place.passage().number() - 1, QuotePattern.readings(wide.quotable()))
                .size()
            > 1
        && wide.whole().length() < words.length()) {
      Span whole = wide.whole();
      int start = Math.max(0, words.lastIndexOf(' ', whole.start() - 2) + 1);
      int end = words.indexOf(' ', whole.end() + 1);
      wide =
          new Verified(place.passage(), List.of(new Span(start, end < 0 ? words.length() : end)));
    }
    return wide;
  }

  private List<Verified> searchLoosely(List<QuotePattern> readings) {
    Set<Verified> found = new LinkedHashSet<>();
    for (QuotePattern reading : readings) {
      for (int at = 0; at < passages.size() && !reading.runs().get(0).isEmpty(); at++) {
        RunFinder first = RunFinder.loose(folded.get(at), reading.runs().get(0));
        for (Span span = first.next(0); span != null; span = first.next(span.end())) {
          List<Span> runs =
              new ArrayList<>(List.of(folded.get(at).original(span.start(), span.end())));
          if (follow(folded.get(at), reading, span.end(), runs) >= 0) {
            found.add(new Verified(passages.get(at), runs));
          }
        }
      }
    }
    return List.copyOf(found);
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
    List<Verified> found = new ArrayList<>();
    RunFinder first = new RunFinder(passage, reading.runs().get(0), true);
    int lastEnd = -1;
    for (Span start = first.next(0); start != null; start = first.next(start.start() + 1)) {
      List<Span> runs = new ArrayList<>(List.of(passage.original(start.start(), start.end())));
      int end = follow(passage, reading, start.end(), runs);
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
      Span next = new RunFinder(passage, run, false).next(end);
      if (next == null) {
        return -1;
      }
      end = next.end();
      runs.add(passage.original(next.start(), next.end()));
    }
    return end;
  }

  private @Nullable Nearest nearest(QuotePattern reading) {
    return index.mostSimilar(reading.runs()).stream()
        .flatMap(at -> NearestWords.find(passages.get(at), folded.get(at), reading).stream())
        .min(Comparator.comparingInt(Nearest::cost))
        .orElse(null);
  }
}
