package dossier.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The checksum of a text's wording: SHA-256 over its letters and digits in reading order, in
 * Unicode normal form C and UTF-8. White space, punctuation and markup do not count, so a text may
 * be laid out anew, but not reworded.
 */
public final class Fixity {
  public static final String PREFIX = "sha256:";

  private Fixity() {}

  /** {@code sha256:} and 64 hexadecimal digits in lower case. */
  public static String of(SourceText text) {
    MessageDigest digest = sha256();
    for (Block block : text.blocks()) {
      StringBuilder counted = new StringBuilder();
      Normalizer.normalize(block.words(), Normalizer.Form.NFC)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(counted::appendCodePoint);
      digest.update(StandardCharsets.UTF_8.encode(counted.toString()));
    }
    return PREFIX + HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of bytes as they are, in hexadecimal digits in lower case. */
  public static String ofBytes(byte[] bytes) {
    MessageDigest digest = sha256();
    digest.update(ByteBuffer.wrap(bytes));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
