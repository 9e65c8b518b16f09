package dossier.propose.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names of countries and cities that every Java has. */
final class KnownPlaces {
  /** In small letters. */
  static final Set<String> NAMES = names();

  private KnownPlaces() {}

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String country : Locale.getISOCountries()) {
      names.add(new Locale("", country).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (String zone : ZoneId.getAvailableZoneIds()) {
      if (zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")) {
        names.add(
            zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
