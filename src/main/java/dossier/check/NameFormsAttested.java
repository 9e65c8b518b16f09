package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.input.Span;
import dossier.link.Concordance;
import dossier.mention.Mention;
import dossier.mention.Mentions;
import dossier.name.NameTrie;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.Source;
import dossier.text.Block;
import dossier.text.Passage;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every name form stands in some text, and one that counts in one source only, in that source. */
final class NameFormsAttested implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    Catalogue catalogue = concordance.catalogue();
    NameTrie<NameForm> everywhere = new NameTrie<>();
    everywhere(catalogue).forEach(form -> everywhere.add(form.words(), form));
    catalogue.people().values().stream()
        .flatMap(person -> person.names().stream())
        .forEach(form -> inRegister(form).forEach(words -> everywhere.add(words, form)));
    Set<NameForm> attested = new LinkedHashSet<>();
    Map<String, List<NameForm>> local = local(catalogue);
    for (Source source : catalogue.sources().values()) {
      words(source).forEach(words -> attested.addAll(everywhere.everyValueIn(words)));
      found.addAll(missing(source, local.getOrDefault(source.id(), List.of())));
    }
    everywhere(catalogue)
        .filter(form -> !attested.contains(form))
        .forEach(form -> found.add(report(form, "no source")));
    found.addAll(standing(concordance));
    return found;
  }

  /**
   * Names given as standing in no text, each where it stands first after all, and is neither set
   * aside there nor somebody else's.
   */
  private static List<Diagnostic> standing(Concordance concordance) {
    Catalogue catalogue = concordance.catalogue();
    NameTrie<NameForm> trie = new NameTrie<>();
    catalogue.bearers().stream()
        .flatMap(bearer -> bearer.alsoKnownAs().stream())
        .forEach(form -> trie.add(form.words(), form));
    if (trie.isEmpty()) {
      return List.of();
    }
    Map<NameForm, Diagnostic> found = new LinkedHashMap<>();
    for (Source source : catalogue.sources().values()) {
      for (Passage passage : source.text().passages()) {
        for (NameTrie.Match<NameForm> match : trie.find(passage.words())) {
          if (isTaken(concordance.mentions(), source.id(), passage.number(), match.span())) {
            continue;
          }
          match
              .values()
              .forEach(
                  form ->
                      found.computeIfAbsent(
                          form, unused -> stands(form, source, passage, match.span())));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isTaken(Mentions mentions, String source, int passage, Span span) {
    return Stream.concat(
            mentions.setAside(source, passage).stream(),
            mentions.in(source, passage).stream().map(Mention::span))
        .anyMatch(taken -> taken.encloses(span));
  }

  private static Diagnostic stands(NameForm form, Source source, Passage passage, Span span) {
    return Diagnostic.of(
            Code.NAME_FORM_STANDS,
            form.place(),
            "“"
                + form.words()
                + "” is given as standing in no text, and stands in "
                + source.id()
                + " §"
                + passage.number())
        .note("it stands here", Excerpt.place(source, passage, span))
        .help("move it to `names:`; if another is meant, give that one a record or set it aside");
  }

  private static Stream<NameForm> everywhere(Catalogue catalogue) {
    return catalogue.bearers().stream().flatMap(bearer -> bearer.names().stream());
  }

  /** A name as registers may write it: {@code Weir, Anna}. */
  private static Stream<String> inRegister(NameForm form) {
    List<String> words = WordList.list(form.words());
    return IntStream.range(1, words.size())
        .mapToObj(
            family ->
                String.join(" ", words.subList(family, words.size()))
                    + ", "
                    + String.join(" ", words.subList(0, family)));
  }

  /** The forms that mean somebody in one source only, by its id. */
  private static Map<String, List<NameForm>> local(Catalogue catalogue) {
    Map<String, List<NameForm>> bySource = new HashMap<>();
    catalogue.bearers().stream()
        .flatMap(bearer -> bearer.localNames().stream())
        .forEach(
            local ->
                bySource
                    .computeIfAbsent(local.source().id(), id -> new ArrayList<>())
                    .addAll(local.forms()));
    return bySource;
  }

  private static List<Diagnostic> missing(Source source, List<NameForm> local) {
    Set<NameForm> forms = new LinkedHashSet<>(local);
    source.setAside().forEach(aside -> forms.addAll(aside.names()));
    NameTrie<NameForm> trie = new NameTrie<>();
    forms.forEach(form -> trie.add(form.words(), form));
    local.forEach(form -> inRegister(form).forEach(words -> trie.add(words, form)));
    words(source).forEach(words -> forms.removeAll(trie.everyValueIn(words)));
    return forms.stream().map(form -> report(form, "the source " + source.id())).toList();
  }

  /** Every word of a source: also of its headings, and what of it stands in the front matter. */
  private static Stream<String> words(Source source) {
    return Stream.of(
            source.text().blocks().stream().map(Block::words),
            Stream.of(source.title()),
            source.description().authorInWords().stream(),
            source.custody().leftOut().stream().map(omission -> omission.words()))
        .flatMap(each -> each);
  }

  private static Diagnostic report(NameForm form, String where) {
    return Diagnostic.of(
            Code.NAME_FORM_UNATTESTED,
            form.place(),
            where.equals("no source")
                ? "the name form “" + form.words() + "” stands in no text"
                : "the name form “" + form.words() + "” does not stand in " + where)
        .help("write the name as a text has it, without ’s, or take it away");
  }
}
