package dossier.picture.map;

/**
 * A place to be marked on a map.
 *
 * @param name what stands beside the mark
 * @param title what the mark says in full: {@code Odessa: 5 events}
 * @param href where the mark leads
 * @param latitude degrees north, −90 to 90, WGS 84
 * @param longitude degrees east, −180 to 180
 * @param events how many events happened there; 0 for a place that is only named
 */
public record Spot(
    String name, String title, String href, double latitude, double longitude, int events) {}
