package dossier.address;

/** Where an anchor stands, if its page is divided into several. */
@FunctionalInterface
public interface Parts {
  /** Every page is whole. */
  Parts WHOLE = (page, anchor) -> page;

  /**
   * The page that has the anchor.
   *
   * @param page the page, or its first part
   * @param anchor a place in it
   */
  PagePath holding(PagePath page, Anchor anchor);

  /** The address of an anchor from the site's root. */
  default String address(PagePath page, Anchor anchor) {
    return holding(page, anchor) + anchor.fragment();
  }
}
