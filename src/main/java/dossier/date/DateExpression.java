package dossier.date;

import dossier.edtf.CalendarDay;
import dossier.edtf.CalendarMonth;
import dossier.edtf.Edtf;
import dossier.edtf.Interval;
import dossier.edtf.Season;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a text that tell a time, and what they say in EDTF where that can be said surely. */
public final class DateExpression {

  /** What sort of time the words tell. */
  public enum Kind {
    /** A date that stands on its own: 13 June 1762, the 1930s. */
    ABSOLUTE,
    /** A date that needs other words or the date of writing: 13 June, that year, a month after. */
    RELATIVE,
    /** From a date to a date, or a span that one date opens or ends: 1702–1715, after 1930. */
    INTERVAL,
    /** A length of time: for six years. It has no EDTF. */
    DURATION,
    /** An age: at the age of 21. It has no EDTF. */
    AGE
  }

  /** How far the words were read, and whether other words belong to them. */
  enum Reading {
    WHOLE,
    /** One of several dates in a row. */
    LISTED,
    /** The words say more than was read. */
    HALF
  }

  private final int start;
  private final String words;
  private final Kind kind;
  private final Reading reading;
  private final @Nullable Edtf edtf;
  private final String wording;
  private final @Nullable Edtf reach;
  private final boolean inferred;
  private final int age;
  private final WordedDate said;

  private DateExpression(
      int start,
      String words,
      Kind kind,
      Reading reading,
      @Nullable Edtf edtf,
      String wording,
      @Nullable Edtf reach,
      boolean inferred,
      int age,
      WordedDate said) {
    this.start = start;
    this.words = words;
    this.kind = kind;
    this.reading = reading;
    this.edtf = edtf;
    this.wording = wording;
    this.reach = reach;
    this.inferred = inferred;
    this.age = age;
    this.said = said;
  }

  /** An expression without EDTF, which readers see as it stands. */
  static DateExpression unresolved(int start, String words, Kind kind) {
    return new DateExpression(
        start,
        words,
        kind,
        Reading.WHOLE,
        null,
        plainly(words),
        null,
        false,
        -1,
        WordedDate.SILENT);
  }

  /** A date that no words tell. */
  public static DateExpression of(Edtf date) {
    return unresolved(0, date.wording(), Kind.ABSOLUTE).dated(date, date.wording(), date, false);
  }

  /** An age in whole years, or -1 if they are not told. */
  static DateExpression ofAge(int start, String words, int age) {
    return new DateExpression(
        start,
        words,
        Kind.AGE,
        Reading.WHOLE,
        null,
        plainly(words),
        null,
        false,
        age,
        WordedDate.SILENT);
  }

  /** The same as a date, worded for readers. */
  DateExpression dated(Edtf date, String worded, Edtf open, boolean isInferred) {
    return new DateExpression(
        start, words, kind, reading, date, worded, open, isInferred, age, said);
  }

  /** The same, of which the words say this whatever their year may be. */
  DateExpression saying(WordedDate date) {
    return new DateExpression(
        start, words, kind, reading, edtf, wording, reach, inferred, age, date);
  }

  DateExpression listed() {
    return new DateExpression(
        start, words, kind, Reading.LISTED, edtf, wording, reach, inferred, age, said);
  }

  /** The same, known to be read by halves: so without a date. */
  DateExpression half() {
    return new DateExpression(
        start,
        words,
        kind,
        Reading.HALF,
        null,
        plainly(words),
        null,
        false,
        age,
        WordedDate.SILENT);
  }

  DateExpression movedBy(int offset) {
    return new DateExpression(
        start + offset, words, kind, reading, edtf, wording, reach, inferred, age, said);
  }

  /** White space as it is printed: single spaces. */
  public static String plainly(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** A date worded with its year, which the words do not give, in square brackets. */
  public static String withYearInBrackets(Edtf date) {
    return date.wording().replaceFirst("(\\d+)$", "[$1]");
  }

  /** Offset of the first character in the text given, in UTF-16 units from 0. */
  public int start() {
    return start;
  }

  /** Offset behind the last character. */
  public int end() {
    return start + words.length();
  }

  /** The words as they stand in the text, without the preposition before them. */
  public String words() {
    return words;
  }

  /** What sort of time the words tell. */
  public Kind kind() {
    return kind;
  }

  /** The date; empty where the words, with what stands before them, do not surely say one. */
  public Optional<Edtf> edtf() {
    return Optional.ofNullable(edtf);
  }

  /**
   * The date worded for readers, with the part that EDTF leaves out: {@code early June 1762},
   * {@code night of 14 June 1762}; a year that the words do not give in square brackets, {@code 13
   * June [1762]}. Where there is no EDTF, the words as they stand.
   */
  public String wording() {
    return wording;
  }

  /**
   * The days that the words leave open, for comparing dates: for early June the first half of the
   * month, for a night its two days, else the date itself. Narrower than {@link #edtf}, which stays
   * at what the notation can say without inventing a day.
   */
  public Optional<Edtf> reach() {
    return Optional.ofNullable(reach);
  }

  /** Whether the date rests on other words of the text or on what the caller knows. */
  public boolean inferred() {
    return inferred;
  }

  /** Whether the words stand in a row of dates, so that the first of them is not the whole. */
  public boolean isListed() {
    return reading == Reading.LISTED;
  }

  /**
   * Whether the words go together with others that were not read: a negation, a second date. Such
   * an expression has no date.
   */
  public boolean isHalf() {
    return reading == Reading.HALF;
  }

  /** Whether the words tell a day or month whose year is not known. */
  public boolean lacksYear() {
    return edtf == null
        && reading != Reading.HALF
        && said.standing() == WordedDate.Standing.READ
        && !said.stated()
        && said.month() != 0;
  }

  /**
   * Whether a date that an editor writes is the one told: not finer than it, and where the words
   * tell a day or month alone, that of any year.
   */
  public boolean bearsOut(Edtf written) {
    if (edtf != null && edtf.within(written)) {
      return true;
    }
    if (!lacksYear()) {
      return false;
    }
    return written instanceof CalendarDay day
        ? day.month() == said.month() && day.day() == said.day()
        : written instanceof CalendarMonth month && month.month() == said.month();
  }

  /**
   * Whether the words themselves tell a year, month or season, so that other words can be asked
   * whether they tell it too; "that year" and "two days later" do not.
   */
  public boolean isComparable() {
    return tellsPartOfYear() || isUnclear() || (edtf != null && !inferred);
  }

  /** Whether it is a date that is none, as 31 June 1794, or one of two, as 3/4/1930. */
  private boolean isUnclear() {
    boolean isNoDay =
        reading != Reading.HALF
            && said.standing() == WordedDate.Standing.READ
            && said.stated()
            && said.day() != 0;
    return edtf == null && (isNoDay || said.standing() == WordedDate.Standing.UNCLEAR);
  }

  private boolean tellsPartOfYear() {
    return said.standing() == WordedDate.Standing.READ
        && !said.stated()
        && (said.month() != 0 || said.season() != 0);
  }

  /**
   * Whether other words tell the time that these words tell: each date of theirs as finely or more
   * finely, and a day or month without its year in any year.
   */
  public boolean isToldBy(List<DateExpression> others) {
    if (isUnclear()) {
      return others.stream().anyMatch(other -> plainly(other.words).equals(plainly(words)));
    }
    if (tellsPartOfYear()) {
      return others.stream().anyMatch(this::isPartOf);
    }
    return singles().stream()
        .allMatch(
            one ->
                others.stream()
                    .flatMap(each -> each.singles().stream())
                    .anyMatch(told -> isInside(told, one)));
  }

  /** By what is stated alone: about 1930 is not told by 1933. */
  private static boolean isInside(Edtf told, Edtf one) {
    return told.earliest().isPresent()
        && told.latest().isPresent()
        && one.earliest().filter(told.earliest().get()::isBefore).isEmpty()
        && one.latest().filter(told.latest().get()::isAfter).isEmpty();
  }

  private boolean isPartOf(DateExpression other) {
    return other.tellsPartOfYear()
        ? isPartOf(other.said.month(), other.said.day(), other.said.season())
        : other.singles().stream().anyMatch(this::isPartOf);
  }

  private boolean isPartOf(Edtf date) {
    if (date instanceof CalendarDay day) {
      return isPartOf(day.month(), day.day(), 0);
    }
    if (date instanceof CalendarMonth month) {
      return isPartOf(month.month(), 0, 0);
    }
    return date instanceof Season season && isPartOf(0, 0, season.code());
  }

  private boolean isPartOf(int month, int day, int season) {
    return said.month() == month
        && (said.day() == 0 || said.day() == day)
        && said.season() == season;
  }

  /** The dates told, of an interval its ends; none if the words surely tell none. */
  private List<Edtf> singles() {
    if (edtf instanceof Interval interval) {
      return Stream.of(interval.start(), interval.end())
          .filter(Edtf.class::isInstance)
          .map(Edtf.class::cast)
          .toList();
    }
    return edtf == null ? List.of() : edtf.members();
  }

  /** The age in whole years, if an age in a number is told. */
  public OptionalInt age() {
    return age < 0 ? OptionalInt.empty() : OptionalInt.of(age);
  }

  /** The expression as a line for a log or a test: words, kind, EDTF and wording. */
  @Override
  public String toString() {
    return start + ": “" + words + "” " + kind + " " + (edtf == null ? "-" : edtf) + " " + wording;
  }
}
