package dossier.content;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the bytes of a file into text, strictly: what is no UTF-8 is a finding, never a replacement
 * character.
 */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What most files that are not UTF-8 turn out to be; every Java platform of ours has it. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Utf8() {}

  static Optional<InputFile> decode(String path, byte[] bytes, Diagnostics diagnostics) {
    if (isBinary(bytes)) {
      diagnostics.add(
          Diagnostic.of(
                  Code.FILE_BINARY, Place.path(path), "this file is no text: it holds a zero byte")
              .help("save it as plain text (UTF-8), or take it out of the content folder"));
      return Optional.empty();
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(input, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      diagnostics.add(invalid(path, text, bytes[input.position()]));
      return Optional.empty();
    }
    return Optional.of(new InputFile(path, withoutMark(text)));
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic invalid(String path, String readable, byte found) {
    InputFile upToThere = new InputFile(path, withoutMark(readable));
    Place place =
        Place.of(
            upToThere,
            new dossier.input.Span(upToThere.text().length(), upToThere.text().length()));
    return Diagnostic.of(
            Code.ENCODING_INVALID,
            place,
            String.format(Locale.ROOT, "the byte 0x%02X here is not UTF-8", found & 0xFF))
        .note(
            "in the older encoding Windows-1252 it would be “"
                + WESTERN.decode(ByteBuffer.wrap(new byte[] {found}))
                + "”")
        .help(
            "save the file in the encoding UTF-8; most editors offer it under “Save with encoding”");
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
