package dossier.page.chronology;

import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Page;
import dossier.page.picture.Picture;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.List;

/**
 * Every event in order, as a picture and as a table.
 *
 * @param frame what stands around the page
 * @param picture lanes, bars and marks, or {@link Picture#NONE}
 * @param years in order; events that have no date stand where their neighbours put them, or last
 */
public record ChronologyPage(Frame frame, Picture picture, List<ChronologyYear> years)
    implements Page, Paged {
  @Override
  public String sheet() {
    return "picture.css";
  }

  @Override
  public List<String> keys() {
    return years.stream()
        .flatMap(year -> year.entries().stream().map(entry -> year.title()))
        .toList();
  }

  @Override
  public ChronologyPage part(Frame part, Slice rows) {
    return new ChronologyPage(
        part,
        part.isFirst() ? picture : Picture.NONE,
        years.stream()
            .map(year -> new ChronologyYear(year.key(), year.title(), rows.of(year.entries())))
            .filter(year -> !year.entries().isEmpty())
            .toList());
  }

  @Override
  public List<ContentsEntry> contents() {
    return years.stream().map(year -> ContentsEntry.of(year.title(), year.id())).toList();
  }
}
