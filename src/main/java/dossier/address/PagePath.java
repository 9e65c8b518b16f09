package dossier.address;

import java.util.regex.Pattern;

/**
 * Where a file of the site stands: relative to the site's root, parts separated by {@code /}.
 *
 * @param value for example {@code people/ID.html}; ASCII letters, digits, dots, hyphens and
 *     underscores, no part that begins with a dot
 */
public record PagePath(String value) implements Comparable<PagePath> {

  private static final Pattern FORM = Pattern.compile("(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*");

  /** The first page. */
  public static final PagePath OVERVIEW = new PagePath("index.html");

  /** All people. */
  public static final PagePath PEOPLE = new PagePath("people.html");

  /** All organisations. */
  public static final PagePath ORGANISATIONS = new PagePath("organisations.html");

  /** All events. */
  public static final PagePath EVENTS = new PagePath("events.html");

  /** All sources. */
  public static final PagePath SOURCES = new PagePath("sources.html");

  /** Every event in order. */
  public static final PagePath CHRONOLOGY = new PagePath("chronology.html");

  /** Every dispute. */
  public static final PagePath DISPUTED = new PagePath("disputed.html");

  /** Names and titles from A to Z. */
  public static final PagePath INDEX = new PagePath("a-z.html");

  /** All places. */
  public static final PagePath PLACES = new PagePath("places.html");

  /** Who is named together with whom. */
  public static final PagePath NETWORK = new PagePath("network.html");

  /** What the build verified and found. */
  public static final PagePath CHECKS = new PagePath("checks.html");

  /** How to read the site. */
  public static final PagePath HELP = new PagePath("help.html");

  /** Downloads. */
  public static final PagePath DATA = new PagePath("data.html");

  /** Results of a search. */
  public static final PagePath SEARCH = new PagePath("search.html");

  /** What a host shows for an address that does not exist. */
  public static final PagePath NOT_FOUND = new PagePath("404.html");

  /** Refuses a path that is absolute, climbs, or would need escaping in an address. */
  public PagePath {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a path inside the site: " + value);
    }
  }

  /**
   * The page of a person.
   *
   * @param id the record's id
   */
  public static PagePath person(String id) {
    return new PagePath("people/" + id + ".html");
  }

  /**
   * The page of an organisation.
   *
   * @param id the record's id
   */
  public static PagePath organisation(String id) {
    return new PagePath("organisations/" + id + ".html");
  }

  /**
   * The page of an event.
   *
   * @param id the record's id
   */
  public static PagePath event(String id) {
    return new PagePath("events/" + id + ".html");
  }

  /**
   * The page of a source.
   *
   * @param id the record's id
   */
  public static PagePath source(String id) {
    return new PagePath("sources/" + id + ".html");
  }

  /**
   * The page that compares two versions.
   *
   * @param left id of the first source
   * @param right id of the second source
   */
  public static PagePath compare(String left, String right) {
    return new PagePath("compare/" + left + "--" + right + ".html");
  }

  /**
   * A style sheet, script or picture of the site's own looks.
   *
   * @param name file name
   */
  public static PagePath asset(String name) {
    return new PagePath("static/" + name);
  }

  /**
   * A part of a page that was divided. In a folder of records two hyphens set the number apart: no
   * id has them, so no record's page can bear the same name.
   *
   * @param number 1-based; the first part keeps the name of the page
   */
  public PagePath part(int number) {
    String joint = value.indexOf('/') < 0 ? "-" : "--";
    return number == 1
        ? this
        : new PagePath(value.replaceFirst("\\.html$", joint + number + ".html"));
  }

  /**
   * The address of this file as written in another one.
   *
   * @param page the page that holds the link
   * @return a relative reference without a fragment, never empty
   */
  public String relativeTo(PagePath page) {
    String folder = page.folder();
    return value.startsWith(folder) ? value.substring(folder.length()) : page.root() + value;
  }

  /**
   * The address of a place in this file as written in another one.
   *
   * @param page the page that holds the link
   * @param place an anchor in this file
   * @return a relative reference with a fragment; the fragment alone within one page
   */
  public String relativeTo(PagePath page, Anchor place) {
    return equals(page) ? place.fragment() : relativeTo(page) + place.fragment();
  }

  /** The way from this page up to the site's root: empty, or {@code ../} as often as needed. */
  public String root() {
    return "../".repeat((int) value.chars().filter(c -> c == '/').count());
  }

  private String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(PagePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
