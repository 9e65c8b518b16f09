package dossier.record;

import dossier.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * How a text came in.
 *
 * @param file the name of the file as it came
 * @param sha256 checksum of that file's bytes, in hexadecimal digits; empty if none is given
 * @param date the day it came, or null
 */
public record Accession(String file, String sha256, @Nullable Edtf date) {
  public static final Accession NONE = new Accession("", "", null);
}
