package dossier.content;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Signs;
import dossier.input.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a file into text, strictly: what is no UTF-8 is a finding, never a replacement
 * character.
 */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What most files that are not UTF-8 turn out to be; every Java platform of ours has it. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** A sign by its number, as HTML and Markdown write it. */
  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));");

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
    InputFile file = new InputFile(path, withoutMark(text));
    OptionalInt other = other(file.text());
    other.ifPresent(at -> diagnostics.add(noSign(file, at)));
    return other.isPresent() ? Optional.empty() : Optional.of(file);
  }

  /** Where the first code point stands that is no sign of a text, raw or by its number. */
  private static OptionalInt other(String text) {
    OptionalInt raw = Signs.firstOther(text);
    Matcher reference = REFERENCE.matcher(text).region(0, raw.orElse(text.length()));
    while (reference.find()) {
      if (!Signs.isSign(number(reference))) {
        return OptionalInt.of(reference.start());
      }
    }
    return raw;
  }

  private static int number(Matcher reference) {
    return reference.group(1) == null
        ? Integer.parseInt(reference.group(2))
        : Integer.parseInt(reference.group(1), 16);
  }

  private static Diagnostic noSign(InputFile file, int at) {
    Matcher reference = REFERENCE.matcher(file.text()).region(at, file.text().length());
    boolean isReference = reference.lookingAt();
    int end = isReference ? reference.end() : at + Character.charCount(file.text().codePointAt(at));
    int point = isReference ? number(reference) : file.text().codePointAt(at);
    Diagnostic found =
        Diagnostic.of(
            Code.SIGN_FORBIDDEN,
            Place.of(file, new Span(at, end)),
            Signs.name(point) + " is no sign of a text");
    if (point >= 0x80 && point < 0xA0) {
      found =
          found.note(
              "in the older encoding Windows-1252 it would be “"
                  + WESTERN.decode(ByteBuffer.wrap(new byte[] {(byte) point}))
                  + "”");
    }
    return found.help("put the sign in its place that is meant, or take it out");
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
        Place.of(upToThere, new Span(upToThere.text().length(), upToThere.text().length()));
    return Diagnostic.of(
            Code.ENCODING_INVALID,
            place,
            String.format(Locale.ROOT, "the byte 0x%02X here is not UTF-8", found & 0xFF))
        .note(
            "in the older encoding Windows-1252 it would be “"
                + WESTERN.decode(ByteBuffer.wrap(new byte[] {found}))
                + "”")
        .help(
            "save the file in the encoding UTF-8; most editors offer it under “Save with"
                + " encoding”");
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
