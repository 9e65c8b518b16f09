package dossier.fit;

import dossier.link.Concordance;
import dossier.record.Source;
import dossier.text.Passage;
import dossier.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** What the cited passages have, each read once. */
final class Readings {
  private final Concordance concordance;
  private final Map<String, OfPassage> read = new HashMap<>();

  /** The numbers and the words of a passage. */
  record OfPassage(List<Amount> numbers, Set<String> words) {}

  Readings(Concordance concordance) {
    this.concordance = concordance;
  }

  Concordance concordance() {
    return concordance;
  }

  OfPassage of(Source source, Passage passage) {
    return read.computeIfAbsent(
        source.id() + " " + passage.number(),
        unused ->
            new OfPassage(
                NumberReader.read(passage.words(), source.description().language()),
                words(passage.words())));
  }

  /** The words of a text without capitals and accents, to be compared. */
  static Set<String> words(String text) {
    Tokens tokens = new Tokens(text);
    Set<String> words = new LinkedHashSet<>();
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.isWord(token)) {
        words.add(folded(tokens.span(token, token).in(text)));
      }
    }
    return words;
  }

  static String folded(String word) {
    return StringUtils.stripAccents(word).toLowerCase(Locale.ROOT);
  }
}
