package dossier.propose.event;

import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import dossier.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words of a sentence that a verb is said of: {@code the defector Anna Weir and her son}.
 *
 * @param sentence where they stand
 * @param first index of the first word
 * @param last index of the last
 */
record Phrase(Sentence sentence, int first, int last) {
  private static final Set<String> CALENDAR = WordList.of("english/calendar");
  private static final Set<String> WITHIN = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

  /** The phrase that ends with a word. */
  static Phrase endingAt(Sentence sentence, int last) {
    int first = last;
    while (first > 0) {
      Word before = sentence.at(first - 1);
      if (isOfDate(before) && sentence.at(first).name() != null) {
        break;
      }
      boolean isList =
          joins(before)
              && canJoin(sentence, first - 1)
              && !isObject(sentence, first - 2)
              && !isOpening(sentence, first, last);
      if (isList || isPossessive(before) || before.lower().equals("of")) {
        if (first < 2 || !sentence.at(first - 2).isNominal()) {
          break;
        }
        first -= 2;
      } else if (before.is("VERB") && sentence.at(first - 2).is("DET") && first == last) {
        first -= 2;
      } else if ((isWithin(before) || isOwner(before))
          && !(isPronoun(sentence.at(first)) && !before.is("DET"))) {
        first--;
      } else {
        break;
      }
    }
    return new Phrase(sentence, first, last);
  }

  /** The names that end with one: “Anna Weir, Bell and Stone”. */
  static Phrase ofNames(Sentence sentence, int last) {
    int first = last;
    while (first > 0 && joins(sentence.at(first - 1))) {
      int before = first - 1;
      while (joins(sentence.at(before))) {
        before--;
      }
      if (!sentence.at(before).isPerson()) {
        break;
      }
      first = before;
    }
    return new Phrase(sentence, first, last);
  }

  /** The phrase that begins with a word; it ends before the next one: “gave [Anna] [a book]”. */
  static Phrase beginningAt(Sentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.size()) {
      Word next = sentence.at(last + 1);
      boolean isList =
          joins(next)
              && canJoin(sentence, last + 1)
              && !isClauseBehind(sentence, behindJoint(sentence, last + 1));
      boolean isOf = next.lower().equals("of") && sentence.at(last).isNominal();
      if (isList || isPossessive(next) || isOf) {
        last++;
      } else if ((isWithin(next) || isOwner(next)) && !startsAnother(sentence, last, next)) {
        last++;
      } else if (next.isNominal() && !sentence.at(last).isNominal() && !isPronoun(next)) {
        last++;
      } else {
        break;
      }
    }
    return new Phrase(sentence, first, last);
  }

  private static boolean startsAnother(Sentence sentence, int last, Word next) {
    Word before = sentence.at(last);
    boolean isWhole = before.isNominal() && !isOwner(before);
    return isWhole && (next.is("DET") || isOwner(next) || isPronoun(before));
  }

  /** “In May 1911 Weir came”: no part of the name. */
  private static boolean isOfDate(Word word) {
    return word.is("NUM") || CALENDAR.contains(word.lower());
  }

  private static boolean isWithin(Word word) {
    return word.name() != null || WITHIN.contains(word.part());
  }

  static boolean isPossessive(Word word) {
    return word.lower().matches("['’ʼ]s?");
  }

  private static boolean joins(Word word) {
    return word.is("CCONJ") || word.text().equals(",");
  }

  /** A comma or an “and” joins names, and “and” joins other things too: “Inna and her son”. */
  private static boolean canJoin(Sentence sentence, int at) {
    int next = at + 1;
    if (sentence.at(at).text().equals(",") && sentence.at(next).is("CCONJ")) {
      next++;
    }
    boolean areNames =
        sentence.at(next).isPerson()
            && (sentence.at(at - 1).isPerson() || sentence.at(at - 1).text().equals(","));
    boolean isAnd = sentence.at(at).lower().equals("and");
    boolean isThing = isWithin(sentence.at(next)) || isOwner(sentence.at(next));
    return areNames
        || (sentence.at(next).is("CCONJ") && sentence.at(next + 1).isPerson())
        || (isAnd && isThing);
  }

  private static int behindJoint(Sentence sentence, int at) {
    int next = at;
    while (joins(sentence.at(next))) {
      next++;
    }
    return next;
  }

  /** Whether a name is what the verb before it is done to: “met Anna and Weir left”. */
  private static boolean isObject(Sentence sentence, int at) {
    return sentence.at(at - 1).is("VERB");
  }

  /** Whether the comma before a lone name ends words before it: “according to Bell, Weir came”. */
  private static boolean isOpening(Sentence sentence, int first, int last) {
    return sentence.at(first - 1).text().equals(",")
        && sentence.at(first - 3).is("ADP")
        && IntStream.range(first, last).noneMatch(at -> joins(sentence.at(at)));
  }

  /** Whether a verb follows at once, so that “and” joins two clauses. */
  private static boolean isClauseBehind(Sentence sentence, int from) {
    int at = from;
    while (isWithin(sentence.at(at)) || isOwner(sentence.at(at)) || isPossessive(sentence.at(at))) {
      at++;
    }
    return sentence.at(at).is("VERB") || sentence.at(at).is("AUX");
  }

  private static boolean isOwner(Word word) {
    return ClauseWords.OWNER.contains(word.lower());
  }

  private static boolean isPronoun(Word word) {
    return word.is("PRON") && !isOwner(word);
  }

  /**
   * The words that the verb is said of: the last of the phrase, or of several joined each; not
   * whose or of whom it is.
   */
  List<Integer> heads() {
    return IntStream.rangeClosed(first, last).filter(this::isHead).boxed().toList();
  }

  private boolean isHead(int at) {
    Word word = sentence.at(at);
    if (!word.isNominal() || isOwner(word)) {
      return false;
    }
    boolean isOf = false;
    for (int before = at - 1; before >= first; before--) {
      Word each = sentence.at(before);
      if (joins(each)) {
        break;
      }
      isOf |= each.lower().equals("of");
    }
    Word next = at == last ? sentence.at(-1) : sentence.at(at + 1);
    return !isOf && !isPossessive(next) && !isWithin(next);
  }

  /** As they stand, without a comma at the end. */
  String words() {
    return sentence.words(first, last);
  }
}
