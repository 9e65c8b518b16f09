package dossier.page.compare;

import dossier.html.Frame;
import dossier.html.Page;
import dossier.page.DisputeBlock;
import dossier.paging.Paged;
import dossier.paging.Slice;
import java.util.List;

/**
 * Two versions of a text, sentence by sentence.
 *
 * @param frame what stands around the page
 * @param left the version on the left
 * @param right the version on the right
 * @param inCommon how much the two have in common, one sentence
 * @param disputes the points on which the two do not agree
 * @param runs in reading order
 */
public record ComparePage(
    Frame frame,
    Version left,
    Version right,
    String inCommon,
    List<DisputeBlock> disputes,
    List<ComparedRun> runs)
    implements Page, Paged {
  /** How many points there are. */
  public String counted() {
    return disputes.size() == 1 ? "1 point" : disputes.size() + " points";
  }

  @Override
  public List<String> keys() {
    return runs.stream().flatMap(run -> run.rows().stream()).map(ComparedRow::passage).toList();
  }

  @Override
  public ComparePage part(Frame part, Slice rows) {
    return new ComparePage(
        part,
        left,
        right,
        inCommon,
        part.isFirst() ? disputes : List.of(),
        runs.stream()
            .map(run -> new ComparedRun(run.summary(), rows.of(run.rows())))
            .filter(run -> !run.rows().isEmpty())
            .toList());
  }

  @Override
  public String sheet() {
    return "compare.css";
  }
}
