package dossier.render;

import java.util.List;

/**
 * Every dispute, grouped by kind.
 *
 * @param frame what stands around the page
 * @param people whom the disputes are about
 * @param comparisons ways to the comparisons of versions of one text
 * @param groups in a fixed order of kinds, without empty ones
 */
public record DisputedPage(
    Frame frame, List<DisputedPerson> people, List<Link> comparisons, List<DisputeGroup> groups)
    implements Page {

  /** Copies the lists. */
  public DisputedPage {
    people = List.copyOf(people);
    comparisons = List.copyOf(comparisons);
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "page/disputed";
  }

  @Override
  public List<ContentsEntry> contents() {
    return groups.stream()
        .map(
            group ->
                ContentsEntry.of(
                    group.title(),
                    group.id(),
                    group.disputes().stream().map(DisputeBlock::contents).toList()))
        .toList();
  }

  /** Whether the disputes are about people. */
  public boolean hasPeople() {
    return !people.isEmpty();
  }

  /** Whether there are versions of a text to compare. */
  public boolean hasComparisons() {
    return !comparisons.isEmpty();
  }

  /** Whether there is no dispute. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
