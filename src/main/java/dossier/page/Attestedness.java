package dossier.page;

import dossier.html.Link;
import dossier.mention.Mentions.Attested;
import dossier.page.table.Value;
import dossier.record.SameAs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that the declarations of people and organisations share: who this is, and how well it is
 * attested.
 */
public final class Attestedness {
  /** What marks knowledge that no source gives. */
  public static final String EDITORS = "the editor’s knowledge, from no source";

  private Attestedness() {}

  /** How many sources and passages name a record, and what else there is of it. */
  public static DeclarationRow row(String id, List<String> further, PageContext context) {
    List<Attested> mentions = context.mentions().of(id);
    Set<String> sources = new LinkedHashSet<>(context.attestedIn().of(id));
    mentions.forEach(mention -> sources.add(mention.source()));
    long passages =
        mentions.stream().map(each -> each.source() + " " + each.passage()).distinct().count();
    List<String> parts = new ArrayList<>();
    parts.add(witnesses(sources, context));
    parts.add(Words.count((int) passages, "passage"));
    parts.addAll(further);
    return DeclarationRow.of("attested", Value.words(String.join(" · ", parts)));
  }

  /** {@code 3 of 5 sources, 2 independent}; where all are independent, the sources alone. */
  private static String witnesses(Set<String> sources, PageContext context) {
    int independent = context.concordance().witnesses().independent(sources);
    String all =
        sources.size() + " of " + Words.count(context.catalogue().sources().size(), "source");
    return independent == sources.size() ? all : all + ", " + independent + " independent";
  }

  /**
   * One sentence of the editor's that says who or what it is.
   *
   * @param label {@code who} or {@code what}
   */
  public static Optional<DeclarationRow> identity(String label, String sentence) {
    return Optional.of(sentence)
        .filter(words -> !words.isEmpty())
        .map(words -> DeclarationRow.of(label, Value.words(words).glossed(EDITORS)));
  }

  /** The entries in authority files. */
  public static Optional<DeclarationRow> sameAs(List<SameAs> entries) {
    return Optional.of(entries)
        .filter(all -> !all.isEmpty())
        .map(
            all ->
                DeclarationRow.of(
                    "same as",
                    all.stream()
                        .map(
                            entry ->
                                Value.link(
                                    new Link(
                                        (entry.authority() + " " + entry.id()).strip(),
                                        entry.address())))
                        .toArray(Value[]::new)));
  }
}
