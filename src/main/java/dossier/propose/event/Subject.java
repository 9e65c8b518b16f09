package dossier.propose.event;

import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a verb is said.
 *
 * @param phrase null if nobody is found
 * @param isShared whether the verb before is said of the same: “he came and went”
 */
record Subject(@Nullable Phrase phrase, boolean isShared) {
  private static final Subject NOBODY = new Subject(null, false);
  private static final Subject SHARED = new Subject(null, true);

  /**
   * The subject of a verb.
   *
   * @param before index of the word before the verb and its auxiliaries
   */
  static Subject of(Sentence sentence, int before) {
    return new Finder(sentence).subject(before, 0);
  }

  private record Finder(Sentence sentence) {

    private Subject subject(int from, int depth) {
      int at = from;
      boolean isNextToVerb = true;
      while (at >= 0 && depth < 4) {
        Word word = sentence.at(at);
        if (ClauseWords.REFLEXIVE.contains(word.lower())) {
          at--;
        } else if (word.text().equals(",") || word.text().equals(")")) {
          if (isApposedName(at)) {
            return new Subject(Phrase.ofNames(sentence, at - 1), false);
          }
          int before = beforeInsertion(at);
          if (before >= 0) {
            return subject(before, depth + 1);
          }
          isNextToVerb = false;
          at--;
        } else if (word.is("CCONJ")) {
          return SHARED;
        } else if (ClauseWords.RELATIVE.contains(word.lower())
            && (isNextToVerb || (!word.is("SCONJ") && !word.is("DET")))) {
          int antecedent = sentence.at(at - 1).text().equals(",") ? at - 2 : at - 1;
          return sentence.at(antecedent).isPerson()
              ? new Subject(Phrase.ofNames(sentence, antecedent), false)
              : sentence.at(antecedent).isNominal() ? subject(antecedent, depth + 1) : NOBODY;
        } else if (word.isNominal() || isNominalised(at)) {
          Phrase phrase = Phrase.endingAt(sentence, at);
          Word before = sentence.at(phrase.first() - 1);
          boolean opens = ClauseWords.OPENING.contains(before.lower()) && isNextToVerb;
          if (!before.is("ADP") || opens || before.lower().equals("that")) {
            return new Subject(phrase, false);
          }
          isNextToVerb = false;
          at = phrase.first() - 2;
        } else if (word.is("VERB") && isParticiple(at) && sentence.at(at - 1).is("NOUN")) {
          isNextToVerb = false;
          at--;
        } else if (word.is("VERB") && !word.lower().endsWith("ing")) {
          return NOBODY;
        } else if (word.is("SCONJ") || word.text().matches("[;:]")) {
          return NOBODY;
        } else {
          at--;
        }
      }
      return NOBODY;
    }

    /** “his two predecessors, Anna Weir and Bell, ”: the names behind a noun say who is meant. */
    private boolean isApposedName(int closing) {
      if (!sentence.at(closing - 1).isPerson()) {
        return false;
      }
      Phrase names = Phrase.ofNames(sentence, closing - 1);
      return sentence.at(names.first() - 1).text().equals(",")
          && sentence.at(names.first() - 2).is("NOUN");
    }

    private boolean isNominalised(int at) {
      return sentence.at(at).is("ADJ") && sentence.at(at - 1).is("DET");
    }

    /** Before what stands between two commas or brackets behind a name; -1 if nothing does. */
    private int beforeInsertion(int closing) {
      String opening = sentence.at(closing).text().equals(",") ? "," : "(";
      for (int at = closing - 1; at > 0; at--) {
        if (sentence.at(at).text().equals(opening)) {
          boolean isClause = ClauseWords.RELATIVE.contains(sentence.at(at + 1).lower());
          boolean isFree = true;
          for (int inside = at + 1; inside < closing; inside++) {
            Word word = sentence.at(inside);
            isFree &= isClause || (!word.is("AUX") && !(word.is("VERB") && inside < at + 2));
          }
          return isFree && sentence.at(at - 1).isNominal() ? at - 1 : -1;
        }
      }
      return -1;
    }

    private boolean isParticiple(int at) {
      String word = sentence.at(at).lower();
      return Verbs.isParticiple(word) || (Verbs.forms(word).isEmpty() && word.endsWith("ed"));
    }
  }
}
