package dossier.mention;

import dossier.input.Span;
import dossier.mention.Named.Kind;
import dossier.name.NameTrie;
import dossier.record.Catalogue;
import dossier.record.Locality;
import dossier.record.Organisation;
import dossier.record.Person;
import dossier.record.Prose;
import dossier.record.Record;
import dossier.record.Source;
import dossier.text.Letters;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds every name form of every person and place in every text and in our own words. */
public final class MentionFinder {
  private final NameTrie<Named> everywhere = new NameTrie<>();
  private final Map<String, NameTrie<Named>> onlyIn = new HashMap<>();
  private final GivenNames given;
  private final RegisterOrder register;
  private final Surroundings surroundings;
  private final String ownLanguage;

  private MentionFinder(Catalogue catalogue) {
    given = new GivenNames(catalogue);
    register = new RegisterOrder(catalogue, given);
    surroundings = new Surroundings(catalogue);
    ownLanguage = catalogue.imprint().language();
    for (Person person : catalogue.people().values()) {
      Named named = new Named(Kind.PERSON, person.id());
      person.names().forEach(form -> everywhere.add(form.words(), named));
      person
          .namesIn()
          .forEach(
              (source, forms) -> forms.forEach(form -> local(source).add(form.words(), named)));
    }
    for (Organisation organisation : catalogue.organisations().values()) {
      Named named = new Named(Kind.ORGANISATION, organisation.id());
      organisation.names().forEach(form -> everywhere.add(form.words(), named));
      organisation
          .localNames()
          .forEach(
              only ->
                  only.forms().forEach(form -> local(only.source().id()).add(form.words(), named)));
    }
    for (Locality locality : catalogue.localities().values()) {
      Named named = new Named(Kind.PLACE, locality.id());
      locality.names().forEach(form -> everywhere.add(form.words(), named));
    }
    for (Source source : catalogue.sources().values()) {
      Stream.concat(source.setAside().stream(), catalogue.imprint().setAside().stream())
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
    List<Source> sources = List.copyOf(catalogue.sources().values());
    sources.forEach(source -> finder.local(source.id()));
    List<List<List<Meant>>> found = sources.parallelStream().map(finder::inSource).toList();
    for (int i = 0; i < found.size(); i++) {
      Source source = sources.get(i);
      NameSakes.resolve(
          source.id(), source.text().passages(), found.get(i), finder.local(source.id()), mentions);
    }
    List<Record> records = catalogue.records();
    List<List<Mention>> named = records.parallelStream().map(finder::inProse).toList();
    for (int i = 0; i < named.size(); i++) {
      mentions.put(records.get(i).prose(), named.get(i));
    }
    mentions.inOurWords(finder::named);
    return mentions;
  }

  /** Whom each passage may name. */
  private List<List<Meant>> inSource(Source source) {
    List<NameTrie<Named>> tries = List.of(local(source.id()), everywhere);
    List<List<Meant>> found = new ArrayList<>();
    String language = source.description().language();
    for (Passage passage : source.text().passages()) {
      List<Meant> meant = meant(passage.words(), language, NameTrie.find(passage.words(), tries));
      removeVerbs(passage, meant);
      found.add(meant);
    }
    return found;
  }

  /** Of the names found in words those that name somebody, each with whom it can stand for. */
  private List<Meant> meant(String words, String language, List<NameTrie.Match<Named>> found) {
    List<Meant> meant = new ArrayList<>();
    int behind = -1;
    for (int i = 0; i < found.size(); i++) {
      NameTrie.Match<Named> match = found.get(i);
      if (match.span().start() < behind) {
        continue;
      }
      boolean isFree = behind < match.span().start() - 1;
      int next = i + 1 < found.size() ? found.get(i + 1).span().start() : Integer.MAX_VALUE;
      Meant alone = given.meant(words, match, isFree, next);
      Meant each = surroundings.beside(words, language, register.whole(words, alone, next));
      if (!isOnlyPartOfThing(words, match)) {
        meant.add(each);
      }
      behind = each.span().end();
    }
    return meant;
  }

  /** A name of one word that begins a sentence may be a verb: {@code Begin text}. */
  private void removeVerbs(Passage passage, List<Meant> meant) {
    String words = passage.words();
    Predicate<Meant> isVerb = each -> each.isBare() && given.isVerb(each.span().in(words));
    if (meant.stream().anyMatch(isVerb)) {
      List<Span> sentences = passage.sentences();
      meant.removeIf(
          each ->
              isVerb.test(each)
                  && sentences.stream()
                      .filter(sentence -> sentence.encloses(each.span()))
                      .anyMatch(
                          sentence -> !hasLetter(words, sentence.start(), each.span().start())));
    }
  }

  private static boolean hasLetter(String words, int from, int to) {
    return words.substring(from, to).codePoints().anyMatch(Letters::isLetter);
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
      for (Mention mention : named(paragraph.words())) {
        Span inFile = mention.span().shift(paragraph.span().start());
        mentions.add(new Mention(mention.id(), mention.isPerson(), inFile, mention.form()));
      }
    }
    return mentions;
  }

  private List<Mention> named(String words) {
    List<Mention> mentions = new ArrayList<>();
    Set<String> others = new HashSet<>();
    for (Meant meant : meant(words, ownLanguage, everywhere.find(words))) {
      String form = meant.span().in(words);
      boolean isDoubtful = meant.isBare() && others.contains(form);
      if (meant.isAnothers()) {
        others.add(form);
      } else if (meant.named().size() == 1 && !meant.isInDoubt() && !isDoubtful) {
        Named named = meant.named().get(0);
        mentions.add(new Mention(named.id(), named.kind() == Kind.PERSON, meant.span(), form));
      }
    }
    return mentions;
  }
}
