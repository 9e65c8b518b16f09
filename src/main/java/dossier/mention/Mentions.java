package dossier.mention;

import dossier.input.Span;
import dossier.record.Prose;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the texts, and our own words, name people and places. */
public final class Mentions {
  private final Map<String, List<List<Mention>>> bySource = new LinkedHashMap<>();
  private final Map<String, List<List<Span>>> setAside = new LinkedHashMap<>();
  private final Map<String, List<Doubt>> doubts = new LinkedHashMap<>();
  private final Map<String, Map<Integer, List<Doubt>>> doubtsByPassage = new HashMap<>();
  private final IdentityHashMap<Prose, List<Mention>> byProse = new IdentityHashMap<>();
  private final Map<String, List<Attested>> byRecord = new LinkedHashMap<>();
  private Function<String, List<Mention>> finder = words -> List.of();

  /**
   * A mention with the passage it stands in.
   *
   * @param source id of the source
   * @param passage number of the passage, 1-based
   */
  public record Attested(String source, int passage, Mention mention) {}

  /** What a name can be besides the names of those whom the records know. */
  public enum Other {
    NOTHING,
    /** The name of somebody else, whom no record claims. */
    ANOTHER,
    /** A common noun. */
    NOUN
  }

  /**
   * A name that could stand for several people, and nothing tells for whom.
   *
   * @param passage number of the passage, 1-based
   * @param mention the name; its id is that of the first candidate
   * @param candidates ids of all it could be
   * @param other what else it could be
   */
  public record Doubt(int passage, Mention mention, List<String> candidates, Other other) {
    public Doubt {
      candidates = List.copyOf(candidates);
    }
  }

  void put(
      String source, List<List<Mention>> byPassage, List<Doubt> doubtful, List<List<Span>> aside) {
    setAside.put(source, List.copyOf(aside));
    bySource.put(source, List.copyOf(byPassage));
    doubts.put(source, List.copyOf(doubtful));
    doubtsByPassage.put(source, doubtful.stream().collect(Collectors.groupingBy(Doubt::passage)));
    for (int i = 0; i < byPassage.size(); i++) {
      for (Mention mention : byPassage.get(i)) {
        byRecord
            .computeIfAbsent(mention.id(), unused -> new java.util.ArrayList<>())
            .add(new Attested(source, i + 1, mention));
      }
    }
  }

  void put(Prose prose, List<Mention> mentions) {
    byProse.put(prose, List.copyOf(mentions));
  }

  void inOurWords(Function<String, List<Mention>> named) {
    finder = named;
  }

  /** The names in any words of ours, by place; offsets into the words. */
  public List<Mention> namesIn(String words) {
    return finder.apply(words);
  }

  /**
   * The names in a passage, by place; offsets into its words.
   *
   * @param passage 1-based
   */
  public List<Mention> in(String source, int passage) {
    return Optional.ofNullable(bySource.get(source))
        .map(all -> all.get(passage - 1))
        .orElse(List.of());
  }

  /** The names in our own words, by place; offsets into the file. */
  public List<Mention> in(Prose prose) {
    return byProse.getOrDefault(prose, List.of());
  }

  /**
   * Where the texts name a person or a place, by source in the order of the catalogue, then by
   * place.
   */
  public List<Attested> of(String id) {
    return Collections.unmodifiableList(byRecord.getOrDefault(id, List.of()));
  }

  /**
   * Where a passage has names that its source sets aside; offsets into its words.
   *
   * @param passage 1-based
   */
  public List<Span> setAside(String source, int passage) {
    return Optional.ofNullable(setAside.get(source))
        .map(all -> all.get(passage - 1))
        .orElse(List.of());
  }

  /** The names in a source that nothing could decide. */
  public List<Doubt> doubts(String source) {
    return doubts.getOrDefault(source, List.of());
  }

  /**
   * The names in a passage that nothing could decide.
   *
   * @param passage 1-based
   */
  public List<Doubt> doubts(String source, int passage) {
    return doubtsByPassage.getOrDefault(source, Map.of()).getOrDefault(passage, List.of());
  }

  /** Whether a passage, or the one before or behind it, names somebody. */
  public boolean isNamedNear(String id, String source, int passage) {
    List<List<Mention>> passages = bySource.getOrDefault(source, List.of());
    for (int near = Math.max(0, passage - 2);
        near < Math.min(passages.size(), passage + 1);
        near++) {
      if (passages.get(near).stream().anyMatch(mention -> mention.id().equals(id))) {
        return true;
      }
    }
    return false;
  }
}
