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
 * @param isRaw whether the text is read from the file as it came, so that no checksum of its
 *     wording is asked for
 */
public record Custody(
    Accession accession, String fixity, Place fixityPlace, List<Omission> leftOut, boolean isRaw) {

  public Custody {
    leftOut = List.copyOf(leftOut);
  }
}
