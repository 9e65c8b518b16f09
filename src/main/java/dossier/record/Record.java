package dossier.record;

import dossier.address.PagePath;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import java.util.List;

/** A record of the catalogue: what has an id, a file and a page of its own. */
@SuppressWarnings("JavaLangClash") // the word of the field; java.lang.Record is never named here
public sealed interface Record permits Person, Organisation, Event, Source {
  /** Unique over all kinds, also over places. */
  String id();

  /** What the record is called on its page. */
  String title();

  /** Our own words. */
  Prose prose();

  /** Other records worth a look. */
  List<Reference> see();

  /** Findings that the author accepts, with reasons. */
  List<Allowance> allowances();

  /** Where its page stands: part of the published addresses, stable across releases. */
  PagePath page();

  /** The beginning of the record's file. */
  Place place();
}
