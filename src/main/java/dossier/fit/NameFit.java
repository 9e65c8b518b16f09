package dossier.fit;

import dossier.citation.Reference;
import dossier.link.Concordance;
import dossier.mention.Mention;
import dossier.mention.Mentions;
import dossier.name.NamePhrase;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.NameForm;
import dossier.record.Person;
import dossier.record.Source;
import dossier.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bears the names of one claim. */
final class NameFit {
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 3;

  private final Claim claim;
  private final List<Ground> grounds;
  private final Concordance concordance;
  private final Mentions mentions;
  private final Set<String> subjects = new HashSet<>();

  NameFit(Claim claim, List<Ground> grounds, Concordance concordance) {
    this.claim = claim;
    this.grounds = grounds;
    this.concordance = concordance;
    this.mentions = concordance.mentions();
    subjects.add(claim.record().id());
    if (claim.record() instanceof Event event) {
      event.people().forEach(each -> subjects.add(each.person().id()));
      event.where().map(Reference::id).ifPresent(subjects::add);
    }
  }

  /** In a quote; else its teller; else in the passage; else meant by it; else the editor's. */
  Borne of(Mention mention, List<Mention> all) {
    return of(Set.of(mention.id()), mention.form(), unsaid(mention.isPerson(), all));
  }

  private Borne of(Set<String> ids, String form, String instead) {
    Set<String> meant = ids.stream().flatMap(id -> meant(id).stream()).collect(Collectors.toSet());
    Set<String> words = capitals(form);
    for (Ground ground : grounds) {
      if (ground.namedInQuote().stream().anyMatch(meant::contains)
          || holds(ground.wordsQuoted(), words)) {
        return Borne.by(Bearing.QUOTE, ground);
      }
    }
    for (Ground ground : grounds) {
      if (ids.stream().anyMatch(id -> isTeller(id, ground))) {
        return Borne.by(Bearing.RECKONED, ground);
      }
    }
    for (Ground ground : grounds) {
      if (ground.namedInPassage().stream().anyMatch(meant::contains)
          || holds(ground.wordsOfPassage(), words)) {
        return new Borne(Bearing.PASSAGE, ground.citation(), instead);
      }
    }
    for (Ground ground : grounds) {
      if (isMeantBy(meant, ground)) {
        return new Borne(Bearing.RECKONED, ground.citation(), instead);
      }
    }
    boolean isEditors = isInRemark(form) || ids.contains(claim.record().id());
    return isEditors ? Borne.by(Bearing.EDITOR) : Borne.nothing(instead);
  }

  /** The people of the same sort whom the quotes name and the claim does not. */
  private String unsaid(boolean isPerson, List<Mention> all) {
    Set<String> said = all.stream().map(Mention::id).collect(Collectors.toSet());
    return grounds.stream()
        .flatMap(
            ground ->
                mentions.in(ground.source().id(), ground.where().passage().number()).stream()
                    .filter(each -> each.isPerson() == isPerson && !said.contains(each.id()))
                    .filter(each -> ground.where().runs().stream().anyMatch(each.span()::overlaps)))
        .map(each -> "“" + each.form() + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Kin without a name of their own are named by another's, and a place by one that it holds. */
  private Set<String> meant(String id) {
    Set<String> meant = new HashSet<>(Set.of(id));
    concordance
        .catalogue()
        .person(id)
        .filter(person -> person.names().isEmpty())
        .ifPresent(person -> person.relations().forEach(relation -> meant.add(relation.of().id())));
    concordance.catalogue().localities().values().stream()
        .filter(place -> place.container().map(Reference::id).filter(id::equals).isPresent())
        .forEach(place -> meant.add(place.id()));
    return meant;
  }

  private static boolean isTeller(String id, Ground ground) {
    Source source = ground.source();
    return ground.citation().telling().people().stream().anyMatch(each -> each.id().equals(id))
        || source.description().authorOnRecord().filter(each -> each.id().equals(id)).isPresent();
  }

  /**
   * Whether the passage can mean somebody whom it does not name: its source speaks of those in its
   * title throughout, and of those whom the record is about where a passage beside it names them.
   */
  private boolean isMeantBy(Set<String> meant, Ground ground) {
    Set<String> throughout =
        mentions.namesIn(ground.source().title()).stream()
            .map(Mention::id)
            .collect(Collectors.toSet());
    return meant.stream()
        .anyMatch(
            id ->
                throughout.contains(id)
                    || (subjects.contains(id)
                        && mentions.isNamedNear(
                            id, ground.source().id(), ground.where().passage().number())));
  }

  private boolean isInRemark(String form) {
    return claim.remarks().stream().anyMatch(remark -> remark.contains(form));
  }

  /**
   * A name that stands so in no text: that of a record in another form, or else its words stand in
   * the quote, in the passage or where the record and its sources are described.
   */
  Borne of(NamePhrase phrase) {
    Set<String> words = capitals(phrase.words());
    Borne borne = of(called(words), phrase.words(), "");
    return borne.bearing() == Bearing.NOTHING && holds(describing(), words)
        ? Borne.by(Bearing.EDITOR)
        : borne;
  }

  /** Who or what is called so, by words of its name or of a name that no text has. */
  private Set<String> called(Set<String> words) {
    Set<String> ids = new HashSet<>();
    Catalogue catalogue = concordance.catalogue();
    for (Person person : catalogue.people().values()) {
      if (isName(person.name(), person.alsoKnownAs(), words)) {
        ids.add(person.id());
      }
    }
    for (Locality place : catalogue.localities().values()) {
      if (isName(place.name(), place.alsoKnownAs(), words)) {
        ids.add(place.id());
      }
    }
    return ids;
  }

  private static boolean isName(String name, List<NameForm> others, Set<String> words) {
    return Readings.words(name).containsAll(words)
        || others.stream().anyMatch(form -> Readings.words(form.words()).containsAll(words));
  }

  private static Set<String> capitals(String name) {
    return Stream.of(name.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
        .filter(each -> !each.isEmpty() && Letters.isCapital(each.codePointAt(0)))
        .map(Readings::folded)
        .collect(Collectors.toSet());
  }

  /** Whether words hold a name, in another form perhaps: Siberian for Siberia. */
  private static boolean holds(Set<String> words, Set<String> name) {
    return !name.isEmpty()
        && name.stream().allMatch(each -> words.stream().anyMatch(word -> isForm(word, each)));
  }

  private static boolean isForm(String word, String other) {
    int shorter = Math.min(word.length(), other.length());
    int longer = Math.max(word.length(), other.length());
    return shorter == longer
        ? word.equals(other)
        : shorter >= SHORTEST_STEM
            && longer - shorter <= LONGEST_ENDING
            && word.regionMatches(0, other, 0, shorter);
  }

  /** The words in which the record and its sources are described. */
  private Set<String> describing() {
    Set<String> words = new HashSet<>(Readings.words(claim.record().title()));
    Stream<Source> sources =
        Stream.concat(
            grounds.stream().map(Ground::source),
            claim.record() instanceof Source source ? Stream.of(source) : Stream.empty());
    sources.forEach(
        source -> {
          words.addAll(Readings.words(source.title()));
          words.addAll(Readings.words(source.siglum()));
          words.addAll(Readings.words(source.description().publication()));
          source
              .description()
              .authorInWords()
              .ifPresent(author -> words.addAll(Readings.words(author)));
        });
    concordance
        .catalogue()
        .sources()
        .values()
        .forEach(each -> words.addAll(Readings.words(each.siglum())));
    return words;
  }
}
