package dossier.propose.event;

import dossier.date.DateExpression;
import dossier.date.DateExpression.Kind;
import dossier.edtf.Edtf;
import dossier.edtf.Interval;
import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the dates of a sentence a clause tells. */
final class ClauseDates {
  private ClauseDates() {}

  /** Whether the clause tells at what age it was. */
  static boolean isAged(Clause clause, List<DateExpression> dates) {
    int from = clause.sentence().at(territory(clause)).span().start();
    int to = clause.sentence().at(clause.last()).span().end();
    return dates.stream()
        .anyMatch(date -> date.kind() == Kind.AGE && date.start() >= from && date.end() <= to);
  }

  /** The date told in the clause: the nearest to the verb, and of no other clause. */
  static Optional<DateExpression> of(Clause clause, int last, List<DateExpression> dates) {
    Sentence sentence = clause.sentence();
    int from = sentence.at(territory(clause)).span().start();
    int to = sentence.at(last).span().end();
    int verb = sentence.at(clause.verb()).span().start();
    return dates.stream()
        .filter(date -> date.edtf().filter(ClauseDates::isClosed).isPresent())
        .filter(date -> date.kind() != Kind.DURATION && date.kind() != Kind.AGE)
        .filter(date -> !isInBrackets(date, sentence) && !isOfAnother(date, clause))
        .filter(date -> date.start() >= from && date.end() <= Math.max(to, from))
        .min(Comparator.comparingInt(date -> Math.abs(date.start() - verb)));
  }

  /** A date in brackets behind a name is that of a life, not of what the verb tells. */
  private static boolean isInBrackets(DateExpression date, Sentence sentence) {
    String before = sentence.passage().words().substring(sentence.span().start(), date.start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /** Where the words of a clause may begin: behind a semicolon or a word that opens it. */
  static int territory(Clause clause) {
    for (int at = clause.first() - 1; at >= 0; at--) {
      String word = clause.sentence().at(at).lower();
      boolean opens = ClauseWords.OPENING.contains(word) && at > clause.first() - 2;
      if (word.equals(";") || opens) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Whether a date belongs to a verb before the clause: nothing parts the two. */
  private static boolean isOfAnother(DateExpression date, Clause clause) {
    Sentence sentence = clause.sentence();
    if (date.start() > sentence.at(clause.group()).span().start()) {
      return false;
    }
    int at = clause.group() - 1;
    while (at >= 0 && sentence.at(at).span().end() > date.start()) {
      at--;
    }
    for (; at >= 0; at--) {
      Word word = sentence.at(at);
      if (word.text().equals(",") || word.is("CCONJ")) {
        return false;
      }
      if (word.is("AUX") || (word.is("VERB") && !word.lower().endsWith("ing"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(Edtf date) {
    return !(date instanceof Interval)
        || (date.earliest().isPresent() && date.latest().isPresent());
  }
}
