package dossier.export;

import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Record;

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
}
