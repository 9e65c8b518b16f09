package dossier.propose.event;

import dossier.propose.event.Clause.Attached;
import dossier.propose.event.Verbs.Form;
import dossier.propose.event.Verbs.Meaning;
import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the clauses of a sentence that say that something happened: a verb in the past with its
 * subject and objects, and no negation, no condition, nothing only wished, planned or possible.
 */
final class ClauseReader {
  private final Sentence sentence;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The clauses in the order of their verbs; none of a question. */
  static List<Clause> clauses(Sentence sentence) {
    ClauseReader reader = new ClauseReader(sentence);
    if (!sentence.at(sentence.size() - 1).text().equals("?")) {
      for (int at = 0; at < sentence.size(); at++) {
        reader.read(at);
      }
    }
    return List.copyOf(reader.clauses);
  }

  private void read(int verb) {
    Optional<Form> form = form(verb);
    Optional<Meaning> meaning = form.map(Form::meaning).or(() -> other(verb));
    if (meaning.isEmpty() || isQualifier(verb)) {
      return;
    }
    int group = group(verb);
    Subject subject = Subject.of(sentence, group - 1);
    Optional<Clause> leader = leader(subject, group, verb);
    boolean isPassive =
        leader.filter(Clause::isPassive).isPresent()
            || (isBe(group) && isParticiple(verb))
            || (group == verb && isReduced(verb));
    boolean isUndone = isUndone(group, verb) || leader.filter(Clause::isUndone).isPresent();
    int small = form.map(Form::small).orElse(0);
    List<Phrase> objects = new ArrayList<>();
    List<Attached> attached = new ArrayList<>();
    boolean isPreposition = small == 1 && sentence.at(verb + 1).is("ADP");
    follow(verb + 1 + (isPreposition ? 0 : small), objects, attached);
    boolean isNothing =
        isUndone
            || isOnlyTried(verb, isPassive, objects, meaning.get())
            || lacks(isPassive, meaning.get());
    clauses.add(
        new Clause(
            sentence,
            group,
            verb,
            verb + small,
            isNothing ? Meaning.NONE : meaning.get(),
            isPassive,
            leader.map(Clause::auxiliary).orElse(group < verb ? sentence.at(group).text() : ""),
            isUndone,
            subject.phrase(),
            subject.isShared(),
            objects,
            attached));
  }

  /** The listed verb, the one with the longest small word behind it. */
  private Optional<Form> form(int verb) {
    Word word = sentence.at(verb);
    boolean isLikeParticiple = (word.is("ADJ") || word.is("NOUN")) && !word.isPerson();
    boolean canBe = word.is("VERB") || word.is("AUX") || (isLikeParticiple && isBe(group(verb)));
    return canBe
        ? Verbs.forms(word.lower()).stream()
            .filter(each -> suits(each, verb))
            .max(Comparator.comparingInt(Form::small))
        : Optional.empty();
  }

  /** The clause before whose auxiliary serves for this one too: “was arrested and shot”. */
  private Optional<Clause> leader(Subject subject, int group, int verb) {
    return subject.isShared() && group == verb && isParticiple(verb) && !clauses.isEmpty()
        ? Optional.of(clauses.get(clauses.size() - 1))
        : Optional.empty();
  }

  /** “tried to escape”: not done. */
  private boolean isOnlyTried(int verb, boolean isPassive, List<Phrase> objects, Meaning meaning) {
    return !isPassive && objects.isEmpty() && meaning.hasDone() && isInfinitive(verb + 1);
  }

  /** Whether nobody can have the part that the subject has. */
  private static boolean lacks(boolean isPassive, Meaning meaning) {
    return isPassive && !meaning.hasDone() && meaning.hasDoer();
  }

  private boolean isInfinitive(int at) {
    return sentence.at(at).lower().equals("to") && sentence.at(at + 1).is("VERB");
  }

  /** A verb in the past that no list has: it tells of somebody, if not what kind of happening. */
  private Optional<Meaning> other(int verb) {
    Word word = sentence.at(verb);
    boolean isPast =
        word.is("VERB") && (word.lower().endsWith("ed") || Verbs.isIrregularPast(word.lower()));
    boolean isCopula =
        word.is("AUX") && ClauseWords.BE.contains(word.lower()) && !isFollowedByVerb(verb + 1);
    if (isCopula) {
      return Optional.of(Meaning.BEING);
    }
    boolean isModal =
        word.is("VERB") && ClauseWords.MODAL.contains(sentence.at(group(verb)).lower());
    return isPast || isModal ? Optional.of(Meaning.other(word.lower())) : Optional.empty();
  }

  private boolean isFollowedByVerb(int from) {
    int at = from;
    while (sentence.at(at).is("ADV") || sentence.at(at).is("PART") || sentence.at(at).is("AUX")) {
      at++;
    }
    return sentence.at(at).is("VERB");
  }

  /** Whether the form can be a verb that tells what has happened, with its small word. */
  private boolean suits(Form form, int verb) {
    if (!form.with().isEmpty() && !follows(form.with(), verb + 1)) {
      return false;
    }
    int group = group(verb);
    return switch (form.use()) {
      case PAST -> !isBe(group) || form.with().equals("born");
      case PARTICIPLE -> group < verb || isReduced(verb);
      case PRESENT -> false;
      case BASE -> sentence.at(group).lower().equals("did") || isDone(verb);
      case ING -> false;
    };
  }

  /** “managed to escape”: done. */
  private boolean isDone(int verb) {
    return sentence.at(verb - 1).lower().equals("to")
        && ClauseWords.SUCCEEDED.contains(sentence.at(verb - 2).lower());
  }

  private boolean follows(String small, int from) {
    List<String> words = WordList.list(small);
    for (int at = 0; at < words.size(); at++) {
      if (!sentence.at(from + at).lower().equals(words.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** Where the verb begins: with its auxiliaries and what stands between them. */
  private int group(int verb) {
    int group = verb;
    int at = verb - 1;
    while (isAuxiliary(at)
        || sentence.at(at).is("ADV")
        || ClauseWords.BOTH.contains(sentence.at(at).lower())
        || ClauseWords.NEGATION.contains(sentence.at(at).lower())) {
      if (isAuxiliary(at)) {
        group = at;
      }
      at--;
    }
    return group;
  }

  private boolean isAuxiliary(int at) {
    String word = sentence.at(at).lower();
    return sentence.at(at).is("AUX")
        || ClauseWords.HAVE.contains(word)
        || (ClauseWords.BE.contains(word) && !Phrase.isPossessive(sentence.at(at)));
  }

  private boolean isBe(int group) {
    for (int at = group;
        isAuxiliary(at)
            || sentence.at(at).is("ADV")
            || ClauseWords.BOTH.contains(sentence.at(at).lower());
        at++) {
      if (ClauseWords.BE.contains(sentence.at(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(int verb) {
    String word = sentence.at(verb).lower();
    return Verbs.isParticiple(word)
        || (Verbs.forms(word).isEmpty() && sentence.at(verb).is("VERB") && word.endsWith("ed"));
  }

  /** “evidence gathered by Weir”: a participle with whom it was done by. */
  private boolean isReduced(int verb) {
    return sentence.at(verb - 1).isNominal() && sentence.at(verb + 1).lower().equals("by");
  }

  /** “the executed officers”: no verb of the sentence. */
  private boolean isQualifier(int verb) {
    Word before = sentence.at(verb - 1);
    return before.is("DET")
        || (before.is("ADP") && !ClauseWords.OPENING.contains(before.lower()))
        || Phrase.isPossessive(before)
        || ClauseWords.OWNER.contains(before.lower());
  }

  private boolean isUndone(int group, int verb) {
    boolean isLater = ClauseWords.LATER.contains(sentence.at(verb + 1).lower());
    for (int at = Math.max(0, group - 2); at < verb; at++) {
      Word word = sentence.at(at);
      isLater |= ClauseWords.LATER.contains(word.lower());
      boolean isNear = at >= group || at == group - 1 || sentence.at(group - 1).is("ADV");
      if (isNear && ClauseWords.NEGATION.contains(word.lower())) {
        return true;
      }
    }
    for (int at = group; at < verb; at++) {
      if (ClauseWords.MODAL.contains(sentence.at(at).lower()) && !(isLater && isWould(at))) {
        return true;
      }
    }
    for (int at = verb - 1; at >= 0 && !isStop(at); at--) {
      if (ClauseWords.CONDITION.contains(sentence.at(at).lower())) {
        return true;
      }
    }
    return (sentence.at(group - 1).lower().equals("to") && !isDone(group))
        || ClauseWords.NEGATION.contains(sentence.at(verb + 1).lower());
  }

  private boolean isWould(int at) {
    return sentence.at(at).lower().equals("would");
  }

  private boolean isStop(int at) {
    return sentence.at(at).text().matches("[,;:—–]") || sentence.at(at).is("CCONJ");
  }

  /** Gathers the objects behind a verb, up to the next clause. */
  private void follow(int from, List<Phrase> objects, List<Attached> attached) {
    int at = from;
    while (at < sentence.size()) {
      Word word = sentence.at(at);
      boolean begins = word.isNominal() || word.is("DET") || word.is("ADJ") || word.is("NUM");
      if (ClauseWords.RELATIVE.contains(word.lower())) {
        return;
      } else if (begins) {
        Phrase phrase = Phrase.beginningAt(sentence, at);
        if (attached.isEmpty()) {
          objects.add(phrase);
        }
        at = phrase.last() + 1;
      } else if (word.is("ADP") || word.lower().equals("to")) {
        Word next = sentence.at(at + 1);
        if (ClauseWords.OPENING.contains(word.lower()) || next.is("VERB") || next.is("AUX")) {
          return;
        }
        if (next.isNominal() || next.is("DET") || next.is("ADJ") || next.is("NUM")) {
          Phrase phrase = Phrase.beginningAt(sentence, at + 1);
          attached.add(new Attached(word.lower(), phrase));
          at = phrase.last() + 1;
        } else {
          at++;
        }
      } else if (word.is("ADV") || word.is("PART")) {
        at++;
      } else {
        return;
      }
    }
  }
}
