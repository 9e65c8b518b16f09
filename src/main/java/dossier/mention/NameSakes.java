package dossier.mention;

import dossier.input.Span;
import dossier.mention.Mentions.Doubt;
import dossier.mention.Mentions.Other;
import dossier.mention.Named.Kind;
import dossier.name.NameTrie;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
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
 * Where none of this tells, the name stays in doubt; so does a family name where the text has last
 * named somebody of that name whom no record claims, and one of which {@link Surroundings} say so.
 */
final class NameSakes {
  private final Set<String> namedForCertain = new HashSet<>();
  private final Map<String, Integer> lastNamed = new LinkedHashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<List<Span>> setAside = new ArrayList<>();
  private final NameTrie<Named> local;
  private int clock;

  /**
   * @param local the names that mean somebody in this source only
   */
  private NameSakes(NameTrie<Named> local) {
    this.local = local;
  }

  static void resolve(
      String source,
      List<Passage> passages,
      List<List<Meant>> found,
      NameTrie<Named> local,
      Mentions mentions) {
    NameSakes sakes = new NameSakes(local);
    found.forEach(inPassage -> inPassage.forEach(sakes::rememberCertain));
    List<List<Mention>> resolved = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      resolved.add(sakes.inPassage(passages.get(i), found.get(i)));
    }
    mentions.put(source, resolved, sakes.doubts, sakes.setAside);
  }

  private void rememberCertain(Meant meant) {
    if (meant.named().size() == 1 && !meant.isInDoubt()) {
      namedForCertain.add(meant.named().get(0).id());
    }
  }

  private List<Mention> inPassage(Passage passage, List<Meant> found) {
    List<Mention> mentions = new ArrayList<>();
    List<Span> aside = new ArrayList<>();
    setAside.add(aside);
    for (Meant meant : found) {
      if (meant.named().contains(Named.NOBODY)) {
        aside.add(meant.span());
      } else if (meant.isAnothers()) {
        others.put(meant.span().in(passage.words()), ++clock);
      } else if (meant.isInDoubt() && !isLocal(meant, passage)) {
        doubt(passage, meant, meant.other());
      } else if (meant.isBare() && isLastAnothers(meant, passage)) {
        doubt(passage, meant, Other.ANOTHER);
      } else {
        Optional<Named> one =
            meant.named().size() == 1 ? Optional.of(meant.named().get(0)) : decide(meant.named());
        if (one.isEmpty()) {
          doubt(passage, meant, Other.NOTHING);
        } else {
          lastNamed.put(one.get().id(), ++clock);
          mentions.add(mention(passage, meant, one.get()));
        }
      }
    }
    return mentions;
  }

  /** Whether the text has last named somebody else by a name that ends so. */
  private boolean isLastAnothers(Meant meant, Passage passage) {
    String form = meant.span().in(passage.words());
    Integer another = others.get(form);
    return another != null
        && meant.named().stream().allMatch(each -> lastNamed.getOrDefault(each.id(), 0) < another)
        && !isLocal(meant, passage);
  }

  /** Whether the author says that the name means one person in this source. */
  private boolean isLocal(Meant meant, Passage passage) {
    return !local.find(meant.span().in(passage.words())).isEmpty();
  }

  private static Mention mention(Passage passage, Meant meant, Named named) {
    return new Mention(
        named.id(), named.kind() == Kind.PERSON, meant.span(), meant.span().in(passage.words()));
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

  private void doubt(Passage passage, Meant meant, Other other) {
    List<String> candidates = meant.named().stream().map(Named::id).sorted().toList();
    Mention mention = mention(passage, meant, meant.named().get(0));
    doubts.add(new Doubt(passage.number(), mention, candidates, other));
  }
}
