package dossier.page.places;

import dossier.html.ContentsEntry;
import dossier.html.Frame;
import dossier.html.Page;
import dossier.page.picture.Picture;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.Collections;
import java.util.List;

/**
 * All places.
 *
 * @param frame what stands around the page
 * @param map the places on a map, or {@link Picture#NONE}
 * @param places by name
 */
public record PlacesPage(Frame frame, Picture map, List<PlaceEntry> places) implements Page, Paged {
  @Override
  public String sheet() {
    return "picture.css";
  }

  @Override
  public List<String> keys() {
    return places.stream()
        .flatMap(place -> Collections.nCopies(place.rows().size(), place.name()).stream())
        .toList();
  }

  @Override
  public boolean isAlphabetical() {
    return true;
  }

  @Override
  public PlacesPage part(Frame part, Slice rows) {
    return new PlacesPage(
        part,
        part.isFirst() ? map : Picture.NONE,
        places.stream().flatMap(place -> place.with(rows.of(place.rows())).stream()).toList());
  }

  @Override
  public List<ContentsEntry> contents() {
    return places.stream().map(place -> ContentsEntry.of(place.name(), place.id())).toList();
  }
}
