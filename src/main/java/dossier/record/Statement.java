package dossier.record;

import dossier.citation.Citation;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a person that is no event.
 *
 * @param on the point: {@code rank}, {@code nationality}; statements on one point are compared
 * @param says the value in our words
 * @param at the organisation it was held in, or null
 * @param date when it held, or null
 * @param basis what the date is derived from, where the quote does not bear it out; or null
 * @param citation the words it rests on
 * @param place where it is written
 * @param datePlace where its date is written, or else the same as {@code place}
 */
public record Statement(
    String on,
    String says,
    @Nullable Reference at,
    @Nullable Edtf date,
    @Nullable String basis,
    Citation citation,
    Place place,
    Place datePlace) {

  /** The organisation in which an office or a rank was held. */
  public Optional<Reference> organisation() {
    return Optional.ofNullable(at);
  }

  public Optional<String> dateBasis() {
    return Optional.ofNullable(basis);
  }

  public Optional<Edtf> dated() {
    return Optional.ofNullable(date);
  }
}
