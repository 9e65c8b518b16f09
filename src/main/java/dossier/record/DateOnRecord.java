package dossier.record;

import dossier.citation.Citation;
import dossier.citation.CitationReader;
import dossier.content.Field.Entry;
import dossier.content.Field.Mapping;
import dossier.content.Fields;
import dossier.edtf.Edtf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date that a record states, with the words it rests on.
 *
 * @param date in EDTF
 * @param citation the words of a source that give it; null where it is the editor's knowledge
 */
public record DateOnRecord(Edtf date, @Nullable Citation citation) {

  /**
   * Reads {@code NAME: 1922} or {@code NAME: {date: 1922, SOURCE: "the words"}}; null if absent.
   */
  static @Nullable DateOnRecord read(Fields fields, String name) {
    if (fields.entry(name).map(Entry::value).filter(Mapping.class::isInstance).isEmpty()) {
      Edtf date = DateField.read(fields, name);
      return date == null ? null : new DateOnRecord(date, null);
    }
    Fields item = fields.fields(name, "`" + name + ": 1922`").orElseThrow();
    Edtf date = DateField.read(item, "date");
    if (item.entry("date").isEmpty()) {
      item.missing("date");
    }
    Optional<Citation> citation = CitationReader.read(item, "as");
    item.close();
    return date == null ? null : new DateOnRecord(date, citation.orElse(null));
  }

  /** The words of a source that give it. */
  public Optional<Citation> attestation() {
    return Optional.ofNullable(citation);
  }
}
