package dossier.propose.event;

import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import java.util.Optional;
import java.util.function.BiFunction;

/** Who tells what a passage says: its source, or somebody whom the source quotes. */
final class Speech {
  private final BiFunction<Sentence, Integer, Optional<String>> whose;

  /** Who tells the speech that is still open at the end of a sentence; empty if nobody. */
  private String speaker = "";

  /**
   * @param whose who a word is, by sentence and index
   */
  Speech(BiFunction<Sentence, Integer, Optional<String>> whose) {
    this.whose = whose;
  }

  private Optional<String> personOf(Sentence sentence, int at) {
    return whose.apply(sentence, at);
  }

  /** Who is still speaking; empty if nobody. */
  String speaker() {
    return speaker;
  }

  /** Begins a passage: nobody is speaking. */
  void begin() {
    speaker = "";
  }

  /** Who tells something, and from which word on the sentence says so. */
  record By(String who, int from, boolean denies) {}

  /** Remembers who begins to speak, or that the speech is over. */
  void listen(Sentence sentence) {
    String words = sentence.span().in(sentence.passage().words());
    boolean opens = words.lastIndexOf('“') > words.lastIndexOf('”');
    if (opens) {
      int mark = sentence.span().start() + words.lastIndexOf('“');
      int from = 0;
      while (from < sentence.size() && sentence.at(from).span().start() < mark) {
        from++;
      }
      speaker = tellerOf(sentence, from).map(By::who).orElse("");
    } else if (words.contains("”")) {
      speaker = "";
    }
  }

  Optional<By> tellerOf(Sentence sentence, int from) {
    return Tellings.before(sentence, from)
        .flatMap(
            teller -> {
              for (int at = teller.at() - 1; at >= 0; at--) {
                Word word = sentence.at(at);
                if (word.isNominal() && !sentence.at(at - 1).is("ADP")) {
                  int first = Phrase.endingAt(sentence, at).first();
                  return personOf(sentence, at).map(who -> new By(who, first, teller.denies()));
                }
              }
              return Optional.empty();
            });
  }

  /**
   * Who tells something by the words “according to”.
   *
   * @param last index of the last word in which they may stand
   */
  Optional<By> accordingTo(Sentence sentence, int last) {
    for (int at = 1; at < last; at++) {
      if (Tellings.isBeforeTeller(sentence, at)) {
        int name = at + 1;
        while (name < last && sentence.at(name).isNominal() && !sentence.at(name).isPerson()) {
          name++;
        }
        int from = at - 1;
        return sentence.at(name).isPerson()
            ? personOf(sentence, name).map(who -> new By(who, from, false))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean isInQuotation(Clause clause) {
    String before =
        clause
            .sentence()
            .passage()
            .words()
            .substring(0, clause.sentence().at(clause.verb()).span().start());
    boolean isStraight = before.chars().filter(each -> each == '"').count() % 2 == 1;
    return isStraight || before.lastIndexOf('“') > before.lastIndexOf('”');
  }
}
