package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.citation.Citation;
import dossier.citation.QuoteVerifier;
import dossier.citation.Reference;
import dossier.citation.Telling;
import dossier.citation.Verdict;
import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import dossier.text.SourceText;
import dossier.text.SourceTextReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code matching.md}. */
class QuoteMatchingTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final Pattern NAMED = Pattern.compile("§(\\d+): (.*)", Pattern.DOTALL);

  @TestFactory
  Stream<DynamicContainer> quotesAreMatchedAsTheExamplesSay() {
    return ExampleFile.tests("matching.md", QuoteMatchingTest::thenVerdictIs);
  }

  private static void thenVerdictIs(Example example) {
    SourceText text = givenText(unseen(example.get("text")));
    Verdict verdict = new QuoteVerifier(text).verify(givenCitation(unseen(example.input())));
    assertThat(worded(verdict, text)).isEqualTo(unseen(example.get("outcome")));
  }

  /** What a table cannot hold: {@code \\u00AD} is that sign, {@code ⏎} the end of a line. */
  private static String unseen(String cell) {
    return ESCAPE
        .matcher(cell.replaceAll(" *⏎ *", "\n"))
        .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
  }

  private static SourceText givenText(String written) {
    InputFile file =
        new InputFile("text.md", "---\n---\n" + written.replaceAll("\\s*¶\\s*", "\n\n"));
    Diagnostics diagnostics = new Diagnostics();
    ContentFile content =
        ContentFile.read(new ScannedFile(Part.SOURCE, file), diagnostics).orElseThrow();
    return SourceTextReader.read(content.body(), diagnostics);
  }

  private static Citation givenCitation(String written) {
    Matcher named = NAMED.matcher(written);
    boolean isNamed = named.matches();
    Place place = Place.path("record.md");
    return new Citation(
        new Reference("text", place),
        isNamed ? Integer.valueOf(named.group(1)) : null,
        isNamed ? named.group(2) : written,
        Telling.PLAIN,
        place);
  }

  private static String worded(Verdict verdict, SourceText text) {
    if (verdict instanceof Verdict.Verified found) {
      String passage = text.passages().size() > 1 ? "§" + found.passage().number() + " " : "";
      return passage + bracketed(found);
    }
    if (verdict instanceof Verdict.NotFound missing) {
      return "not found" + difference(missing.nearest());
    }
    if (verdict instanceof Verdict.Elsewhere elsewhere) {
      return "not there, but in §" + elsewhere.where().passage().number();
    }
    if (verdict instanceof Verdict.Ambiguous ambiguous) {
      return "found "
          + ambiguous.places().size()
          + " times: "
          + ambiguous.places().stream()
              .map(place -> "§" + place.passage().number())
              .collect(Collectors.joining(", "));
    }
    if (verdict instanceof Verdict.NoSuchPassage none) {
      return "there is no such passage, only §1 to §" + none.passages();
    }
    return verdict instanceof Verdict.TooShort tooShort
        ? "too short: " + tooShort.length() + " of " + tooShort.least()
        : "not checkable";
  }

  private static String bracketed(Verdict.Verified found) {
    StringBuilder drawn = new StringBuilder(found.passage().words());
    for (int i = found.runs().size() - 1; i >= 0; i--) {
      Span run = found.runs().get(i);
      drawn.insert(run.end(), ']').insert(run.start(), '[');
    }
    return drawn.toString();
  }

  private static String difference(Verdict.@Nullable Nearest nearest) {
    if (nearest == null) {
      return "";
    }
    if (nearest.quoted().isEmpty()) {
      return ": the text has " + nearest.standing();
    }
    return nearest.standing().isEmpty()
        ? ": the quote has " + nearest.quoted()
        : ": " + nearest.quoted() + " → " + nearest.standing();
  }
}
