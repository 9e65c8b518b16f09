package dossier.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * A year, a decade or a century: {@code 1930}, {@code 193X}, {@code 19XX}, {@code -0043}, {@code
 * Y17000}.
 *
 * @param first the first year meant, astronomically numbered (0 is 1 BC): 1930 for {@code 193X},
 *     -199 for {@code -01XX}
 * @param unspecified how many digits from the right are {@code X}: 0, 1 or 2
 */
public record CalendarYear(int first, int unspecified, Qualifier qualifier) implements EdtfDate {

  /** Checks what the parser has checked before; a failure is a bug of the caller. */
  public CalendarYear {
    boolean aligned =
        switch (unspecified) {
          case 0 -> Math.abs(first) <= Year.MAX_VALUE;
          case 1 -> Math.abs(first) <= 9999 && Math.floorMod(first, 10) == (first < 0 ? 1 : 0);
          case 2 -> Math.abs(first) <= 9999 && Math.floorMod(first, 100) == (first < 0 ? 1 : 0);
          default -> false;
        };
    if (!aligned) {
      throw new IllegalArgumentException(first + " with " + unspecified + " digits unspecified");
    }
  }

  /** A year of its own, without qualifier. */
  public static CalendarYear of(int year) {
    return new CalendarYear(year, 0, Qualifier.NONE);
  }

  /** The last year meant. */
  public int last() {
    return switch (unspecified) {
      case 0 -> first;
      case 1 -> first + 9;
      default -> first + 99;
    };
  }

  @Override
  public Optional<LocalDate> earliest() {
    return Optional.of(LocalDate.of(first, 1, 1));
  }

  @Override
  public Optional<LocalDate> latest() {
    return Optional.of(LocalDate.of(last(), 12, 31));
  }

  @Override
  public Precision precision() {
    return switch (unspecified) {
      case 0 -> Precision.YEAR;
      case 1 -> Precision.DECADE;
      default -> Precision.CENTURY;
    };
  }

  @Override
  public CalendarYear with(Qualifier other) {
    return new CalendarYear(first, unspecified, other);
  }

  @Override
  public String toString() {
    return text(first, unspecified) + qualifier;
  }

  /** The year as EDTF writes it: four digits, or {@code Y} before more than four. */
  static String text(int first, int unspecified) {
    int size = Math.abs(first);
    if (size > 9999) {
      return "Y" + first;
    }
    String digits = (first < 0 ? "-" : "") + StringUtils.leftPad(Integer.toString(size), 4, '0');
    return digits.substring(0, digits.length() - unspecified) + "X".repeat(unspecified);
  }
}
