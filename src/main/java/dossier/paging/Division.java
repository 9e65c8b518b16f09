package dossier.paging;

import dossier.address.Anchor;
import dossier.address.PagePath;
import java.util.List;
import java.util.Map;

/**
 * How a page is divided into parts, and where in them its anchors stand.
 *
 * @param page where the whole page, or its first part, stands
 * @param ends for each part the row behind its last one; a page that is whole has one part
 * @param anchors the number of the part that has an id, 1-based; empty for a page that is whole
 */
public record Division(PagePath page, List<Integer> ends, Map<String, Integer> anchors) {
  /** A page that is not divided. */
  static Division whole(PagePath page) {
    return new Division(page, List.of(0), Map.of());
  }

  /** Whether there is more than one part. */
  public boolean isDivided() {
    return ends.size() > 1;
  }

  /** The part that holds an anchor; the first for one that the page does not have. */
  public PagePath at(Anchor anchor) {
    return page.part(anchors.getOrDefault(anchor.value(), 1));
  }
}
