package dossier.page.index;

import dossier.html.Frame;
import dossier.html.Link;
import dossier.html.Page;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.List;

/**
 * All name forms, titles and places from A to Z, and in every other alphabet of the texts.
 *
 * @param frame what stands around the page
 * @param reach every letter, leading to where it begins
 * @param letters in order, alphabet by alphabet, without empty ones
 */
public record IndexPage(Frame frame, List<Link> reach, List<IndexLetter> letters)
    implements Page, Paged {
  /**
   * The whole index.
   *
   * @param letters in order, without empty ones
   */
  public static IndexPage of(Frame frame, List<IndexLetter> letters) {
    return new IndexPage(
        frame,
        letters.stream().map(letter -> Link.to(letter.letter(), letter.id())).toList(),
        letters);
  }

  @Override
  public List<String> keys() {
    return letters.stream()
        .flatMap(letter -> letter.entries().stream().map(IndexEntry::term))
        .toList();
  }

  @Override
  public boolean isAlphabetical() {
    return true;
  }

  @Override
  public IndexPage part(Frame part, Slice rows) {
    return new IndexPage(
        part,
        reach,
        letters.stream()
            .map(
                letter -> new IndexLetter(letter.letter(), letter.key(), rows.of(letter.entries())))
            .filter(letter -> !letter.entries().isEmpty())
            .toList());
  }

  @Override
  public String sheet() {
    return "index.css";
  }
}
