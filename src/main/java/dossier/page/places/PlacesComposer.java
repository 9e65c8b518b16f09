package dossier.page.places;

import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Siglum;
import dossier.link.Concordance;
import dossier.page.DatedLink;
import dossier.page.Dates;
import dossier.page.PageContext;
import dossier.page.picture.Maps;
import dossier.page.table.Value;
import dossier.record.Event;
import dossier.record.Locality;
import dossier.record.NameForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Composes the page of places. */
public final class PlacesComposer {
  private final PageContext context;
  private final Concordance concordance;
  private final Map<String, Set<String>> eventsByPlace = new HashMap<>();

  public PlacesComposer(PageContext context) {
    this.context = context;
    this.concordance = context.concordance();
    for (Event event : concordance.chronology().events()) {
      Maps.placesOf(event).forEach(place -> at(place, event));
    }
  }

  private void at(String place, Event event) {
    eventsByPlace.computeIfAbsent(place, unused -> new LinkedHashSet<>()).add(event.id());
  }

  public PlacesPage compose(Frame frame) {
    return new PlacesPage(
        frame,
        new Maps(context).all(),
        concordance.catalogue().localities().values().stream().map(this::entry).toList());
  }

  private PlaceEntry entry(Locality locality) {
    String forms =
        locality.names().stream()
            .map(NameForm::words)
            .filter(form -> !form.equals(locality.name()))
            .distinct()
            .collect(Collectors.joining(", "));
    Set<String> sources = new LinkedHashSet<>();
    concordance.mentions().of(locality.id()).forEach(mention -> sources.add(mention.source()));
    List<Siglum> sigla = sources.stream().map(context::siglum).toList();
    List<DatedLink> events = new ArrayList<>();
    for (String event : eventsByPlace.getOrDefault(locality.id(), Set.of())) {
      DateWords date = Dates.of(concordance, event);
      events.add(
          new DatedLink(date.isPresent() ? date : new DateWords("undated", ""), context.to(event)));
    }
    return new PlaceEntry(
        locality.id(),
        locality.name(),
        forms,
        locality.position().map(PlacesComposer::degrees).orElse(""),
        Value.words(locality.basis()),
        events,
        sigla);
  }

  /** {@code 46.48° N, 30.73° E}. */
  private static String degrees(Locality.Coordinates at) {
    return String.format(
        Locale.ROOT,
        "%.2f° %s, %.2f° %s",
        Math.abs(at.latitude()),
        at.latitude() < 0 ? "S" : "N",
        Math.abs(at.longitude()),
        at.longitude() < 0 ? "W" : "E");
  }
}
