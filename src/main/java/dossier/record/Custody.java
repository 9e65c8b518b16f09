package dossier.record;

import dossier.diagnostic.Place;
import java.util.List;

/**
 * How a text came, what was left out, and the checksum of its wording.
 *
 * @param accession how it came
 * @param fixity the checksum of the wording when it was accessioned, as {@link dossier.text.Fixity}
 *     writes it; empty if none is given
 * @param fixityPlace where the checksum is written, or the beginning of the file
 * @param leftOut what was left out, and why
 */
public record Custody(
    Accession accession, String fixity, Place fixityPlace, List<Omission> leftOut) {

  public Custody {
    leftOut = List.copyOf(leftOut);
  }
}
