package dossier.mention;

import dossier.mention.Named.Kind;
import dossier.name.NameTrie;
import dossier.record.Catalogue;
import dossier.record.Locality;
import dossier.record.Person;
import dossier.record.Prose;
import dossier.record.Record;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every name form of every person and place in every text and in our own words. */
public final class MentionFinder {
  private final NameTrie<Named> everywhere = new NameTrie<>();
  private final Map<String, NameTrie<Named>> onlyIn = new HashMap<>();
  private final GivenNames given;

  private MentionFinder(Catalogue catalogue) {
    given = new GivenNames(catalogue);
    for (Person person : catalogue.people().values()) {
      Named named = new Named(Kind.PERSON, person.id());
      person.names().forEach(form -> everywhere.add(form.words(), named));
      person
          .namesIn()
          .forEach(
              (source, forms) -> forms.forEach(form -> local(source).add(form.words(), named)));
    }
    for (Locality locality : catalogue.localities().values()) {
      Named named = new Named(Kind.PLACE, locality.id());
      locality.names().forEach(form -> everywhere.add(form.words(), named));
    }
    for (Source source : catalogue.sources().values()) {
      source.setAside().stream()
          .flatMap(aside -> aside.names().stream())
          .forEach(form -> local(source.id()).add(form.words(), Named.NOBODY));
    }
  }

  private NameTrie<Named> local(String source) {
    return onlyIn.computeIfAbsent(source, unused -> new NameTrie<>());
  }

  /** Resolves the names that stand in the texts and in our own words. */
  public static Mentions find(Catalogue catalogue) {
    MentionFinder finder = new MentionFinder(catalogue);
    Mentions mentions = new Mentions();
    catalogue.sources().values().forEach(source -> finder.inSource(source, mentions));
    catalogue.records().forEach(record -> mentions.put(record.prose(), finder.inProse(record)));
    return mentions;
  }

  private void inSource(Source source, Mentions mentions) {
    List<NameTrie<Named>> tries = List.of(local(source.id()), everywhere);
    List<List<NameTrie.Match<Named>>> found = new ArrayList<>();
    List<Passage> passages = source.text().passages();
    passages.forEach(
        passage -> found.add(meant(passage.words(), NameTrie.find(passage.words(), tries))));
    NameSakes.resolve(source.id(), passages, found, mentions);
  }

  /** Of the names found in words those that name somebody, each with whom it can stand for. */
  private List<NameTrie.Match<Named>> meant(String words, List<NameTrie.Match<Named>> found) {
    List<NameTrie.Match<Named>> meant = new ArrayList<>();
    int behind = -1;
    for (NameTrie.Match<Named> match : found) {
      boolean isFree = behind < match.span().start() - 1;
      List<Named> fitting = given.fitting(words, match, isFree);
      if (!fitting.isEmpty() && !isOnlyPartOfThing(words, match)) {
        meant.add(new NameTrie.Match<>(match.span(), fitting));
      }
      behind = match.span().end();
    }
    return meant;
  }

  private static boolean isOnlyPartOfThing(String words, NameTrie.Match<Named> match) {
    return match.values().stream().anyMatch(named -> named.kind() == Kind.PERSON)
        && ThingNames.holds(words, match.span());
  }

  /**
   * In our own words a name that several people share is left unlinked: the author can link it by
   * hand.
   */
  private List<Mention> inProse(Record record) {
    List<Mention> mentions = new ArrayList<>();
    for (Prose.Paragraph paragraph : record.prose().paragraphs()) {
      for (NameTrie.Match<Named> match :
          meant(paragraph.words(), everywhere.find(paragraph.words()))) {
        Named named = match.values().get(0);
        if (match.values().size() == 1) {
          mentions.add(
              new Mention(
                  named.id(),
                  named.kind() == Kind.PERSON,
                  match.span().shift(paragraph.span().start()),
                  match.span().in(paragraph.words())));
        }
      }
    }
    return mentions;
  }
}
