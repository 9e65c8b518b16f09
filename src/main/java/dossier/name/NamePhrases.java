package dossier.name;

import dossier.input.Span;
import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.Passage;
import dossier.text.SourceText;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds capitalised phrases that look like names.
 *
 * <p>The rule: a phrase is one capitalised word or several side by side, initials among them,
 * joined perhaps by a small word such as {@code of} or {@code van}. A capital at the beginning of a
 * sentence proves nothing: such a word belongs to a phrase only if no text writes it in small
 * letters, and it makes a phrase by itself only if a text has it with a capital inside a sentence
 * too. A word alone that the texts write in small letters as often as with a capital is none; nor
 * are days, months, peoples, languages and titles alone.
 */
public final class NamePhrases {
  private static final Set<String> JOINING = WordList.of("english/joining");
  private static final Set<String> ARTICLES = WordList.of("english/articles");
  private static final Set<String> BEFORE_VERBS = WordList.of("english/before-verbs");

  private final Map<String, Integer> inSmallLetters = new HashMap<>();
  private final Map<String, Integer> insideSentences = new HashMap<>();
  private final Set<String> verbs = new HashSet<>();

  /**
   * Learns from all texts which words are ordinary.
   *
   * @param texts every source
   */
  public NamePhrases(Collection<SourceText> texts) {
    texts.forEach(text -> text.passages().forEach(this::learn));
  }

  private void learn(Passage passage) {
    String before = "";
    for (PhraseWord word : PhraseWord.of(passage)) {
      String lower = word.lower();
      if (!word.isCapital()) {
        inSmallLetters.merge(lower, 1, Integer::sum);
        if (word.isJoined() && BEFORE_VERBS.contains(before)) {
          verbs.add(lower);
        }
      } else if (!word.isFirst()) {
        insideSentences.merge(lower, 1, Integer::sum);
      }
      before = lower;
    }
  }

  /**
   * Whether a word can be the name of somebody: no text writes it in small letters, and it is no
   * title, people, day or other word that English writes with a capital.
   */
  public boolean isOnlyCapital(String word) {
    String lower = LetterForms.small(word);
    return !inSmallLetters.containsKey(lower) && !CapitalWords.isNoName(word);
  }

  /**
   * Whether a word can be the family name of somebody: no text writes it in small letters, and it
   * is no title or the like, nor part of the names of things and lands.
   */
  public boolean isOnlyName(String word) {
    return isOnlyCapital(word) && !NameGuess.isOfThings(LetterForms.small(word));
  }

  /** Whether a text writes a word, given in small letters, without a capital. */
  public boolean isSmallSomewhere(String lower) {
    return inSmallLetters.containsKey(lower);
  }

  /** Whether a word, with a capital, stands before names as a title. */
  public static boolean isTitle(String word) {
    return CapitalWords.isTitle(word) && Letters.isCapital(word.codePointAt(0));
  }

  /** Whether a text has a word as a verb in small letters, so that it may open a sentence. */
  public boolean isVerb(String word) {
    return verbs.contains(LetterForms.small(word));
  }

  /** Whether a word with a capital is one of the small words that begin sentences. */
  public static boolean isSmall(String word) {
    return CapitalWords.isOpener(word);
  }

  /** Whether a text has a word with a capital inside a sentence, where that means something. */
  public boolean standsInside(String word) {
    return insideSentences.containsKey(LetterForms.small(word));
  }

  /**
   * The phrases of a passage, by place.
   *
   * @param taken runs of the passage's words in which no name is looked for, in any order
   */
  public List<NamePhrase> in(Passage passage, List<Span> taken) {
    BitSet hidden = new BitSet();
    taken.forEach(run -> hidden.set(run.start(), run.end()));
    return in(passage, hidden);
  }

  private List<NamePhrase> in(Passage passage, BitSet taken) {
    List<PhraseWord> words = PhraseWord.of(passage);
    List<NamePhrase> phrases = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (canBegin(words, at, taken)) {
        int last = lastOf(passage.words(), words, at, taken);
        NamePhrase phrase = phrase(passage, words, at, last);
        if (isName(words, at, last)) {
          phrases.add(phrase);
        }
        at = last;
      }
    }
    return phrases;
  }

  private static NamePhrase phrase(Passage passage, List<PhraseWord> words, int first, int last) {
    Span span = new Span(words.get(first).span().start(), words.get(last).span().end());
    String before = first == 0 || words.get(first).isFirst() ? "" : words.get(first - 1).lower();
    String standing = Letters.visible(span.in(passage.words()));
    return new NamePhrase(
        span,
        standing,
        NameGuess.of(standing, before),
        NameGuess.isCertainlyPerson(standing, before));
  }

  private boolean canBegin(List<PhraseWord> words, int at, BitSet taken) {
    PhraseWord word = words.get(at);
    boolean isOrdinary = word.isFirst() && inSmallLetters.containsKey(word.lower());
    return isFree(word, taken) && !isOrdinary && !isSmall(word);
  }

  /** Whether it is one of the small words of English, with a capital; an initial is none. */
  private static boolean isSmall(PhraseWord word) {
    return word.text().length() > 1 && CapitalWords.isOpener(word.text());
  }

  private static boolean isFree(PhraseWord word, BitSet taken) {
    return word.isCapital() && taken.get(word.span().start(), word.span().end()).isEmpty();
  }

  private static int lastOf(String standing, List<PhraseWord> words, int first, BitSet taken) {
    int last = first;
    for (int next = first + 1; next < words.size() && words.get(next).isJoined(); next++) {
      PhraseWord word = words.get(next);
      boolean isInitial = word.isInitial(standing);
      boolean isAnotherName = isInitial && NameGuess.isAcronym(words.get(last).text());
      boolean isPronoun = word.text().length() == 1 && !isInitial;
      if (isFree(word, taken) && !isSmall(word) && !isPronoun && !isAnotherName) {
        last = next;
      } else if (word.isCapital() || !isJoining(words, last, next)) {
        break;
      }
    }
    return last;
  }

  /** Small words inside a name: {@code of}, {@code van der}, {@code of the}. */
  private static boolean isJoining(List<PhraseWord> words, int last, int next) {
    String word = words.get(next).lower();
    return next == last + 1 ? JOINING.contains(word) : next == last + 2 && ARTICLES.contains(word);
  }

  private boolean isName(List<PhraseWord> words, int first, int last) {
    List<PhraseWord> capitals =
        words.subList(first, last + 1).stream().filter(PhraseWord::isCapital).toList();
    boolean namesNothing =
        capitals.stream()
            .allMatch(word -> CapitalWords.isNoName(word.text()) || word.span().length() == 1);
    PhraseWord only = words.get(first);
    int capital = insideSentences.getOrDefault(only.lower(), 0);
    boolean isUnproven = first == last && only.isFirst() && capital == 0;
    boolean isOrdinary = first == last && inSmallLetters.getOrDefault(only.lower(), 0) >= capital;
    boolean isSmallToo = isOrdinary && inSmallLetters.containsKey(only.lower());
    return !namesNothing && !isUnproven && !isSmallToo && !isShouted(words);
  }

  /** A passage in capitals throughout tells nothing. */
  private static boolean isShouted(List<PhraseWord> words) {
    return words.size() > 3
        && words.stream().allMatch(word -> word.text().equals(LetterForms.capital(word.text())));
  }
}
