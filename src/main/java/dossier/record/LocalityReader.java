package dossier.record;

import dossier.citation.Citation;
import dossier.citation.CitationReader;
import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.Field.Entry;
import dossier.content.Field.Mapping;
import dossier.content.Field.Scalar;
import dossier.content.Fields;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code places.yml}. */
public final class LocalityReader {
  private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{1,15})?");

  private LocalityReader() {}

  /** The places in the order written. */
  public static List<Locality> read(ContentFile content, Diagnostics diagnostics) {
    Fields fields = Fields.of(content, diagnostics);
    List<Locality> places =
        fields.list("places", "`- id: ID` and below it `  name: NAME`", LocalityReader::locality);
    fields.close();
    return places;
  }

  private static Optional<Locality> locality(Fields item) {
    String id = id(item);
    String name = CommonFields.name(item);
    List<NameForm> names = CommonFields.names(item, "names");
    List<NameForm> alsoKnownAs = CommonFields.names(item, "also-known-as");
    Reference within = CommonFields.reference(item, "within").orElse(null);
    Locality.Coordinates coordinates = coordinates(item);
    Optional<Entry> basis = item.entry("basis");
    Citation citation = null;
    String words = "";
    if (basis.isPresent() && basis.get().value() instanceof Mapping) {
      citation =
          item.fields("basis", "`basis: {SOURCE: \"the words\"}`")
              .flatMap(LocalityReader::citation)
              .orElse(null);
    } else {
      words = item.text("basis").orElse("");
    }
    item.close();
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Locality(
            id, name, names, alsoKnownAs, within, coordinates, words, citation, item.place()));
  }

  /** The id; empty if there is none, or one that cannot serve, which is reported. */
  private static String id(Fields item) {
    String id = item.required("id");
    if (id.isEmpty() || Reference.isId(id)) {
      return id;
    }
    Place at = item.scalar("id").map(written -> item.place(written.span())).orElse(item.place());
    item.report(CommonFields.malformed(id, at, "write `id: %s`"));
    return "";
  }

  private static Optional<Citation> citation(Fields basis) {
    Optional<Citation> citation = CitationReader.read(basis, "as");
    basis.close();
    return citation;
  }

  private static Locality.@Nullable Coordinates coordinates(Fields item) {
    List<Scalar> written = item.scalars("coordinates");
    if (written.isEmpty()) {
      return null;
    }
    if (written.size() == 2
        && written.stream().allMatch(each -> DEGREES.matcher(each.value()).matches())) {
      double latitude = Double.parseDouble(written.get(0).value());
      double longitude = Double.parseDouble(written.get(1).value());
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
        return new Locality.Coordinates(latitude, longitude);
      }
    }
    item.wrongValue(
        "coordinates",
        "latitude and longitude in degrees",
        "`coordinates: [46.48, 30.73]`",
        written.get(0).span());
    return null;
  }
}
