package dossier.mention;

import dossier.input.Span;
import dossier.name.NamePhrase;
import dossier.name.NamePhrase.Guess;
import dossier.name.NamePhrases;
import dossier.record.Catalogue;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that stand in the texts and that no record claims. */
public final class UnclaimedNames {
  /** A guess counts if one place in so many makes it. */
  private static final int LEAST_SHARE = 4;

  private final Map<String, List<Unclaimed>> bySource = new LinkedHashMap<>();

  /**
   * A place where an unclaimed name stands.
   *
   * @param passage number of the passage, 1-based
   * @param span where in its words
   */
  public record Standing(int passage, Span span) {}

  /**
   * A name that no record claims.
   *
   * @param words the name as it stands
   * @param guess what it may be the name of
   * @param standings every place of one source where it stands, at least one, in order
   */
  public record Unclaimed(String words, Guess guess, List<Standing> standings) {
    public Unclaimed {
      standings = List.copyOf(standings);
    }
  }

  private final NamePhrases phrases;

  private UnclaimedNames(NamePhrases phrases) {
    this.phrases = phrases;
  }

  /** Looks through every text for what no mention, doubt or set-aside name takes. */
  public static UnclaimedNames of(Catalogue catalogue, Mentions mentions) {
    Map<String, Map<String, List<Found>>> found = new LinkedHashMap<>();
    NamePhrases phrases =
        new NamePhrases(catalogue.sources().values().stream().map(Source::text).toList());
    catalogue.sources().values().parallelStream()
        .map(source -> Map.entry(source.id(), inSource(source, phrases, mentions)))
        .toList()
        .forEach(names -> found.put(names.getKey(), names.getValue()));
    Map<String, Guess> guesses = guesses(found.values());
    UnclaimedNames names = new UnclaimedNames(phrases);
    found.forEach(
        (source, byWords) -> {
          List<Unclaimed> unclaimed = new ArrayList<>();
          byWords.forEach(
              (words, places) ->
                  unclaimed.add(
                      new Unclaimed(
                          words,
                          guesses.getOrDefault(words, Guess.UNKNOWN),
                          places.stream().map(Found::standing).toList())));
          names.bySource.put(source, List.copyOf(unclaimed));
        });
    return names;
  }

  /** In a language that writes every noun with a capital only a title or an initial tells. */
  private static boolean isProven(Source source, NamePhrase phrase) {
    String language = Locale.forLanguageTag(source.description().language()).getLanguage();
    return phrase.isTitled() || !Surroundings.CAPITAL_NOUNS.contains(language);
  }

  private record Found(NamePhrase phrase, Standing standing) {}

  private static Map<String, List<Found>> inSource(
      Source source, NamePhrases phrases, Mentions mentions) {
    Map<String, List<Found>> byWords = new LinkedHashMap<>();
    for (Passage passage : source.text().passages()) {
      for (NamePhrase phrase : phrases.in(passage, taken(source.id(), passage, mentions))) {
        if (isProven(source, phrase)) {
          byWords
              .computeIfAbsent(phrase.words(), unused -> new ArrayList<>())
              .add(new Found(phrase, new Standing(passage.number(), phrase.span())));
        }
      }
    }
    return byWords;
  }

  /**
   * What each name is in all texts together; one word of somebody's name stands for that person.
   */
  private static Map<String, Guess> guesses(Collection<Map<String, List<Found>>> bySource) {
    Map<String, List<Found>> everywhere = new LinkedHashMap<>();
    for (Map<String, List<Found>> byWords : bySource) {
      byWords.forEach(
          (words, found) ->
              everywhere.computeIfAbsent(words, unused -> new ArrayList<>()).addAll(found));
    }
    Map<String, Guess> guesses = new LinkedHashMap<>();
    everywhere.forEach((words, found) -> guesses.put(words, guess(found)));
    Set<String> partsOfPeople = new HashSet<>();
    guesses.forEach(
        (words, guess) -> {
          if (guess == Guess.PERSON) {
            partsOfPeople.addAll(List.of(words.split("[ .]+")));
          }
        });
    guesses.replaceAll(
        (words, guess) ->
            guess == Guess.UNKNOWN && partsOfPeople.contains(words) ? Guess.PERSON : guess);
    return guesses;
  }

  private static List<Span> taken(String source, Passage passage, Mentions mentions) {
    List<Span> taken = new ArrayList<>(mentions.setAside(source, passage.number()));
    mentions.in(source, passage.number()).forEach(mention -> taken.add(mention.span()));
    mentions.doubts(source, passage.number()).forEach(doubt -> taken.add(doubt.mention().span()));
    return taken;
  }

  /** What most places say; one that says nothing has no voice, unless most of them say nothing. */
  private static Guess guess(List<Found> found) {
    Map<Guess, Integer> votes = new EnumMap<>(Guess.class);
    found.stream()
        .map(each -> each.phrase.guess())
        .filter(guess -> guess != Guess.UNKNOWN)
        .forEach(guess -> votes.merge(guess, 1, Integer::sum));
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() * LEAST_SHARE >= found.size())
        .max(
            Comparator.<Map.Entry<Guess, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(Guess.UNKNOWN);
  }

  /** The unclaimed names of a source, in the order in which they first stand in it. */
  public List<Unclaimed> in(String source) {
    return bySource.getOrDefault(source, List.of());
  }

  /**
   * What looks like a name in words of ours, by place; offsets into the words.
   *
   * @param taken the names that records claim there
   */
  public List<NamePhrase> in(String words, List<Span> taken) {
    return phrases.in(Passage.of(words), taken);
  }
}
