package dossier.mention;

import dossier.input.Span;
import dossier.mention.Mentions.Doubt;
import dossier.mention.Named.Kind;
import dossier.name.NameTrie;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whom a name means that several people share.
 *
 * <p>The rule: whoever of them the same passage has named last by a name of their own; else whoever
 * of them the text has named last; else whoever of them is the only one that the text names at all.
 * Where none of this tells, the name stays in doubt.
 */
final class NameSakes {
  private final Set<String> namedForCertain = new HashSet<>();
  private final Map<String, Integer> lastNamed = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<List<Span>> setAside = new ArrayList<>();
  private int clock;

  private NameSakes() {}

  static void resolve(
      String source,
      List<Passage> passages,
      List<List<NameTrie.Match<Named>>> found,
      Mentions mentions) {
    NameSakes sakes = new NameSakes();
    found.forEach(inPassage -> inPassage.forEach(sakes::rememberCertain));
    List<List<Mention>> resolved = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      resolved.add(sakes.inPassage(passages.get(i), found.get(i)));
    }
    mentions.put(source, resolved, sakes.doubts, sakes.setAside);
  }

  private void rememberCertain(NameTrie.Match<Named> match) {
    if (match.values().size() == 1) {
      namedForCertain.add(match.values().get(0).id());
    }
  }

  private List<Mention> inPassage(Passage passage, List<NameTrie.Match<Named>> matches) {
    List<Mention> mentions = new ArrayList<>();
    List<Span> aside = new ArrayList<>();
    setAside.add(aside);
    for (NameTrie.Match<Named> match : matches) {
      if (match.values().contains(Named.NOBODY)) {
        aside.add(match.span());
        continue;
      }
      Optional<Named> meant =
          match.values().size() == 1 ? Optional.of(match.values().get(0)) : decide(match.values());
      if (meant.isEmpty()) {
        doubt(passage, match);
      } else {
        lastNamed.put(meant.get().id(), ++clock);
        mentions.add(mention(passage, match, meant.get()));
      }
    }
    return mentions;
  }

  private static Mention mention(Passage passage, NameTrie.Match<Named> match, Named named) {
    return new Mention(
        named.id(), named.kind() == Kind.PERSON, match.span(), match.span().in(passage.words()));
  }

  private Optional<Named> decide(List<Named> candidates) {
    Optional<Named> last =
        candidates.stream()
            .filter(each -> lastNamed.containsKey(each.id()))
            .max(java.util.Comparator.comparing(each -> lastNamed.get(each.id())));
    if (last.isPresent()) {
      return last;
    }
    List<Named> certain =
        candidates.stream().filter(each -> namedForCertain.contains(each.id())).toList();
    return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
  }

  private void doubt(Passage passage, NameTrie.Match<Named> match) {
    List<String> candidates = match.values().stream().map(Named::id).sorted().toList();
    doubts.add(
        new Doubt(passage.number(), mention(passage, match, match.values().get(0)), candidates));
  }
}
