package dossier.page.disputed;

import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Link;
import dossier.html.Page;
import dossier.page.DisputeBlock;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    implements Page, Paged {
  @Override
  public List<String> keys() {
    return groups.stream()
        .flatMap(group -> group.disputes().stream().map(dispute -> group.title()))
        .toList();
  }

  @Override
  public DisputedPage part(Frame part, Slice rows) {
    List<DisputeGroup> some =
        groups.stream()
            .map(group -> new DisputeGroup(group.kind(), group.title(), rows.of(group.disputes())))
            .filter(group -> !group.disputes().isEmpty())
            .toList();
    Set<String> records =
        some.stream()
            .flatMap(group -> group.disputes().stream())
            .map(dispute -> page(dispute.subject()))
            .collect(Collectors.toSet());
    return new DisputedPage(
        part,
        people.stream().filter(each -> records.contains(page(each.link()))).toList(),
        comparisons,
        some);
  }

  private static String page(Link link) {
    return link.href().replaceFirst("#.*", "");
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

  /** Whether there is no dispute. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
