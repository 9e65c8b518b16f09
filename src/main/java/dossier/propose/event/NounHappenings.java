package dossier.propose.event;

import dossier.input.Span;
import dossier.propose.Why;
import dossier.propose.event.Happening.Earlier;
import dossier.propose.event.Verbs.Meaning;
import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;

/** Reads what nouns tell by the way: “after his arrest”, “the execution of Anna Weir”. */
final class NounHappenings {
  private NounHappenings() {}

  /**
   * What the sentence says that it came after.
   *
   * @param personOf who a word is, by sentence and index
   */
  static List<Earlier> before(
      Sentence sentence, String source, BiFunction<Sentence, Integer, Optional<String>> personOf) {
    List<Earlier> earlier = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Optional<Meaning> noun = Verbs.noun(sentence.at(at).lower());
      int owner = owner(sentence, at);
      if (noun.isPresent() && owner >= 0 && isAfter(sentence, Math.min(owner, at))) {
        Why why =
            new Why(
                "came after",
                sentence.words(Math.min(owner, at), Math.max(owner, at)),
                source,
                sentence.passage().number());
        Meaning meaning = noun.get();
        ownerOf(sentence, owner, personOf)
            .ifPresent(person -> earlier.add(new Earlier(meaning.kind(), person, why)));
      }
    }
    return earlier;
  }

  private static boolean isAfter(Sentence sentence, int first) {
    int at = first - 1;
    while (sentence.at(at).is("DET") || sentence.at(at).is("ADJ")) {
      at--;
    }
    return ClauseWords.AFTER.contains(sentence.at(at).lower());
  }

  /** Index of whose the noun is: “his arrest”, “Weir’s arrest”, “the arrest of Weir”; or -1. */
  private static int owner(Sentence sentence, int noun) {
    int at = noun - 1;
    while (sentence.at(at).is("ADJ") || isAndNoun(sentence, at)) {
      at -= sentence.at(at).is("CCONJ") ? 2 : 1;
    }
    if (ClauseWords.OWNER.contains(sentence.at(at).lower())) {
      return at;
    }
    if (Phrase.isPossessive(sentence.at(at)) && sentence.at(at - 1).isPerson()) {
      return at - 1;
    }
    return sentence.at(noun + 1).lower().equals("of") && sentence.at(noun + 2).isPerson()
        ? noun + 2
        : -1;
  }

  /** Whose the noun is; “his” before the first name of the sentence is that name’s. */
  private static Optional<String> ownerOf(
      Sentence sentence, int at, BiFunction<Sentence, Integer, Optional<String>> personOf) {
    boolean isEarly =
        ClauseWords.OWNER.contains(sentence.at(at).lower())
            && sentence.words().subList(0, at).stream().noneMatch(Word::isPerson);
    return isEarly
        ? sentence.words().stream()
            .filter(Word::isPerson)
            .flatMap(word -> word.run().stream())
            .map(run -> run.id())
            .findFirst()
            .or(() -> personOf.apply(sentence, at))
        : personOf.apply(sentence, at);
  }

  /** “his arrest and execution”: both are his. */
  private static boolean isAndNoun(Sentence sentence, int at) {
    return sentence.at(at).is("CCONJ") && Verbs.noun(sentence.at(at - 1).lower()).isPresent();
  }

  /** What the nouns of a sentence say has happened to somebody named in it. */
  static List<Happening> in(
      Sentence sentence,
      String source,
      BiFunction<Sentence, Integer, Optional<String>> personOf,
      UnaryOperator<String> nameOf) {
    List<Happening> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Optional<Meaning> noun = Verbs.noun(sentence.at(at).lower());
      int owner = owner(sentence, at);
      boolean isSure =
          owner >= 0 && (sentence.at(owner).isPerson() || isAfter(sentence, Math.min(owner, at)));
      if (noun.isPresent() && isSure && hasHappened(sentence, Math.min(owner, at))) {
        Meaning meaning = noun.get();
        int here = at;
        ownerOf(sentence, owner, personOf)
            .map(
                person ->
                    happening(
                        meaning,
                        person,
                        StringUtils.capitalize(meaning.verb()) + " of " + nameOf.apply(person),
                        owner,
                        here,
                        source,
                        sentence))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Happening happening(
      Meaning meaning,
      String person,
      String title,
      int owner,
      int at,
      String source,
      Sentence sentence) {
    String words = sentence.words(Math.min(owner, at), Math.max(owner, at));
    Span whole = Wording.around(sentence, Math.min(owner, at), Math.max(owner, at));
    return new Happening(
        meaning.kind(),
        title,
        Map.of(person, meaning.done()),
        source,
        sentence.passage().number(),
        whole,
        sentence.passage().quotable(whole),
        null,
        null,
        "",
        "",
        "",
        Set.of(),
        true,
        null,
        List.of(new Why("noun of " + meaning.kind(), words, source, sentence.passage().number())));
  }

  private static boolean hasHappened(Sentence sentence, int first) {
    for (int at = Math.max(0, first - 4); at < first; at++) {
      Word word = sentence.at(at);
      if (Tellings.isUndone(word.lower())
          || ClauseWords.MODAL.contains(word.lower())
          || ClauseWords.NEGATION.contains(word.lower())) {
        return false;
      }
    }
    return true;
  }
}
