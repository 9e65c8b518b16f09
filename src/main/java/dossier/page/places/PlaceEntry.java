package dossier.page.places;

import dossier.address.Anchor;
import dossier.html.Siglum;
import dossier.page.DatedLink;
import dossier.page.table.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place.
 *
 * @param record the place's id
 * @param name its name
 * @param forms other spellings in the texts, or empty
 * @param coordinates for readers, or empty
 * @param basis where the coordinates come from: {@code general knowledge}, or a quote with its
 *     source
 * @param events what happened there, in order
 * @param sigla the sources that name it
 */
public record PlaceEntry(
    String record,
    String name,
    String forms,
    String coordinates,
    Value basis,
    List<DatedLink> events,
    List<Siglum> sigla) {
  /** The place by itself, and then each of its events, which pages may be cut between. */
  List<Optional<DatedLink>> rows() {
    return Stream.concat(Stream.of(Optional.<DatedLink>empty()), events.stream().map(Optional::of))
        .toList();
  }

  /**
   * The place with some of its rows; nothing with none. Where the row of the place itself is not
   * among them, it goes on from another page, and has an anchor of its own for that.
   */
  Optional<PlaceEntry> with(List<Optional<DatedLink>> some) {
    List<DatedLink> left = some.stream().flatMap(Optional::stream).toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    if (some.get(0).isEmpty()) {
      return Optional.of(new PlaceEntry(record, name, forms, coordinates, basis, left, sigla));
    }
    String from = record + "--" + (events.indexOf(left.get(0)) + 1);
    return Optional.of(
        new PlaceEntry(from, name + " (continued)", "", "", Value.NONE, left, List.of()));
  }

  /** The place's anchor. */
  public Anchor id() {
    return Anchor.place(record);
  }
}
