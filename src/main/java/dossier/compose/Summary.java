package dossier.compose;

import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;

/**
 * One plain sentence about a record, for search engines and previews: the beginning of its prose,
 * or what it is.
 */
final class Summary {
  private static final int LONGEST = 180;

  private Summary() {}

  static String of(Record record, Concordance concordance) {
    String prose = record.prose().opening();
    if (!prose.isEmpty()) {
      return Words.shortened(prose, LONGEST);
    }
    String site = concordance.catalogue().imprint().title();
    if (record instanceof Person) {
      return record.title() + ": what the sources of " + site + " tell, with the evidence.";
    }
    return record instanceof Event
        ? record.title() + ": how the sources of " + site + " tell it, side by side."
        : record.title()
            + ", "
            + ((Source) record).description().kind()
            + ": the text, with who cites it.";
  }
}
