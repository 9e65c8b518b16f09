package dossier.date;

/** A single date found in the tokens, and the index behind it. */
record FoundDate(WordedDate date, int end) {}
