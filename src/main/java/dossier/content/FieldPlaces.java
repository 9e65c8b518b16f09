package dossier.content;

import dossier.content.Field.Entry;
import dossier.content.Field.Mapping;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each field of a front matter is written, so that a later stage can point at it. */
public final class FieldPlaces {
  private final Map<String, Place> places = new HashMap<>();
  private final Place whole;

  /** Of a front matter that is not there. */
  public static final FieldPlaces NONE =
      new FieldPlaces(
          new InputFile("", ""), new Mapping(List.of(), new Span(0, 0)), Place.path("content"));

  FieldPlaces(InputFile file, Mapping mapping, Place whole) {
    this.whole = whole;
    add(file, "", mapping);
  }

  private void add(InputFile file, String prefix, Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      String name = prefix + entry.key().value();
      places.put(name, Place.of(file, entry.value().span()));
      if (entry.value() instanceof Mapping inner) {
        places.put(name, Place.of(file, entry.key().span()));
        add(file, name + ".", inner);
      }
    }
  }

  /** Of a record without front matter, whose fields were found in its text. */
  public static FieldPlaces found(Map<String, Place> fields, Place whole) {
    FieldPlaces found =
        new FieldPlaces(whole.file(), new Mapping(List.of(), new Span(0, 0)), whole);
    found.places.putAll(fields);
    return found;
  }

  /**
   * The place of a field's value, or of its name where the value is itself made of fields.
   *
   * @param name of the field; {@code rights.uri} for a field in a field
   * @return the beginning of the front matter if the field is not there
   */
  public Place of(String name) {
    return places.getOrDefault(name, whole);
  }
}
