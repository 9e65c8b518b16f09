package dossier.page;

import dossier.address.Anchor;
import dossier.html.ContentsEntry;
import java.util.ArrayList;
import java.util.List;

/** Collects the contents column of a page, leaving out the sections that the page does not have. */
public final class Contents {

  private final List<ContentsEntry> entries = new ArrayList<>();

  public Contents add(boolean present, String text, Anchor place) {
    return add(present, text, place, List.of());
  }

  public Contents add(boolean present, String text, Anchor place, List<ContentsEntry> children) {
    if (present) {
      entries.add(ContentsEntry.of(text, place, children));
    }
    return this;
  }

  public List<ContentsEntry> entries() {
    return List.copyOf(entries);
  }
}
