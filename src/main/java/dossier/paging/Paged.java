package dossier.paging;

import dossier.html.Frame;
import dossier.html.Page;
import java.util.List;

/** A page whose rows may be so many that it is divided into several. */
public interface Paged {

  /** What stands around the whole page. */
  Frame frame();

  /**
   * For each row of the page, in the order in which its lists stand there, what tells readers where
   * they are: a name, a year, {@code §5}, the title of a section.
   */
  List<String> keys();

  /**
   * The page with some of its rows. The first part has all else that stands on the page as well;
   * later ones have only what their rows need.
   *
   * @param frame what stands around the part; see {@link Frame#isFirst}
   */
  Page part(Frame frame, Slice rows);

  /** Whether the keys are in the order of the alphabet, so that their first letters will do. */
  default boolean isAlphabetical() {
    return false;
  }
}
