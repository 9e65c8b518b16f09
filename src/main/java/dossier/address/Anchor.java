package dossier.address;

import java.util.Locale;

/**
 * The id of a place in a page. Whoever prints an id and whoever links to it ask here, so the two
 * cannot differ, and ids of different kinds cannot collide.
 *
 * @param value of the {@code id} attribute, without {@code #}
 */
public record Anchor(String value) {

  /** The section of a page that tells where the sources differ. */
  public static final Anchor DISPUTES = section("disputes");

  /** The section of a person's page that holds what is said about them. */
  public static final Anchor STATEMENTS = section("statements");

  /** Refuses what HTML refuses: nothing, or white space. */
  public Anchor {
    if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("not an id: \"" + value + "\"");
    }
  }

  /**
   * A passage of a source.
   *
   * @param number 1-based
   */
  public static Anchor passage(int number) {
    return new Anchor("p" + number);
  }

  /**
   * A run of cited words in a source's text.
   *
   * @param number 1-based, counted over the whole text
   */
  public static Anchor run(int number) {
    return new Anchor("c" + number);
  }

  /**
   * A note.
   *
   * @param number 1-based, as printed
   */
  public static Anchor note(int number) {
    return new Anchor("n" + number);
  }

  /**
   * A mark in the text that calls a note.
   *
   * @param note the note's number, 1-based
   * @param use 1 for the first mark that calls this note, 2 for the second
   */
  public static Anchor reference(int note, int use) {
    return new Anchor("r" + note + letters(use));
  }

  /**
   * The letter of a use, as printed in a back link: a … z, aa, ab …
   *
   * @param use 1-based
   */
  public static String letters(int use) {
    return use <= 26
        ? String.valueOf((char) ('a' + use - 1))
        : letters((use - 1) / 26) + letters((use - 1) % 26 + 1);
  }

  /**
   * An editor's note on words of a source.
   *
   * @param number 1-based
   */
  public static Anchor editorNote(int number) {
    return new Anchor("e" + number);
  }

  /**
   * The words of a source that an editor's note speaks of.
   *
   * @param number the note's number, 1-based
   */
  public static Anchor notedWords(int number) {
    return new Anchor("w" + number);
  }

  /**
   * A heading within a source's text.
   *
   * @param number 1-based
   */
  public static Anchor heading(int number) {
    return new Anchor("h" + number);
  }

  /**
   * An account on an event's page.
   *
   * @param number 1-based
   */
  public static Anchor account(int number) {
    return new Anchor("a" + number);
  }

  /**
   * A dispute on a record's page.
   *
   * @param number 1-based
   */
  public static Anchor dispute(int number) {
    return new Anchor("d" + number);
  }

  /**
   * A dispute on the page of all disputes.
   *
   * @param record the id of the disputed record
   * @param number 1-based, within that record
   */
  public static Anchor dispute(String record, int number) {
    return new Anchor("dispute-" + record + "-" + number);
  }

  /**
   * A section that every page of a kind has.
   *
   * @param name one lower-case word
   */
  public static Anchor section(String name) {
    return new Anchor(name);
  }

  /**
   * A tab of a table.
   *
   * @param table the section of the table
   * @param number 1-based; tab 1 is the first after "all"
   */
  public static Anchor tab(String table, int number) {
    return new Anchor("tab-" + table + "-" + number);
  }

  /**
   * A row of a table that stands for a record.
   *
   * @param table the section of the table
   * @param record the record's id
   */
  public static Anchor row(String table, String record) {
    return new Anchor(table + "-" + record);
  }

  /**
   * A place on the page of places.
   *
   * @param place the place's id
   */
  public static Anchor place(String place) {
    return row("place", place);
  }

  /**
   * A letter of the index.
   *
   * @param letter one letter of any alphabet, or a word such as {@code digits}
   */
  public static Anchor letter(String letter) {
    return new Anchor("letter-" + letter.toLowerCase(Locale.ROOT));
  }

  /**
   * A year of the chronology.
   *
   * @param year a number, 0 for the first before Christ, or a word such as {@code undated}
   */
  public static Anchor year(String year) {
    boolean isBeforeChrist = year.equals("0") || year.startsWith("-");
    return new Anchor("year-" + (isBeforeChrist ? 1 - Integer.parseInt(year) + "-bc" : year));
  }

  /** The fragment that leads here: {@code #} and the id. */
  public String fragment() {
    return "#" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
