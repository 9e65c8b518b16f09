package dossier;

import dossier.citation.Citation;
import dossier.citation.QuoteVerifier;
import dossier.citation.Reference;
import dossier.citation.Telling;
import dossier.diagnostic.Place;
import dossier.text.Passage;
import dossier.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures how long it takes to look for 10,000 quotes in 10 MB of invented texts, of which one in
 * a hundred has a letter that is wrong.
 *
 * <pre>
 * mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dossier.QuoteBenchmark
 * </pre>
 */
public final class QuoteBenchmark {
  private static final int QUOTES = 10_000;
  private static final int TEXT_BYTES = 10_000_000;
  private static final int ROUNDS = 5;
  private static final int WRONG = 100;

  private QuoteBenchmark() {}

  /** Runs the benchmark in a folder of its own; takes no arguments. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("quote-benchmark");
    new LargeCorpus(500, 500, TEXT_BYTES).writeTo(folder);
    List<SourceText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("sources"))) {
      for (Path file : files.sorted().toList()) {
        texts.add(GivenText.of(Files.readString(file).split("\n---\n", 2)[1]));
      }
    }
    List<List<Citation>> quotes = quotes(texts);
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      List<QuoteVerifier> verifiers = texts.stream().map(QuoteVerifier::new).toList();
      long indexed = System.nanoTime();
      long verified = 0;
      for (int i = 0; i < verifiers.size(); i++) {
        for (Citation quote : quotes.get(i)) {
          verified += verifiers.get(i).verify(quote).verified().isPresent() ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "texts folded in %.2f s, %,d quotes looked for in %.2f s, %,d verified%n",
          (indexed - start) / 1e9,
          QUOTES,
          (System.nanoTime() - indexed) / 1e9,
          verified);
    }
  }

  private static List<List<Citation>> quotes(List<SourceText> texts) {
    Random random = new Random(1);
    List<List<Citation>> quotes = new ArrayList<>(Collections.nCopies(texts.size(), List.of()));
    for (int i = 0; i < texts.size(); i++) {
      List<Citation> own = new ArrayList<>();
      List<Passage> passages = texts.get(i).passages();
      while (own.size() < QUOTES / texts.size()) {
        String[] words = passages.get(random.nextInt(passages.size())).words().split(" ");
        int from = random.nextInt(Math.max(1, words.length - 8));
        String quote =
            String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 8)));
        own.add(quote(own.size() % WRONG == 0 ? quote.replaceFirst("a", "o") : quote));
      }
      quotes.set(i, own);
    }
    return quotes;
  }

  private static Citation quote(String words) {
    Place place = Place.path("record.md");
    return new Citation(new Reference("text", place), null, words, Telling.PLAIN, place);
  }
}
