package dossier.record;

import dossier.citation.Citation;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import dossier.edtf.Edtf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One source's telling of an event.
 *
 * @param citation the words it rests on
 * @param writtenDate the date that the author writes out, or null where the quote is to be read for
 *     it
 * @param basis what the written date is derived from, where the quote does not bear it out; or null
 * @param toldPlace where it happened as told there, or null
 * @param place where the account is written
 * @param datePlace where its date is written, or else the same as {@code place}
 */
public record Account(
    Citation citation,
    @Nullable Edtf writtenDate,
    @Nullable String basis,
    @Nullable Reference toldPlace,
    Place place,
    Place datePlace) {

  public Optional<Edtf> date() {
    return Optional.ofNullable(writtenDate);
  }

  public Optional<String> dateBasis() {
    return Optional.ofNullable(basis);
  }

  public Optional<Reference> locality() {
    return Optional.ofNullable(toldPlace);
  }
}
