package dossier.export;

/** Where an anchor stands, if its page is divided into several. */
@FunctionalInterface
public interface Parts {
  /** Every page is whole. */
  Parts WHOLE = (page, anchor) -> page;

  /**
   * The page that has the anchor.
   *
   * @param page the page, or its first part, relative to the site's root
   * @param anchor the id of a place in it
   * @return relative to the site's root
   */
  String holding(String page, String anchor);
}
