package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.mention.Mentions;
import dossier.mention.Mentions.Doubt;
import dossier.record.Catalogue;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every name in a text can be given to one person or place. A form that nothing ever decides is one
 * finding at the records that share it, see {@link NameFormsShared}; here are the single places.
 */
final class NamesUnambiguous implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    Catalogue catalogue = concordance.catalogue();
    Decided decided = new Decided(concordance);
    return catalogue.sources().values().stream()
        .flatMap(
            source ->
                concordance.mentions().doubts(source.id()).stream()
                    .filter(decided::includes)
                    .map(doubt -> report(catalogue, source, doubt)))
        .toList();
  }

  /** The forms by which the texts name somebody at some place where it is sure who is meant. */
  static final class Decided {
    private final Mentions mentions;
    private final Map<String, Set<String>> forms = new HashMap<>();

    Decided(Concordance concordance) {
      this.mentions = concordance.mentions();
    }

    /** Whether one of the candidates is named by this very form elsewhere. */
    boolean includes(Doubt doubt) {
      return doubt.candidates().stream()
          .anyMatch(
              id -> forms.computeIfAbsent(id, this::formsOf).contains(doubt.mention().form()));
    }

    private Set<String> formsOf(String id) {
      return mentions.of(id).stream()
          .map(attested -> attested.mention().form())
          .collect(Collectors.toSet());
    }
  }

  private static Diagnostic report(Catalogue catalogue, Source source, Doubt doubt) {
    Passage passage = source.text().passages().get(doubt.passage() - 1);
    return Diagnostic.of(
            Code.NAME_AMBIGUOUS,
            Excerpt.place(source, passage, doubt.mention().span()),
            "“"
                + doubt.mention().form()
                + "” in §"
                + doubt.passage()
                + " could be "
                + candidates(catalogue, doubt))
        .help(step(source, doubt));
  }

  /** Whose name it could be, also where nobody has a record. */
  static String candidates(Catalogue catalogue, Doubt doubt) {
    return names(catalogue, doubt.candidates())
        + switch (doubt.other()) {
          case NOTHING -> "";
          case ANOTHER -> ", or another of that name whom no record claims";
          case NOUN -> ", or a common noun";
        };
  }

  static String step(Source source, Doubt doubt) {
    return "if "
        + source.id()
        + " always means one of them by it, write in that record `names-in: {"
        + source.id()
        + ": ["
        + doubt.mention().form()
        + "]}`";
  }

  /** The names of people and places, with {@code or} before the last. */
  private static String names(Catalogue catalogue, List<String> ids) {
    List<String> names = ids.stream().map(id -> name(catalogue, id)).toList();
    return names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
        + (names.size() > 1 ? " or " : "")
        + names.get(names.size() - 1);
  }

  private static String name(Catalogue catalogue, String id) {
    Optional<String> person = catalogue.person(id).map(found -> found.name());
    return person.or(() -> catalogue.locality(id).map(found -> found.name())).orElse(id)
        + " ("
        + id
        + ")";
  }
}
