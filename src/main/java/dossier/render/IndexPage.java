package dossier.render;

import java.util.List;

/**
 * All name forms, titles and places from A to Z, and in every other alphabet of the texts.
 *
 * @param frame what stands around the page
 * @param letters in order, alphabet by alphabet, without empty ones
 */
public record IndexPage(Frame frame, List<IndexLetter> letters) implements Page {

  /** Copies the list. */
  public IndexPage {
    letters = List.copyOf(letters);
  }

  @Override
  public String template() {
    return "page/index";
  }
}
