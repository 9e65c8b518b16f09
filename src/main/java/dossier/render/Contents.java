package dossier.render;

import dossier.address.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Collects the contents column of a page, leaving out the sections that the page does not have. */
final class Contents {

  private final List<ContentsEntry> entries = new ArrayList<>();

  Contents add(boolean present, String text, Anchor place) {
    return add(present, text, place, List.of());
  }

  Contents add(boolean present, String text, Anchor place, List<ContentsEntry> children) {
    if (present) {
      entries.add(ContentsEntry.of(text, place, children));
    }
    return this;
  }

  List<ContentsEntry> entries() {
    return List.copyOf(entries);
  }
}
