package dossier.benchmark;

import java.util.Locale;

/** What may grow in a corpus while all else stays as it is. */
enum Axis {
  PEOPLE,
  TEXT,
  EVENTS_OF_ONE_PERSON,
  EVENTS_OF_ONE_YEAR,
  EVENTS_AT_ONE_PLACE,
  CITATIONS_OF_ONE_PASSAGE,
  NAMESAKES,
  NAMES_UNCLAIMED,
  DISPUTES,
  CHAIN_OF_AFTER,
  VERSIONS,
  LENGTH_OF_TWO_VERSIONS,
  FOOTNOTES_OF_ONE_RECORD,
  WRONG_QUOTES;

  /** As it is printed: {@code events of one year}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
