package dossier.propose.event;

import dossier.date.DateExpression;
import dossier.input.Span;
import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** The title and the quote of a clause, in its own words. */
final class Wording {
  /** A title has about so many words behind the verb. */
  private static final int LONG = 9;

  private final Clause clause;
  private final Sentence sentence;
  private final int last;

  /**
   * @param next the clause behind in the sentence, or null
   */
  Wording(Clause clause, @Nullable Clause next) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.last = last(next);
  }

  /** The last word of the clause: before the next clause, a semicolon or a relative clause. */
  private int last(@Nullable Clause next) {
    int end = next == null ? sentence.size() : Math.max(clause.last() + 1, next.first());
    int at = clause.last();
    boolean isInBrackets = false;
    while (at + 1 < end) {
      Word word = sentence.at(at + 1);
      isInBrackets |= word.text().equals("(");
      boolean goesOn =
          word.text().equals(",")
              && (ClauseWords.RELATIVE.contains(sentence.at(at + 2).lower())
                  || sentence.at(at + 2).is("CCONJ")
                  || sentence.at(at + 2).is("SCONJ"));
      if (!isInBrackets && (goesOn || word.text().matches("[;:]"))) {
        break;
      }
      isInBrackets &= !word.text().equals(")");
      at++;
    }
    while (at > clause.last() && isLoose(sentence.at(at))) {
      at--;
    }
    return at;
  }

  private static boolean isLoose(Word word) {
    return (word.is("PUNCT") && !word.text().equals(")"))
        || word.is("CCONJ")
        || word.is("SCONJ")
        || word.is("ADP")
        || word.is("DET")
        || word.is("PART")
        || ClauseWords.ENDS.contains(word.lower())
        || word.text().equals(",");
  }

  /** Index of the last word of the quote. */
  int last() {
    return last;
  }

  /**
   * What happened, in a line: “Anna Weir was arrested by the police”.
   *
   * @param who the subject, if its own words do not name it
   */
  String title(String who) {
    String subject = who.isEmpty() ? clause.saidOf().map(this::named).orElse("") : who;
    int end = clause.end();
    if (!clause.objects().isEmpty()) {
      end = clause.objects().get(clause.objects().size() - 1).last();
    }
    for (Clause.Attached attached : clause.behind()) {
      int last = attached.phrase().last();
      boolean isOfNext =
          sentence.at(last + 1).lower().equals("to") && sentence.at(last + 2).is("VERB");
      if (last - clause.verb() <= LONG && !isOfNext) {
        end = Math.max(end, last);
      }
    }
    end = Math.min(end, clause.end() + LONG + 3);
    boolean tellsOn =
        sentence.at(end + 1).lower().equals("that") || sentence.at(end + 2).lower().equals("that");
    if (tellsOn && Tellings.isTelling(sentence.at(clause.verb()).lower())) {
      end = Math.min(last, end + LONG + 3);
    }
    while (end > clause.end() && isLoose(sentence.at(end))) {
      end--;
    }
    String said = sentence.words(clause.group(), end);
    String auxiliary = clause.group() == clause.verb() ? clause.auxiliary() : "";
    return StringUtils.capitalize(
        (subject + " " + auxiliary + (auxiliary.isEmpty() ? "" : " ") + plain(said)).strip());
  }

  /** The title without the date at its end, which the event tells anyway. */
  static String undated(String title, List<DateExpression> dates) {
    String shorter = title;
    for (DateExpression date : dates) {
      String words = DateExpression.plainly(date.words());
      if (shorter.endsWith(" " + words)) {
        shorter = Strings.CS.removeEnd(shorter, words).strip();
        shorter =
            shorter.replaceFirst("(?: (?:on|in|by|the|of|at|during|around|about|from))+$", "");
      }
    }
    return shorter.replaceFirst("[,;:]+$", "");
  }

  /** The phrase, or of a long one the last name in it. */
  private String named(Phrase phrase) {
    if (phrase.last() - phrase.first() < LONG) {
      return plain(phrase.words());
    }
    return plain(sentence.at(phrase.last()).text());
  }

  private String plain(String words) {
    return DateExpression.plainly(words);
  }

  /**
   * The words that tell it, from its beginning, or from the date or the teller before it.
   *
   * @param earliest index of a word that belongs to it, or the size of the sentence
   */
  Span quote(int earliest) {
    int first = Math.min(clause.first(), earliest);
    boolean isPronoun =
        clause.saidOf().filter(phrase -> sentence.at(phrase.last()).is("PRON")).isPresent();
    if (first <= (isPronoun ? 2 * LONG : LONG)) {
      first = 0;
    }
    while (first < clause.verb()
        && (sentence.at(first).is("PUNCT") || sentence.at(first).is("CCONJ"))
        && !sentence.at(first).text().equals("(")) {
      first++;
    }
    Span span = sentence.span(first, last);
    return span.length() < 24 ? withoutStop(sentence) : span;
  }

  /** Some words with those about them that make them known: so many before and behind. */
  static Span around(Sentence sentence, int first, int last) {
    int from = first > LONG ? first - LONG / 2 : 0;
    int to = last + LONG < sentence.size() ? last + LONG : sentence.size() - 1;
    while (to > last && isLoose(sentence.at(to))) {
      to--;
    }
    while (from < first && (sentence.at(from).is("PUNCT") || sentence.at(from).is("CCONJ"))) {
      from++;
    }
    return sentence.span(from, to);
  }

  /** A sentence without its stop. */
  static Span withoutStop(Sentence sentence) {
    Span whole = sentence.span();
    String words = whole.in(sentence.passage().words());
    return new Span(whole.start(), whole.start() + words.replaceFirst("[.\\s]+$", "").length());
  }
}
