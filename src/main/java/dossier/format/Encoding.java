package dossier.format;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.RawFile;
import dossier.input.Signs;
import dossier.input.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns the bytes of a raw text into signs. A byte order mark, zero bytes at every second place and
 * valid UTF-8 settle it; else what the file declares, if its bytes allow it; else the letters
 * themselves: in Cyrillic words the high bytes stand side by side, in Western ones alone.
 */
public final class Encoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset KOI8 = Charset.forName("KOI8-R");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char FORM_FEED = '\f';

  private final RawFile raw;
  private final Diagnostics diagnostics;

  private Encoding(RawFile raw, Diagnostics diagnostics) {
    this.raw = raw;
    this.diagnostics = diagnostics;
  }

  /**
   * The text of a file.
   *
   * @param declared the encoding that the file itself names; empty if none
   * @return empty if it is no text; the reason is reported, and so is any encoding but UTF-8
   */
  public static Optional<InputFile> decode(RawFile raw, String declared, Diagnostics diagnostics) {
    return new Encoding(raw, diagnostics).decoded(declared);
  }

  private Optional<InputFile> decoded(String declared) {
    byte[] bytes = raw.bytes();
    if (new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1)
        .equals("%PDF-")) {
      return binary("it is a PDF", "make a text of it: pdftotext FILE.pdf");
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return in(wide.get(), "its bytes come in pairs");
    }
    for (byte each : bytes) {
      if (each == 0) {
        return binary(
            "it holds a zero byte",
            "save it as plain text (UTF-8), or take it out of the content folder");
      }
    }
    Optional<String> utf8 = strict(StandardCharsets.UTF_8, bytes);
    if (utf8.isPresent()) {
      return checked(utf8.get());
    }
    Optional<Charset> named = named(declared).filter(each -> strict(each, bytes).isPresent());
    return named.isPresent() ? in(named.get(), "the file says so") : guessed(bytes);
  }

  private Optional<InputFile> binary(String why, String help) {
    diagnostics.add(
        Diagnostic.of(Code.FILE_BINARY, Place.path(raw.path()), "this file is no text: " + why)
            .help(help));
    return Optional.empty();
  }

  private static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (first == 0xFEFF || first == 0xFFFE) {
      return Optional.of(first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    // Blanks and line ends alone make a tenth of any text.
    int many = bytes.length / 20;
    if (zeros[1] > many && zeros[0] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > many && zeros[1] == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<Charset> named(String declared) {
    try {
      return declared.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(declared));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(Charset charset, byte[] bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private Optional<InputFile> in(Charset charset, String reason) {
    Optional<String> text = strict(charset, raw.bytes());
    if (text.isEmpty()) {
      return refused(charset);
    }
    diagnostics.add(
        Diagnostic.of(
            Code.ENCODING_FOUND,
            Place.path(raw.path()),
            "read as " + charset.name() + ", for " + reason));
    return checked(text.get());
  }

  private Optional<InputFile> refused(Charset charset) {
    diagnostics.add(
        Diagnostic.of(
                Code.ENCODING_INVALID,
                Place.path(raw.path()),
                "this file can be read neither as UTF-8 nor as " + charset.name())
            .help("open it in the program it comes from, and save it in the encoding UTF-8"));
    return Optional.empty();
  }

  private Optional<InputFile> guessed(byte[] bytes) {
    HighBytes high = HighBytes.of(bytes);
    Charset nearest = high.isCyrillic() ? high.isLowerInKoi8() ? KOI8 : CYRILLIC : WESTERN;
    Optional<String> text = strict(nearest, bytes);
    if (text.isEmpty()) {
      return refused(nearest);
    }
    boolean isSure = high.isSure() || text.equals(strict(CYRILLIC, bytes));
    if (isSure) {
      return in(nearest, "it is no UTF-8, and its letters fit");
    }
    InputFile file = new InputFile(raw.path(), text.get());
    int at = firstHigh(file.text());
    diagnostics.add(
        Diagnostic.of(
                Code.ENCODING_UNSURE,
                Place.of(file, new Span(at, at + 1)),
                "this file is no UTF-8; read as "
                    + nearest.name()
                    + ", this sign is “"
                    + Signs.visible(file.text().substring(at, at + 1))
                    + "”, which is not sure")
            .help("look at the letters with accents; save the file in the encoding UTF-8"));
    return checked(text.get());
  }

  private static int firstHigh(String text) {
    int at = 0;
    while (at < text.length() - 1 && text.charAt(at) < 0x80) {
      at++;
    }
    return at;
  }

  /** A form feed parts the pages of a text that was taken from print; no other control stands. */
  private Optional<InputFile> checked(String text) {
    boolean hasMark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    InputFile file = new InputFile(raw.path(), hasMark ? text.substring(1) : text);
    OptionalInt other = Signs.firstOther(file.text().replace(FORM_FEED, ' '));
    if (other.isEmpty()) {
      return Optional.of(file);
    }
    int at = other.getAsInt();
    int point = file.text().codePointAt(at);
    diagnostics.add(
        Diagnostic.of(
                Code.SIGN_FORBIDDEN,
                Place.of(file, new Span(at, at + Character.charCount(point))),
                Signs.name(point) + " is no sign of a text")
            .help("put the sign in its place that is meant, or take it out"));
    return Optional.empty();
  }

  /**
   * The bytes of a text above 127 that both Western and Cyrillic encodings have for letters.
   *
   * @param letters how many there are
   * @param besideAnother how many of them stand side by side
   * @param lowerInKoi8 how many are small letters in KOI8-R, and capitals in windows-1251
   */
  private record HighBytes(int letters, int besideAnother, int lowerInKoi8) {
    static HighBytes of(byte[] bytes) {
      int letters = 0;
      int beside = 0;
      int lower = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (isLetter(bytes, i)) {
          letters++;
          beside += isLetter(bytes, i - 1) || isLetter(bytes, i + 1) ? 1 : 0;
          lower += (bytes[i] & 0xFF) < 0xE0 ? 1 : 0;
        }
      }
      return new HighBytes(letters, beside, lower);
    }

    private static boolean isLetter(byte[] bytes, int at) {
      return at >= 0 && at < bytes.length && (bytes[at] & 0xFF) >= 0xC0;
    }

    boolean isCyrillic() {
      return besideAnother * 2 > letters;
    }

    boolean isLowerInKoi8() {
      return lowerInKoi8 * 2 > letters;
    }

    /** Far from the middle, in letters enough. */
    boolean isSure() {
      return letters >= 4
          && (besideAnother * 10 >= letters * 9 || besideAnother * 10 <= letters * 2);
    }
  }
}
