package dossier.link;

import dossier.input.Span;
import dossier.record.Catalogue;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the site may print of each text: all of it, or of a source with {@code show: cited} the
 * sentences that hold quoted words, and nothing else. Whatever is published asks here.
 */
public final class Shown {
  /** What stands for the words left out of an extract. */
  public static final String GAP = "[…]";

  private final Map<String, Map<Integer, List<Span>>> extracts = new HashMap<>();

  private Shown() {}

  static Shown of(Catalogue catalogue, CitedBy citedBy) {
    Shown shown = new Shown();
    for (Source source : catalogue.sources().values()) {
      if (!source.description().shownWhole()) {
        Map<Integer, List<Span>> parts = new HashMap<>();
        for (Passage passage : source.text().passages()) {
          parts.put(passage.number(), quoted(passage, citedBy.in(source.id(), passage.number())));
        }
        shown.extracts.put(source.id(), parts);
      }
    }
    return shown;
  }

  /** The sentences with words that attest something; of sentences side by side, one part. */
  private static List<Span> quoted(Passage passage, List<CitedRun> cited) {
    List<Span> runs =
        cited.stream()
            .filter(run -> run.by().stream().anyMatch(by -> by.kind().attests()))
            .flatMap(run -> run.where().runs().stream())
            .toList();
    List<Span> parts = new ArrayList<>();
    boolean goesOn = false;
    for (Span sentence : runs.isEmpty() ? List.<Span>of() : passage.sentences()) {
      boolean isQuoted = runs.stream().anyMatch(sentence::overlaps);
      if (isQuoted) {
        parts.add(goesOn ? parts.remove(parts.size() - 1).join(sentence) : sentence);
      }
      goesOn = isQuoted;
    }
    return List.copyOf(parts);
  }

  /** Whether the site shows no more of a text than what is quoted. */
  public boolean isExtract(String source) {
    return extracts.containsKey(source);
  }

  /** The parts of a passage that may be printed, in order; none if the passage is withheld. */
  public List<Span> parts(String source, Passage passage) {
    Map<Integer, List<Span>> extract = extracts.get(source);
    return extract == null
        ? List.of(whole(passage))
        : extract.getOrDefault(passage.number(), List.of());
  }

  private static Span whole(Passage passage) {
    return new Span(0, passage.words().length());
  }

  /** Whether anything of a passage may be printed, so that it has a place on its source's page. */
  public boolean isShown(String source, int passage) {
    Map<Integer, List<Span>> extract = extracts.get(source);
    return extract == null || !extract.getOrDefault(passage, List.of()).isEmpty();
  }

  /** Whether these words of a passage may be printed. */
  public boolean isShown(String source, Passage passage, Span words) {
    return parts(source, passage).stream().anyMatch(part -> part.encloses(words));
  }

  /** What a reader may see of a passage, without the source's own note marks, gaps marked. */
  public String quotable(String source, Passage passage) {
    List<Span> parts = parts(source, passage);
    StringBuilder words = new StringBuilder();
    int at = 0;
    for (Span part : parts) {
      words.append(part.start() > at ? GAP + " " : "").append(passage.quotable(part)).append(' ');
      at = part.end();
    }
    boolean endsEarly = at > 0 && at < passage.words().length();
    return words.append(endsEarly ? GAP : "").toString().stripTrailing();
  }
}
