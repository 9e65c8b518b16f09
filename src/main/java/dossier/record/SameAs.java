package dossier.record;

import dossier.content.Field.Scalar;
import dossier.content.Fields;
import dossier.content.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom or what a record means in an authority file, so that others can join their data to it.
 *
 * @param authority what the authority file is called on the page
 * @param id as the authority writes it; the host where the authority is not one that we know
 * @param address of the entry on the web
 */
public record SameAs(String authority, String id, String address) {

  /** An authority file: its prefix, its name, the form of its ids, and where its entries stand. */
  private record Authority(String prefix, String name, Pattern form, String address) {
    Authority(String prefix, String name, String form, String address) {
      this(prefix, name, Pattern.compile(form), address);
    }

    Optional<SameAs> entry(String id) {
      return form.matcher(id).matches()
          ? Optional.of(new SameAs(name, id, address + id))
          : Optional.empty();
    }
  }

  /**
   * The forms are those that the authorities publish (as Wikidata P214, P227, P213 … give them).
   */
  private static final List<Authority> AUTHORITIES =
      List.of(
          new Authority("wikidata", "Wikidata", "Q[1-9]\\d{0,9}", "https://www.wikidata.org/wiki/"),
          new Authority(
              "viaf", "VIAF", "[1-9]\\d(?:\\d{0,7}|\\d{17,20})", "https://viaf.org/viaf/"),
          new Authority(
              "gnd",
              "GND",
              "1[0123]?\\d{7}[0-9X]|[47]\\d{6}-\\d|[1-9]\\d{0,7}-[0-9X]|3\\d{7}[0-9X]",
              "https://d-nb.info/gnd/"),
          new Authority("isni", "ISNI", "0{4}\\d{11}[\\dX]", "https://isni.org/isni/"),
          new Authority(
              "lcnaf",
              "Library of Congress",
              "n[bors]?(?:\\d{8}|\\d{10})",
              "https://id.loc.gov/authorities/names/"),
          new Authority("geonames", "GeoNames", "[1-9]\\d{0,8}", "https://www.geonames.org/"));

  /** Reads {@code same-as: [wikidata:Q7771, gnd:118540238, https://…]}. */
  static List<SameAs> read(Fields fields) {
    List<SameAs> found = new ArrayList<>();
    for (Scalar written : fields.scalars("same-as")) {
      Optional<SameAs> one = of(written.value().strip());
      one.ifPresentOrElse(
          found::add,
          () ->
              fields.wrongValue(
                  "same-as",
                  "an id of an authority file in its form",
                  "it as in `wikidata:Q7771`, `viaf:…`, `gnd:…`, `isni:…`, `lcnaf:…`, `geonames:…`,"
                      + " or an address on the web",
                  written.span()));
    }
    return found;
  }

  /** The entry that a prefixed id or an address means; empty if it has the form of neither. */
  static Optional<SameAs> of(String written) {
    for (Authority authority : AUTHORITIES) {
      if (written.regionMatches(
          true, 0, authority.prefix + ":", 0, authority.prefix.length() + 1)) {
        return authority.entry(written.substring(authority.prefix.length() + 1).strip());
      }
      if (written.startsWith(authority.address)) {
        return authority.entry(written.substring(authority.address.length()));
      }
    }
    return WebAddress.of(written).map(address -> new SameAs(address.getHost(), "", written));
  }
}
