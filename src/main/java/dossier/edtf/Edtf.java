package dossier.edtf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A date as EDTF writes it: a date of any precision, a date with a time of day, an interval, or a
 * set of dates.
 *
 * <p>Values are equal when their canonical texts are equal. The natural order is the order of a
 * chronology, see {@link #compareTo}.
 *
 * <p>Two spans belong to each value. The <em>stated</em> span runs from {@link #earliest} to {@link
 * #latest} and is what the notation says. The <em>possible</em> span is wider where the notation
 * itself doubts, and is what {@link #compatibleWith}, {@link #within} and {@link #before} use, so
 * that no contradiction is seen where there may be none:
 *
 * <ul>
 *   <li>approximate ({@code ~}) or uncertain ({@code ?}): 7 days to either side of a day, a month
 *       to either side of a month or season, 5 years to either side of a year or decade, 25 years
 *       to either side of a century; twice as much for both at once ({@code %});
 *   <li>spring, summer and autumn last until the equinox or solstice; winter may also be the months
 *       January to March of the year itself.
 * </ul>
 */
public sealed interface Edtf extends Comparable<Edtf>
    permits EdtfDate, DateTime, Interval, DateSet {

  /** Orders the narrower stated span first, then the date without a qualifier, then by time. */
  Comparator<Edtf> MOST_SPECIFIC_FIRST =
      Comparator.comparingLong((Edtf edtf) -> Reach.stated(edtf).days())
          .thenComparing(Edtf::doubted)
          .thenComparing(Comparator.naturalOrder());

  /**
   * Reads one EDTF expression of level 0 or 1, or a set of such dates.
   *
   * @param text the whole expression, without white space around it
   * @return the value, or why and at which offset the text was refused; nothing is ever thrown
   */
  static Reading parse(String text) {
    return EdtfParser.read(text);
  }

  /**
   * The date on which dates told of one thing agree: the most specific of them.
   *
   * @return empty if two of them cannot both be true, or if there are none
   */
  static Optional<Edtf> agreement(Collection<? extends Edtf> dates) {
    return dates.stream().allMatch(one -> dates.stream().allMatch(one::compatibleWith))
        ? dates.stream().<Edtf>map(date -> date).min(MOST_SPECIFIC_FIRST)
        : Optional.empty();
  }

  /** The first day that is meant by the notation; empty if the beginning is open or unknown. */
  Optional<LocalDate> earliest();

  /** The last day that is meant by the notation; empty if the end is open or unknown. */
  Optional<LocalDate> latest();

  /** How finely the date is known; of an interval, the coarser of its ends. */
  Precision precision();

  /** Whether the date, or an end of the interval, is marked uncertain or approximate. */
  boolean doubted();

  /** The canonical EDTF text, which {@link #parse} reads back to an equal value. */
  @Override
  String toString();

  /** The date in English, for readers: {@code about 1930}, {@code 13 June 1762}. */
  default String wording() {
    return English.wording(this);
  }

  /**
   * A year in English: {@code 44 BC}, {@code AD 79}, {@code 1930}.
   *
   * @param year astronomically numbered: 0 is 1 BC
   */
  static String wordingOf(int year) {
    return English.year(year);
  }

  /** The dates of a set; the date itself if it is none. */
  default List<Edtf> members() {
    return List.of(this);
  }

  /** Whether both dates can be true of one thing: their possible spans share a day. */
  default boolean compatibleWith(Edtf other) {
    return members().stream().anyMatch(one -> other.members().stream().anyMatch(one::meets));
  }

  private boolean meets(Edtf other) {
    return Reach.possible(this).overlaps(Reach.possible(other));
  }

  /** Whether the stated span of this date lies wholly inside the possible span of the other. */
  default boolean within(Edtf other) {
    return members().stream()
        .map(Reach::stated)
        .allMatch(
            one -> other.members().stream().anyMatch(each -> Reach.possible(each).contains(one)));
  }

  /** Whether this date certainly ends before the other begins, even if both are stretched. */
  default boolean before(Edtf other) {
    return Reach.possible(this).endsBefore(Reach.possible(other));
  }

  /**
   * The order of a chronology: by first day, then the wider span first ({@code 1930} before {@code
   * 1930-01} before {@code 1930-01-01}), then by text. A date without a beginning stands where it
   * ends.
   */
  @Override
  default int compareTo(Edtf other) {
    return Reach.CHRONOLOGY.compare(this, other);
  }
}
