package dossier.record;

import dossier.citation.Citation;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place on earth. (A {@code Place}, in this program, is a place in a file.)
 *
 * @param id unique over all records
 * @param name what it is called on this site
 * @param names every spelling in the texts
 * @param alsoKnownAs names that no text has: by them the place is found, never mentioned
 * @param within the id of the larger place that holds it, or null
 * @param coordinates where it is, or null
 * @param basis what the coordinates rest on, in words; empty if a source gives them
 * @param citation the words of a source that give the coordinates, or null
 * @param place where it is written
 */
public record Locality(
    String id,
    String name,
    List<NameForm> names,
    List<NameForm> alsoKnownAs,
    @Nullable Reference within,
    @Nullable Coordinates coordinates,
    String basis,
    @Nullable Citation citation,
    Place place) {

  public Locality {
    names = List.copyOf(names);
    alsoKnownAs = List.copyOf(alsoKnownAs);
  }

  public Optional<Coordinates> position() {
    return Optional.ofNullable(coordinates);
  }

  /** The larger place that holds it. */
  public Optional<Reference> container() {
    return Optional.ofNullable(within);
  }

  public Optional<Citation> attestation() {
    return Optional.ofNullable(citation);
  }

  /**
   * A point on the globe, WGS 84.
   *
   * @param latitude degrees north, −90 to 90
   * @param longitude degrees east, −180 to 180
   */
  public record Coordinates(double latitude, double longitude) {}
}
