package dossier.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A record, a place or a dispute, as it is found by its names or its question.
 *
 * @param kind what it is
 * @param href where its page stands, relative to the site's root
 * @param title what it is called
 * @param gloss a few words that tell it from others of its name; may be empty
 * @param forms its other names
 * @param weight how much there is about it; of two that match alike the heavier comes first
 */
record SearchEntry(
    Kind kind, String href, String title, String gloss, List<String> forms, int weight) {
  /** In the order in which they are shown. */
  enum Kind {
    PERSON("people"),
    ORGANISATION("organisations"),
    EVENT("events"),
    SOURCE("sources"),
    PLACE("places"),
    DISPUTE("disputes");

    private final String group;

    Kind(String group) {
      this.group = group;
    }
  }

  SearchEntry {
    forms = List.copyOf(forms);
  }

  /** An entry with those of the names that add a word to the title and to the names before them. */
  static SearchEntry of(
      Kind kind, String href, String title, String gloss, List<String> names, int weight) {
    Set<String> known = new LinkedHashSet<>(SearchFolding.words(title));
    List<String> forms = new ArrayList<>();
    for (String name : names) {
      if (known.addAll(SearchFolding.words(name))) {
        forms.add(name);
      }
    }
    return new SearchEntry(kind, href, title, gloss, forms, weight);
  }

  /**
   * The different words it is found by, in their plain form: those of its names, and but for people
   * and places also those of the gloss, which are dates, places, kinds or answers.
   */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (String name : names()) {
      words.addAll(SearchFolding.words(name));
      words.addAll(SearchFolding.joined(name, true));
    }
    if (kind == Kind.EVENT || kind == Kind.SOURCE || kind == Kind.DISPUTE) {
      words.addAll(SearchFolding.words(gloss));
    }
    return words;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(forms);
    names.add(0, title);
    return names;
  }

  /** {@code [group, href, title, gloss, [form, …], weight]}. */
  void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(kind.group);
    json.writeString(href);
    json.writeString(title);
    json.writeString(gloss);
    json.writeStartArray();
    for (String form : forms) {
      json.writeString(form);
    }
    json.writeEndArray();
    json.writeNumber(weight);
    json.writeEndArray();
  }
}
