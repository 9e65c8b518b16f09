package dossier.render;

import java.util.List;

/**
 * All places.
 *
 * @param frame what stands around the page
 * @param map the places on a map, or {@link Picture#NONE}
 * @param places by name
 */
public record PlacesPage(Frame frame, Picture map, List<PlaceEntry> places) implements Page {

  /** Copies the list. */
  public PlacesPage {
    places = List.copyOf(places);
  }

  @Override
  public String template() {
    return "page/places";
  }

  @Override
  public List<ContentsEntry> contents() {
    return places.stream().map(place -> ContentsEntry.of(place.name(), place.id())).toList();
  }
}
