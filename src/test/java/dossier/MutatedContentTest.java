package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.check.Checks;
import dossier.citation.Citation;
import dossier.citation.Verdict;
import dossier.content.ContentFile;
import dossier.content.ContentFolder;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.mention.MentionFinder;
import dossier.record.Catalogue;
import dossier.record.Interpretation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Somebody's hand slips: of the letters of a text, of a quote and of an id none changes without a
 * finding.
 */
class MutatedContentTest {
  private static final Path CONTENT = Workspace.RESOURCES.resolve("golden/mutiny/content");
  private static final int SLIPS = "whole".equals(System.getProperty("attack")) ? 5_000 : 80;
  private static final Pattern QUOTE =
      Pattern.compile("[a-z0-9-]+(?: §\\d+)?: \"([^\"]+)\"", Pattern.MULTILINE);
  private static final Pattern BODY = Pattern.compile("\\A---\n.*?\n---\n(.*)\\z", Pattern.DOTALL);
  private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789.,;½£";

  private record Slip(ScannedFile file, int at, String kind) {}

  private record Checked(Set<String> findings, Set<String> quotes) {}

  @Test
  void noSlipOfTheHandPassesInSilence() throws IOException {
    List<ScannedFile> files = ContentFolder.scan(CONTENT, Set.of(), new Diagnostics());
    Checked before = check(files);
    List<Slip> places = places(files);
    Random random = new Random(1709);
    for (int i = 0; i < SLIPS; i++) {
      Slip slip = places.get(random.nextInt(places.size()));
      String text = slip.file().file().text();
      String other = slipped(text, slip.at(), random);
      Checked after = check(with(files, slip.file(), other));
      boolean isSame =
          after.findings().equals(before.findings())
              && !(slip.kind().equals("quote") && after.quotes().equals(before.quotes()));
      assertThat(isSame)
          .as(
              "%s at %s: %s",
              slip.kind(),
              slip.file().file().position(slip.at()),
              other.substring(
                  Math.max(0, slip.at() - 30), Math.min(other.length(), slip.at() + 30)))
          .isFalse();
    }
  }

  /** Where a sign of a text, a quote or an id stands. */
  private static List<Slip> places(List<ScannedFile> files) {
    Set<String> ids =
        files.stream()
            .filter(file -> file.part() != Part.SITE && file.part() != Part.PLACES)
            .map(file -> file.file().stem())
            .filter(id -> id.contains("-") && !id.contains("."))
            .collect(Collectors.toSet());
    Pattern id = Pattern.compile("(?<![a-z0-9-])(" + String.join("|", ids) + ")(?![a-z0-9-])");
    List<Slip> places = new ArrayList<>();
    for (ScannedFile file : files) {
      Pattern words = file.part() == Part.SOURCE ? BODY : QUOTE;
      add(places, file, words, file.part() == Part.SOURCE ? "text" : "quote");
      if (file.part() == Part.PERSON || file.part() == Part.EVENT) {
        add(places, file, id, "id");
      }
    }
    return places;
  }

  private static void add(List<Slip> places, ScannedFile file, Pattern pattern, String kind) {
    Matcher matcher = pattern.matcher(file.file().text());
    while (matcher.find()) {
      for (int at = matcher.start(1); at < matcher.end(1); at++) {
        if (Character.isLetterOrDigit(file.file().text().charAt(at))) {
          places.add(new Slip(file, at, kind));
        }
      }
    }
  }

  private static String slipped(String text, int at, Random random) {
    char other = SIGNS.charAt(random.nextInt(SIGNS.length()));
    String sign = String.valueOf(other == text.charAt(at) ? '§' : other);
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + sign + text.substring(at);
      default -> text.substring(0, at) + sign + text.substring(at + 1);
    };
  }

  private static List<ScannedFile> with(List<ScannedFile> files, ScannedFile old, String text) {
    ScannedFile other = new ScannedFile(old.part(), new InputFile(old.file().path(), text));
    return files.stream().map(file -> file.equals(old) ? other : file).toList();
  }

  private static Checked check(List<ScannedFile> files) {
    Diagnostics diagnostics = new Diagnostics();
    List<ContentFile> read =
        files.stream().flatMap(file -> ContentFile.read(file, diagnostics).stream()).toList();
    Catalogue catalogue = Interpretation.of(read, diagnostics);
    Concordance concordance =
        Concordance.of(catalogue, MentionFinder.find(catalogue), Concordance.verify(catalogue));
    return new Checked(
        Checks.run(concordance, diagnostics.sorted()).open().stream()
            .map(found -> found.code() + found.place().file().path() + found.message())
            .collect(Collectors.toSet()),
        concordance.evidence().attestations().stream()
            .map(Attestation::citation)
            .flatMap(citation -> verified(concordance, citation).stream())
            .collect(Collectors.toSet()));
  }

  /**
   * What the words of a quote are in the source; they change where the quote does, verbatim too.
   */
  private static Set<String> verified(Concordance concordance, Citation citation) {
    return concordance.evidence().verified(citation).map(Verdict.Verified::quotable).stream()
        .map(words -> citation.place().file().path() + words)
        .collect(Collectors.toSet());
  }
}
