package dossier.page;

import dossier.input.Span;
import dossier.mention.Mentions.Attested;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the texts name a person or an organisation, with the words around. */
public final class MentionGroups {
  private static final int WORDS_AROUND = 60;

  private final PageContext context;

  private MentionGroups(PageContext context) {
    this.context = context;
  }

  /** The mentions by source, in the order of the texts. */
  public static List<MentionGroup> of(String id, PageContext context) {
    return new MentionGroups(context).groups(id);
  }

  private List<MentionGroup> groups(String id) {
    Map<String, List<KeywordInContext>> bySource = new LinkedHashMap<>();
    for (Attested attested : context.mentions().of(id)) {
      Source source = context.catalogue().sources().get(attested.source());
      if (source != null) {
        source
            .text()
            .passage(attested.passage())
            .ifPresent(
                passage ->
                    bySource
                        .computeIfAbsent(source.id(), unused -> new ArrayList<>())
                        .add(keyword(source, passage, attested)));
      }
    }
    List<MentionGroup> groups = new ArrayList<>();
    bySource.forEach(
        (source, keywords) ->
            groups.add(
                new MentionGroup(context.siglum(source), context.foreign(source), keywords)));
    return groups;
  }

  private KeywordInContext keyword(Source source, Passage passage, Attested attested) {
    Span name = attested.mention().span();
    Optional<Span> part =
        context.shown().parts(source.id(), passage).stream()
            .filter(shown -> shown.encloses(name))
            .findFirst();
    if (part.isEmpty()) {
      return KeywordInContext.withheld(passage.number());
    }
    String before = passage.quotable(new Span(part.get().start(), name.start()));
    String after = passage.quotable(new Span(name.end(), part.get().end()));
    return new KeywordInContext(
        context.passage(source.id(), passage.number()),
        Words.before(before, before.length(), WORDS_AROUND),
        attested.mention().form(),
        Words.after(after, 0, WORDS_AROUND));
  }
}
