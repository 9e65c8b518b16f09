package dossier.record;

import dossier.edtf.Edtf;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /** The checksum of a file's bytes. */
  public static String checksum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
