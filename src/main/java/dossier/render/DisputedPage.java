package dossier.render;

import java.util.List;

/**
 * Every dispute, grouped by kind.
 *
 * @param frame what stands around the page
 * @param people whom the disputes are about, each leading to the disputes on the person's page
 * @param groups in a fixed order of kinds, without empty ones
 */
public record DisputedPage(Frame frame, List<Link> people, List<DisputeGroup> groups)
    implements Page {

  /** Copies the lists. */
  public DisputedPage {
    people = List.copyOf(people);
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

  /** Whether there is no dispute. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
