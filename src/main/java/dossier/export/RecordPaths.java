package dossier.export;

import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;

/**
 * Where the page of a record stands, relative to the site's root. Published: stable across
 * releases.
 */
final class RecordPaths {
  private RecordPaths() {}

  static String of(Record record) {
    if (record instanceof Person) {
      return "people/" + record.id() + ".html";
    }
    return (record instanceof Event ? "events/" : "sources/") + record.id() + ".html";
  }

  /** The place itself, on the page of places. */
  static String of(Locality locality, Parts parts) {
    String anchor = "place-" + locality.id();
    return parts.holding("places.html", anchor) + "#" + anchor;
  }

  /** A passage of a source, but for its number at the end. */
  static String passage(Source source, int number, Parts parts) {
    return parts.holding(of(source), "p" + number) + "#p";
  }
}
