package dossier;

import dossier.input.Span;
import dossier.mention.Mention;
import dossier.mention.MentionFinder;
import dossier.mention.Mentions;
import dossier.record.Catalogue;
import dossier.record.Person;
import dossier.record.Source;
import dossier.site.SiteBuild;
import dossier.site.SiteLayout;
import dossier.text.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures what the program finds by itself. The people of a content folder, with every place where
 * its texts name them, are the marks; their records are taken away, the program proposes, and both
 * are held against each other: recall and precision of people and of mentions, and every miss.
 *
 * <pre>
 * mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dossier.ProposalBenchmark -Dexec.args=content
 * </pre>
 */
public final class ProposalBenchmark {
  private final Catalogue marked;
  private final Mentions marks;
  private final Catalogue found;
  private final Mentions finds;
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final Map<String, String> meant = new TreeMap<>();

  /** A name that stands in a text. */
  record Named(String source, Passage passage, Mention mention) {
    boolean isSame(Named other) {
      return source.equals(other.source)
          && passage.number() == other.passage.number()
          && mention.span().overlaps(other.mention.span());
    }

    @Override
    public String toString() {
      Span span = mention.span();
      String words = passage.words();
      return source
          + " §"
          + passage.number()
          + " …"
          + words
              .substring(Math.max(0, span.start() - 25), Math.min(words.length(), span.end() + 15))
              .replace('\n', ' ')
          + "…";
    }
  }

  /** Measures the content folders given, {@code content} without any. */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders.length == 0 ? new String[] {"content"} : folders) {
      Path content = Path.of(folder);
      Catalogue marked =
          SiteBuild.check(new SiteLayout(content, content)).catalogue().orElseThrow();
      System.out.println("# " + folder);
      new ProposalBenchmark(marked).report().forEach(System.out::println);
    }
  }

  ProposalBenchmark(Catalogue marked) {
    this.marked = marked;
    this.marks = MentionFinder.find(marked);
    Catalogue stripped =
        new Catalogue(marked.imprint(), marked.sources(), Map.of(), Map.of(), Map.of(), Map.of());
    this.found = SiteBuild.propose(stripped).addedTo(stripped);
    this.finds = MentionFinder.find(found);
  }

  private static List<Named> named(Catalogue catalogue, Mentions mentions) {
    List<Named> named = new ArrayList<>();
    for (Source source : catalogue.sources().values()) {
      for (Passage passage : source.text().passages()) {
        mentions.in(source.id(), passage.number()).stream()
            .filter(Mention::isPerson)
            .forEach(mention -> named.add(new Named(source.id(), passage, mention)));
      }
    }
    return named;
  }

  /** The figures, and every miss, a line each. */
  List<String> report() {
    List<Named> right = named(marked, marks);
    List<Named> seen = named(found, finds);
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    Map<String, Integer> nobody = new HashMap<>();
    for (Named each : seen) {
      right.stream()
          .filter(each::isSame)
          .findFirst()
          .ifPresentOrElse(
              one ->
                  votes
                      .computeIfAbsent(each.mention.id(), unused -> new TreeMap<>())
                      .merge(one.mention.id(), 1, Integer::sum),
              () -> nobody.merge(each.mention.id(), 1, Integer::sum));
    }
    votes.forEach(
        (id, those) ->
            those.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .filter(most -> most.getValue() >= nobody.getOrDefault(id, 0))
                .ifPresent(most -> meant.put(id, most.getKey())));
    List<String> lines = new ArrayList<>();
    people(right, lines);
    mentions(right, seen, lines);
    return lines;
  }

  /** Each figure by what it is of, from 0 to 1; known once there is a report. */
  Map<String, Double> figures() {
    return figures;
  }

  private void people(List<Named> right, List<String> lines) {
    Set<String> named = new HashSet<>();
    right.forEach(each -> named.add(each.mention.id()));
    Set<String> hit = new HashSet<>(meant.values());
    lines.add(
        share("named people found", named.stream().filter(hit::contains).count(), named.size()));
    lines.add(share("proposed people that are people", meant.size(), found.people().size()));
    named.stream()
        .filter(id -> !hit.contains(id))
        .sorted()
        .forEach(id -> lines.add("  not found: " + id));
    for (Person person : found.people().values()) {
      if (!meant.containsKey(person.id())) {
        lines.add("  no person: " + person.id() + " " + forms(person));
      }
    }
    Map<String, List<String>> parts = new TreeMap<>();
    meant.forEach((id, one) -> parts.computeIfAbsent(one, unused -> new ArrayList<>()).add(id));
    parts.forEach(
        (one, ids) -> {
          if (ids.size() > 1) {
            lines.add("  in parts: " + one + " " + ids);
          }
        });
  }

  private static List<String> forms(Person person) {
    return person.names().stream().map(form -> form.words()).toList();
  }

  private void mentions(List<Named> right, List<Named> seen, List<String> lines) {
    List<Named> missed =
        right.stream().filter(one -> seen.stream().noneMatch(each -> isHit(one, each))).toList();
    List<Named> wrong =
        seen.stream().filter(each -> right.stream().noneMatch(one -> isHit(one, each))).toList();
    lines.add(share("mentions found", right.size() - missed.size(), right.size()));
    lines.add(share("mentions that are right", seen.size() - wrong.size(), seen.size()));
    missed.forEach(each -> lines.add("  missed: " + each.mention.id() + ", " + each));
    wrong.forEach(each -> lines.add("  wrong: " + each.mention.id() + ", " + each));
  }

  private boolean isHit(Named one, Named each) {
    return one.isSame(each) && one.mention.id().equals(meant.get(each.mention.id()));
  }

  private String share(String what, long part, long whole) {
    figures.put(what, whole == 0 ? 1 : (double) part / whole);
    return String.format(
        Locale.ROOT,
        "%s: %d of %d, %.3f",
        what,
        part,
        whole,
        whole == 0 ? 1 : (double) part / whole);
  }
}
