package dossier.compose;

import dossier.link.Concordance;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.NameForm;
import dossier.record.Person;
import dossier.record.Source;
import dossier.render.Frame;
import dossier.render.IndexEntry;
import dossier.render.IndexLetter;
import dossier.render.IndexPage;
import dossier.render.Link;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Composes the index: every name form, title and place from A to Z, and in the letters of other
 * alphabets.
 */
final class IndexComposer {
  private static final String NO_LETTER = "#";
  private static final Comparator<IndexEntry> ORDER =
      Comparator.comparing((IndexEntry entry) -> sortKey(entry.term()))
          .thenComparing(IndexEntry::term)
          .thenComparing(IndexEntry::kind);

  private final Links links;
  private final Concordance concordance;
  private final Map<String, List<IndexEntry>> letters = new TreeMap<>();

  IndexComposer(Links links) {
    this.links = links;
    this.concordance = links.concordance();
  }

  IndexPage compose(Frame frame) {
    concordance.catalogue().people().values().forEach(this::add);
    concordance.catalogue().events().values().forEach(this::add);
    concordance.catalogue().sources().values().forEach(this::add);
    concordance.catalogue().localities().values().forEach(this::add);
    return IndexPage.of(
        frame,
        letters.entrySet().stream()
            .map(
                letter ->
                    new IndexLetter(
                        letter.getKey(), key(letter.getKey()), sorted(letter.getValue())))
            .toList());
  }

  private static String key(String letter) {
    return letter.equals(NO_LETTER) ? "signs" : letter.toLowerCase(Locale.ROOT);
  }

  private static List<IndexEntry> sorted(List<IndexEntry> entries) {
    return entries.stream().distinct().sorted(ORDER).toList();
  }

  private void add(Person person) {
    Link own = links.to(person.id(), person.sort());
    add(IndexEntry.of(person.sort(), own.href(), "person"));
    Stream.concat(person.names().stream(), person.namesIn().values().stream().flatMap(List::stream))
        .map(NameForm::words)
        .filter(form -> !form.equals(person.sort()))
        .forEach(form -> add(IndexEntry.see(form, language(form), "person", List.of(own))));
  }

  private void add(Event event) {
    add(IndexEntry.of(event.title(), links.to(event.id()).href(), "event"));
  }

  private void add(Source source) {
    add(IndexEntry.of(source.title(), links.to(source.id()).href(), "source"));
  }

  private void add(Locality locality) {
    Link own = links.to(locality.id());
    add(IndexEntry.of(locality.name(), own.href(), "place"));
    locality.names().stream()
        .map(NameForm::words)
        .filter(form -> !form.equals(locality.name()))
        .forEach(form -> add(IndexEntry.see(form, language(form), "place", List.of(own))));
  }

  private void add(IndexEntry entry) {
    letters.computeIfAbsent(letter(entry.term()), unused -> new ArrayList<>()).add(entry);
  }

  /** Without marks on letters and in small letters, so that É stands with E. */
  private static String sortKey(String term) {
    return base(term).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
  }

  private static String base(String term) {
    return Normalizer.normalize(term, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String letter(String term) {
    String key = sortKey(term);
    boolean isLetter = !key.isEmpty() && Character.isLetter(key.codePointAt(0));
    return isLetter
        ? new String(Character.toChars(Character.toUpperCase(key.codePointAt(0))))
        : NO_LETTER;
  }

  /**
   * Russian is by far the likeliest language of a name in Cyrillic letters; of other alphabets
   * nothing can be said.
   */
  private static String language(String form) {
    return form.codePoints()
            .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.CYRILLIC)
        ? "ru"
        : "";
  }
}
