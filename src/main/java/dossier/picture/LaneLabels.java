package dossier.picture;

import dossier.picture.LaneMarks.Mark;
import dossier.picture.LanesPicture.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for the words of the marks of a lane, the weightiest first: close beside a mark that
 * stands alone, within its year, or else above all marks, with a line that leads to its own mark.
 */
final class LaneLabels {
  private static final double AIR = 2;
  private static final double ROW = 13;
  private static final double MOST = 300;
  private static final double LEAST = 150;
  private static final double STEP = 10;
  private static final int WORDS = 3;
  private static final double RADIUS = 4.2;
  private static final double TOP_OF_WORDS = 0.8;
  private static final double FOOT_OF_WORDS = 0.25;

  private final LaneMarks marks;
  private final TimeScale scale;
  private final Format format;
  private final double size;
  private final List<Box> words = new ArrayList<>();
  private final List<Box> leads = new ArrayList<>();
  private final Map<Mark, Label> labels = new LinkedHashMap<>();

  /**
   * Words and where they stand.
   *
   * @param at where they begin, or end
   * @param baseline over the line of the lane
   * @param isRight whether they begin there
   * @param foot how high over the line of the lane the lead begins; less than 0 if there is none
   */
  record Label(String words, double at, double baseline, boolean isRight, double foot) {
    boolean hasLead() {
      return foot >= 0;
    }
  }

  LaneLabels(LaneMarks marks, TimeScale scale, Format format) {
    this.marks = marks;
    this.scale = scale;
    this.format = format;
    this.size = format.size() - 1;
    marks.marks().stream()
        .filter(mark -> mark.happening().isPlaced())
        .sorted(
            Comparator.comparingInt((Mark mark) -> -mark.happening().weight())
                .thenComparing(mark -> !mark.happening().isDated())
                .thenComparingDouble(Mark::first))
        .forEach(mark -> beside(mark).or(() -> above(mark)).ifPresent(label -> take(mark, label)));
  }

  Optional<Label> of(Mark mark) {
    return Optional.ofNullable(labels.get(mark));
  }

  /** How high the words reach above the rows of the marks. */
  double height() {
    double most = words.stream().mapToDouble(Box::bottom).max().orElse(0);
    return Math.max(0, most - marks.height());
  }

  /** All its words to the right of a mark that has no neighbour, if its year has room for them. */
  private Optional<Label> beside(Mark mark) {
    double at = mark.last() + RADIUS + 3;
    double end = at + Lettering.width(mark.happening().label(), size);
    double middle = marks.middle(mark);
    Label label = new Label(mark.happening().label(), at, middle - size * 0.32, true, -1);
    boolean hasRoom =
        end + AIR <= scale.endOfCellAt(mark.last())
            && marks.isAlone(mark, mark.first() - 2 * format.pitch(), end + AIR)
            && isFree(box(label));
    return hasRoom ? Optional.of(label) : Optional.empty();
  }

  /** As many of its words as have room above the marks. */
  private Optional<Label> above(Mark mark) {
    List<Double> feet = feet(mark);
    for (double room = MOST; room >= LEAST; room -= STEP) {
      for (int row = 0; row < format.labelRows(); row++) {
        for (double foot : feet) {
          for (boolean isRight : List.of(true, false)) {
            Optional<Label> label = above(mark, foot, row, isRight, room);
            if (label.isPresent()) {
              return label;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where a lead may rise from a mark without touching another. */
  private List<Double> feet(Mark mark) {
    List<Double> feet = new ArrayList<>();
    for (LaneMarks.Run run : mark.runs()) {
      if (run.isBar()) {
        for (double at = run.from() + 4; at <= run.to() - 4; at += 4) {
          feet.add(at);
        }
      } else {
        feet.add(run.from());
      }
    }
    return feet.stream().filter(at -> marks.isClearAbove(mark, at)).toList();
  }

  private Optional<Label> above(Mark mark, double at, int row, boolean isRight, double room) {
    String fitted = Lettering.beginning(mark.happening().label(), size, room, WORDS);
    double baseline = marks.height() + AIR + 2 + row * ROW;
    double foot = marks.middle(mark) + (mark.isBarAt(at) ? 3 : RADIUS);
    Label label = new Label(fitted, isRight ? at - 1 : at + 1, baseline, isRight, foot);
    Box box = box(label);
    boolean isInside =
        box.left() >= format.names() && box.right() <= Math.max(scale.unplacedTo(), scale.end());
    return !fitted.isEmpty() && isInside && isFree(box) && isFreeLead(lead(label))
        ? Optional.of(label)
        : Optional.empty();
  }

  private void take(Mark mark, Label label) {
    labels.put(mark, label);
    words.add(box(label));
    if (label.hasLead()) {
      leads.add(lead(label));
    }
  }

  /** The room of words, y counted upwards from the line of the lane. */
  private Box box(Label label) {
    double width = Lettering.width(label.words, size);
    return new Box(
        label.isRight ? label.at : label.at - width,
        label.baseline - size * FOOT_OF_WORDS,
        label.isRight ? label.at + width : label.at,
        label.baseline + size * TOP_OF_WORDS);
  }

  private static Box lead(Label label) {
    double at = label.isRight ? label.at + 1 : label.at - 1;
    return new Box(at - 0.5, label.foot, at + 0.5, label.baseline - 1);
  }

  private boolean isFree(Box box) {
    Box wide = new Box(box.left() - 2 * AIR, box.top(), box.right() + 2 * AIR, box.bottom());
    return words.stream().noneMatch(wide::overlaps) && leads.stream().noneMatch(wide::overlaps);
  }

  private boolean isFreeLead(Box lead) {
    Box wide = new Box(lead.left() - AIR, lead.top(), lead.right() + AIR, lead.bottom() - 1);
    return words.stream().noneMatch(wide::overlaps) && leads.stream().noneMatch(wide::overlaps);
  }
}
