package dossier.edtf;

import java.util.Locale;

/** Words for what stands where something else was expected. */
final class EdtfFault {

  private EdtfFault() {}

  /** A clause that tells what stands at the offset, and what an author may have meant by it. */
  static String found(String text, int offset) {
    if (offset >= text.length()) {
      return ", but the text ends here";
    }
    int found = text.codePointAt(offset);
    return ", but here is " + name(found) + meant(text, offset);
  }

  private static String name(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return "a space";
    }
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
        ? String.format(Locale.ROOT, "U+%04X", codePoint)
        : "“" + Character.toString(codePoint) + "”";
  }

  private static String meant(String text, int offset) {
    String rest = text.substring(offset);
    if (rest.startsWith("..") || rest.startsWith("–") || rest.startsWith("—")) {
      return "; an interval is written with a stroke, as 1702/1715";
    }
    if (rest.startsWith("s") && offset >= 4) {
      return "; a decade is written with X, as 193X";
    }
    return switch (rest.charAt(0)) {
      case 'x', 'u' -> "; an unspecified digit is a capital X";
      case 'y' ->
          rest.matches("y-?\\d.*") ? "; a year of more than four digits has a capital Y" : "";
      case 'c' -> "; about 1930 is written 1930~";
      case '.' -> "; the parts of a date have hyphens, year first";
      default -> "";
    };
  }
}
