package dossier.paging;

import java.util.List;

/**
 * A stretch of the rows of a page, whose lists are counted through from the first to the last. A
 * page asks for its lists in that order; each call passes one list.
 */
public final class Slice {
  private final int from;
  private final int to;
  private int passed;

  /** A stretch of rows. */
  public Slice(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The rows of the next list that lie in the stretch. */
  public <T> List<T> of(List<T> list) {
    int start = within(from, list.size());
    int end = within(to, list.size());
    passed += list.size();
    return list.subList(start, end);
  }

  private int within(int row, int size) {
    return Math.max(0, Math.min(size, row - passed));
  }
}
