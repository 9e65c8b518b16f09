package dossier.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes the pieces of the search index. Each is a script that hands its data over by a call, for a
 * page read from a disk may load scripts, but no data.
 */
final class SearchPieces {
  static final String FOLDER = "data/search/";
  private static final int VERSION_DIGITS = 10;
  private static final JsonFactory JSON = new JsonFactory();

  private final Sink sink;
  private final MessageDigest digest = sha256();

  SearchPieces(Sink sink) {
    this.sink = sink;
  }

  /** Writes JSON. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** The bytes of a piece of JSON, in UTF-8. */
  static byte[] json(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      content.write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes a piece.
   *
   * @param name of the file, without {@code .js}
   * @param json what it hands over
   */
  void write(String name, byte[] json) throws IOException {
    ByteArrayOutputStream script = new ByteArrayOutputStream(json.length + 64);
    script.writeBytes(("dossierSearch.take(\"" + name + "\",").getBytes(StandardCharsets.UTF_8));
    script.writeBytes(json);
    script.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
    digest.update(script.toByteArray());
    sink.write(FOLDER + name + ".js", script.toByteArray());
  }

  /** Tells the pieces written so far from those of any other build, so that no cache mixes them. */
  String version() {
    try {
      MessageDigest soFar = (MessageDigest) digest.clone();
      return HexFormat.of().formatHex(soFar.digest()).substring(0, VERSION_DIGITS);
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("digests of the Java platform can be cloned", impossible);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
