package dossier.html;

import dossier.address.PagePath;
import java.util.Arrays;
import java.util.List;

/** What the bars at the head and the foot of every page lead to. */
public enum BarEntry {
  /** The first page. */
  OVERVIEW("Overview", PagePath.OVERVIEW, true),
  /** All people. */
  PEOPLE("People", PagePath.PEOPLE, true),
  /** All organisations. */
  ORGANISATIONS("Organisations", PagePath.ORGANISATIONS, true),
  /** All events. */
  EVENTS("Events", PagePath.EVENTS, true),
  /** All sources. */
  SOURCES("Sources", PagePath.SOURCES, true),
  /** Every event in order. */
  CHRONOLOGY("Chronology", PagePath.CHRONOLOGY, true),
  /** Every dispute. */
  DISPUTED("Disputed", PagePath.DISPUTED, true),
  /** Names and titles from A to Z. */
  INDEX("Index", PagePath.INDEX, true),
  /** How to read the site. */
  HELP("Help", PagePath.HELP, true),
  /** All places. */
  PLACES("Places", PagePath.PLACES, false),
  /** Who is named together with whom. */
  NETWORK("Network", PagePath.NETWORK, false),
  /** What the build verified and found. */
  CHECKS("Checks", PagePath.CHECKS, false),
  /** Downloads. */
  DATA("Data", PagePath.DATA, false),
  /** Results of a search. */
  SEARCH("Search", PagePath.SEARCH, false);

  private final String label;
  private final String target;
  private final boolean atHead;

  BarEntry(String label, PagePath target, boolean atHead) {
    this.label = label;
    this.target = target.value();
    this.atHead = atHead;
  }

  /** The words of the entry. */
  public String label() {
    return label;
  }

  /** The page it leads to. */
  public PagePath target() {
    return new PagePath(target);
  }

  /**
   * The entries of the top bar, in order.
   *
   * @param site without organisations on record it has no page of them
   */
  public static List<BarEntry> head(Site site) {
    return Arrays.stream(values())
        .filter(entry -> entry.atHead)
        .filter(entry -> entry != ORGANISATIONS || site.hasOrganisations())
        .toList();
  }

  /** The entries of the foot, in order. */
  public static List<BarEntry> foot() {
    return Arrays.stream(values()).filter(entry -> !entry.atHead).toList();
  }
}
