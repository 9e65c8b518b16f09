package dossier.page;

import dossier.input.Span;
import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import dossier.text.Sentences;
import java.util.List;

/**
 * What a page holds in plain words, for lists of search results and for previews of links: as many
 * whole sentences as such lists show.
 */
public final class Summary {
  /** Search engines cut what is longer, and add words of their own to what is much shorter. */
  private static final int LONGEST = 160;

  private static final int SHORTEST = 50;
  private static final int LINE = 110;

  private static final String CLAUSE_ENDS = ",;:—";

  private Summary() {}

  /** The beginning of the record's prose; what the record is where the prose is short or none. */
  public static String of(Record record, Concordance concordance) {
    String opening = opening(record.prose().opening());
    return opening.length() >= SHORTEST
        ? opening
        : opening(
            (opening + " " + kind(record, concordance.catalogue().imprint().title())).strip());
  }

  private static String kind(Record record, String site) {
    if (record instanceof Person) {
      return record.title() + ": what the sources of " + site + " tell, with the evidence.";
    }
    if (record instanceof Organisation) {
      return record.title() + ": its people and events in the sources of " + site + ".";
    }
    return record instanceof Event
        ? record.title() + ": how the sources of " + site + " tell it, side by side."
        : record.title()
            + ", "
            + ((Source) record).description().kind()
            + ": the text in numbered passages, with who cites it.";
  }

  /**
   * The whole sentences at the beginning of some words that fit into a summary; where they would be
   * too few, the next one is cut at the end of a clause, or else of a word.
   *
   * @param words plain words on one line
   */
  public static String opening(String words) {
    List<Span> sentences = Sentences.of(words, List.of());
    int end = 0;
    for (Span sentence : sentences) {
      if (sentence.end() <= LONGEST) {
        end = sentence.end();
      }
    }
    return end >= SHORTEST || words.length() <= LONGEST ? words.substring(0, end) : cut(words);
  }

  /** Who or what a record is, for a line of a list: its first sentence, cut where it is long. */
  public static String line(Record record) {
    String opening = record.prose().opening();
    return Sentences.of(opening, List.of()).stream()
        .findFirst()
        .map(first -> Words.shortened(first.in(opening), LINE))
        .orElse("");
  }

  private static String cut(String words) {
    int end = LONGEST - 2;
    while (end > SHORTEST && !endsClause(words, end)) {
      end--;
    }
    return end > SHORTEST ? words.substring(0, end) + " …" : Words.shortened(words, LONGEST - 2);
  }

  private static boolean endsClause(String words, int end) {
    return CLAUSE_ENDS.indexOf(words.charAt(end)) >= 0
        && Character.isWhitespace(words.charAt(end + 1));
  }
}
