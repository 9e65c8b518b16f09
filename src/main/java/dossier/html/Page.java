package dossier.html;

import java.util.List;
import java.util.Locale;

/** A page of the site: one record for each kind of page, one template for each record. */
public interface Page {

  /** What stands around the page. */
  Frame frame();

  /**
   * Name of the template that prints the page, without {@code .jte}, after the name of the record:
   * {@code NotFoundPage} is printed by {@code page/not-found}.
   */
  default String template() {
    String kind = getClass().getSimpleName().replaceFirst("Page$", "");
    return "page/" + kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /**
   * What the page is in the vocabulary of Open Graph. {@code website} is any page; {@code article}
   * is none of ours, for keepers of bibliographies take it for one of a journal.
   */
  default String openGraphType() {
    return "website";
  }

  /** The style sheet that the page needs beside that of all pages; empty for most. */
  default String sheet() {
    return "";
  }

  /** The contents column; empty for a page without one. */
  default List<ContentsEntry> contents() {
    return List.of();
  }

  /** A section of {@link #contents}, or nothing where the page does not have it. */
  default List<ContentsEntry> section(String id) {
    return contents().stream().filter(entry -> entry.href().equals("#" + id)).toList();
  }

  /** Whether the page has a contents column. */
  default boolean hasContents() {
    return !contents().isEmpty();
  }
}
