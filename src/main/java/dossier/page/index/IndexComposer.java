package dossier.page.index;

import dossier.html.Frame;
import dossier.html.Link;
import dossier.link.Concordance;
import dossier.name.Alphabet;
import dossier.page.PageContext;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.NameForm;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Source;
import dossier.text.LetterForms;
import dossier.text.Letters;
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
public final class IndexComposer {
  private static final String NO_LETTER = "#";

  /** Words that an alphabet passes over at the beginning of a title, by language. */
  private static final Map<String, String> ARTICLES =
      Map.of(
          "en", "an?|the",
          "de", "der|die|das|eine?",
          "fr", "les?|la|une?",
          "es", "el|l[ao]s?|una?",
          "it", "il|l[aeo]|gli|una?");

  private final PageContext context;
  private final Concordance concordance;
  private final String articles;
  private final Alphabet alphabet;
  private final Comparator<IndexEntry> order =
      Comparator.comparing((IndexEntry entry) -> sortKey(entry.term()))
          .thenComparing(IndexEntry::term)
          .thenComparing(IndexEntry::kind);
  private final Map<String, List<IndexEntry>> letters;

  public IndexComposer(PageContext context) {
    this.context = context;
    this.concordance = context.concordance();
    String language = concordance.catalogue().imprint().language();
    this.alphabet = Alphabet.of(language);
    this.letters = new TreeMap<>(alphabet.order());
    this.articles = ARTICLES.getOrDefault(Locale.forLanguageTag(language).getLanguage(), "(?!)");
  }

  public IndexPage compose(Frame frame) {
    concordance.catalogue().people().values().forEach(this::add);
    concordance.catalogue().organisations().values().forEach(this::add);
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
    return letter.equals(NO_LETTER) ? "signs" : LetterForms.small(letter);
  }

  private List<IndexEntry> sorted(List<IndexEntry> entries) {
    return entries.stream().distinct().sorted(order).toList();
  }

  private void add(Person person) {
    Link own = context.to(person.id(), person.sort());
    add(IndexEntry.of(person.sort(), own.href(), "person"));
    Stream.of(
            person.names().stream(),
            person.namesIn().values().stream().flatMap(List::stream),
            person.alsoKnownAs().stream())
        .flatMap(forms -> forms)
        .map(NameForm::words)
        .filter(form -> !form.equals(person.sort()))
        .flatMap(form -> Stream.concat(Stream.of(form), inverted(form, person)))
        .forEach(form -> add(IndexEntry.see(form, language(form), "person", List.of(own))));
  }

  /** A name in other letters, with the family name in front where our own form has it so. */
  private static Stream<String> inverted(String form, Person person) {
    int space = form.lastIndexOf(' ');
    int comma = person.sort().indexOf(", ");
    boolean endsInFamilyName =
        comma > 0 && person.name().endsWith(" " + person.sort().substring(0, comma));
    return space > 0 && endsInFamilyName && !language(form).isEmpty()
        ? Stream.of(form.substring(space + 1) + ", " + form.substring(0, space))
        : Stream.empty();
  }

  private void add(Organisation organisation) {
    Link own = context.to(organisation.id());
    add(IndexEntry.of(organisation.name(), own.href(), "organisation"));
    Stream.of(
            organisation.names().stream(),
            organisation.localNames().stream().flatMap(local -> local.forms().stream()),
            organisation.alsoKnownAs().stream())
        .flatMap(forms -> forms)
        .map(NameForm::words)
        .filter(form -> !form.equals(organisation.name()))
        .forEach(form -> add(IndexEntry.see(form, language(form), "organisation", List.of(own))));
  }

  private void add(Event event) {
    add(IndexEntry.of(event.title(), context.to(event.id()).href(), "event"));
  }

  private void add(Source source) {
    add(IndexEntry.of(source.title(), context.to(source.id()).href(), "source"));
  }

  private void add(Locality locality) {
    Link own = context.to(locality.id());
    add(IndexEntry.of(locality.name(), own.href(), "place"));
    Stream.concat(locality.names().stream(), locality.alsoKnownAs().stream())
        .map(NameForm::words)
        .filter(form -> !form.equals(locality.name()))
        .forEach(form -> add(IndexEntry.see(form, language(form), "place", List.of(own))));
  }

  private void add(IndexEntry entry) {
    letters.computeIfAbsent(letter(entry.term()), unused -> new ArrayList<>()).add(entry);
  }

  /** As the alphabet of the site has it, without an article, so that É is with E. */
  private String sortKey(String term) {
    return alphabet.key(term).replaceFirst("^(?:" + articles + ") +", "");
  }

  private String letter(String term) {
    String letter = alphabet.letter(sortKey(term));
    return letter.isEmpty() ? NO_LETTER : letter;
  }

  /**
   * Russian is by far the likeliest language of a name in Cyrillic letters; of other alphabets
   * nothing can be said.
   */
  private static String language(String form) {
    return form.codePoints()
            .anyMatch(each -> Letters.script(each) == Character.UnicodeScript.CYRILLIC)
        ? "ru"
        : "";
  }
}
