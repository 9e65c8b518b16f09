package dossier.page.compare;

import java.util.List;

/**
 * Neighbouring rows of a comparison that are shown or folded together.
 *
 * @param summary for rows that only one version has: what is folded, for example {@code 3 sentences
 *     only in A}; empty for rows in sight
 * @param rows in order
 */
public record ComparedRun(String summary, List<ComparedRow> rows) {
  /** Whether the rows are folded away. */
  public boolean isFolded() {
    return !summary.isEmpty();
  }

  /** The side of the version that has folded rows: {@code left} or {@code right}. */
  public String side() {
    return rows.stream().anyMatch(ComparedRow::isLeft) ? "left" : "right";
  }
}
