package dossier.page.picture;

import dossier.html.Html;
import dossier.page.PageContext;
import dossier.page.Words;
import dossier.picture.map.MapPicture;
import dossier.picture.map.MapPicture.Format;
import dossier.picture.map.Spot;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.Locality.Coordinates;
import dossier.record.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Maps of where things happened. */
public final class Maps {
  private static final String ORIGIN = "Outlines of land: Natural Earth.";

  private final PageContext context;

  public Maps(PageContext context) {
    this.context = context;
  }

  /** The ids of the places of an event, as its record or any of its accounts has it. */
  public static Set<String> placesOf(Event event) {
    Set<String> places = new LinkedHashSet<>();
    event.where().ifPresent(place -> places.add(place.id()));
    event
        .accounts()
        .forEach(account -> account.locality().ifPresent(place -> places.add(place.id())));
    return places;
  }

  /** Every place on record, those too where nothing happened that is on record. */
  public Picture all() {
    Map<String, Integer> counts = counted(context.catalogue().events().values());
    context.catalogue().localities().keySet().forEach(place -> counts.putIfAbsent(place, 0));
    return picture(
        "Map of the places on record; the list below holds the same",
        counts,
        List.of(Format.PAGE, Format.PHONE),
        "Each circle is a place, the larger the more events on record it has; a hollow one is only"
            + " named in the texts. "
            + ORIGIN);
  }

  /** The places of all events, drawn small. */
  public Picture ofEvents() {
    return picture(
        "Map of the places of the events on record; the page of places holds the same",
        counted(context.catalogue().events().values()),
        List.of(Format.PAGE, Format.PHONE),
        "The larger the circle, the more events on record. " + ORIGIN);
  }

  /** The places of the events of a person; no picture if they all happened at one place. */
  public Picture of(Person person) {
    Map<String, Integer> counts = counted(new Lanes(context).eventsOf(person));
    return spots(counts).size() < 2
        ? Picture.NONE
        : picture(
            "Map of the places of the events with " + person.name() + "; their pages hold the same",
            counts,
            List.of(Format.SMALL),
            "The larger the circle, the more events with " + person.name() + ". " + ORIGIN);
  }

  private static Map<String, Integer> counted(Collection<Event> events) {
    Map<String, Integer> counts = new TreeMap<>();
    events.forEach(event -> placesOf(event).forEach(place -> counts.merge(place, 1, Integer::sum)));
    return counts;
  }

  private Picture picture(
      String name, Map<String, Integer> counts, List<Format> formats, String caption) {
    List<Spot> spots = spots(counts);
    StringBuilder svg = new StringBuilder();
    formats.forEach(format -> svg.append(MapPicture.draw(name, spots, format)));
    return spots.isEmpty()
        ? Picture.NONE
        : new Picture(name, Html.trusted(svg.toString()), Html.text(caption));
  }

  private List<Spot> spots(Map<String, Integer> counts) {
    List<Spot> spots = new ArrayList<>();
    counts.forEach(
        (place, events) ->
            context
                .catalogue()
                .locality(place)
                .ifPresent(locality -> add(locality, events, spots)));
    return spots;
  }

  private void add(Locality locality, int events, List<Spot> spots) {
    String count = events == 0 ? "named in the texts" : Words.count(events, "event");
    Coordinates at = locality.position().orElse(null);
    if (at != null) {
      spots.add(
          new Spot(
              locality.name(),
              locality.name() + ": " + count,
              context.href(locality.id()).orElse(""),
              at.latitude(),
              at.longitude(),
              events));
    }
  }
}
