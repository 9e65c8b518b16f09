package dossier.picture.time;

import dossier.picture.Box;
import dossier.picture.Lettering;
import dossier.picture.TakenRoom;
import dossier.picture.time.LaneMarks.Mark;
import dossier.picture.time.LanesPicture.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
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
  private final TakenRoom taken = new TakenRoom();
  private final IdentityHashMap<Mark, Label> labels = new IdentityHashMap<>();
  private double highest;

  private record Wording(String words, double width) {}

  /**
   * Words and where they stand.
   *
   * @param width how much room they take
   * @param at where they begin, or end
   * @param baseline over the line of the lane
   * @param isRight whether they begin there
   * @param foot how high over the line of the lane the lead begins; less than 0 if there is none
   */
  record Label(
      String words, double width, double at, double baseline, boolean isRight, double foot) {
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
    return Math.max(0, highest - marks.height());
  }

  /** All its words to the right of a mark that has no neighbour, if its year has room for them. */
  private Optional<Label> beside(Mark mark) {
    String words = mark.happening().label();
    double width = Lettering.width(words, size);
    double at = mark.last() + RADIUS + 3;
    double end = at + width;
    Label label = new Label(words, width, at, marks.middle(mark) - size * 0.32, true, -1);
    boolean hasRoom =
        end + AIR <= scale.endOfCellAt(mark.last())
            && marks.isAlone(mark, mark.first() - 2 * format.pitch(), end + AIR)
            && isFree(box(label));
    return hasRoom ? Optional.of(label) : Optional.empty();
  }

  /** As many of its words as have room above the marks. */
  private Optional<Label> above(Mark mark) {
    List<Double> feet = feet(mark);
    if (feet.isEmpty()) {
      return Optional.empty();
    }
    for (Wording wording : wordings(mark.happening().label())) {
      for (int row = 0; row < format.labelRows(); row++) {
        for (double foot : feet) {
          for (boolean isRight : List.of(true, false)) {
            Label label = above(mark, foot, row, isRight, wording);
            if (hasRoom(label)) {
              return Optional.of(label);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The words of a label, and the beginnings of them that say something, longest first. */
  private List<Wording> wordings(String label) {
    List<Wording> wordings = new ArrayList<>();
    double least = Double.MAX_VALUE;
    for (double room = MOST; room >= LEAST; room -= STEP) {
      if (least > room) {
        String words = Lettering.beginning(label, size, room, WORDS);
        if (words.isEmpty()) {
          break;
        }
        least = Lettering.width(words, size);
        wordings.add(new Wording(words, least));
      }
    }
    return wordings;
  }

  /** Where a lead may rise from a mark without touching another, or any lead or words. */
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
    double lowest = marks.height() + AIR + 2;
    return feet.stream()
        .filter(at -> isFreeLead(lead(at, foot(mark, at), lowest)))
        .filter(at -> marks.isClearAbove(mark, at))
        .toList();
  }

  private double foot(Mark mark, double at) {
    return marks.middle(mark) + (mark.isBarAt(at) ? 3 : RADIUS);
  }

  private Label above(Mark mark, double at, int row, boolean isRight, Wording wording) {
    return new Label(
        wording.words,
        wording.width,
        isRight ? at - 1 : at + 1,
        marks.height() + AIR + 2 + row * ROW,
        isRight,
        foot(mark, at));
  }

  private boolean hasRoom(Label label) {
    Box box = box(label);
    return box.left() >= format.names()
        && box.right() <= Math.max(scale.unplacedTo(), scale.end())
        && isFree(box)
        && isFreeLead(lead(label));
  }

  private void take(Mark mark, Label label) {
    labels.put(mark, label);
    Box box = box(label);
    taken.take(box);
    highest = Math.max(highest, box.bottom());
    if (label.hasLead()) {
      taken.take(lead(label));
    }
  }

  /** The room of words, y counted upwards from the line of the lane. */
  private Box box(Label label) {
    return new Box(
        label.isRight ? label.at : label.at - label.width,
        label.baseline - size * FOOT_OF_WORDS,
        label.isRight ? label.at + label.width : label.at,
        label.baseline + size * TOP_OF_WORDS);
  }

  private static Box lead(Label label) {
    return lead(label.isRight ? label.at + 1 : label.at - 1, label.foot, label.baseline);
  }

  private static Box lead(double at, double foot, double baseline) {
    return new Box(at - 0.5, foot, at + 0.5, baseline - 1);
  }

  private boolean isFree(Box box) {
    return taken.isFree(
        new Box(box.left() - 2 * AIR, box.top(), box.right() + 2 * AIR, box.bottom()));
  }

  private boolean isFreeLead(Box lead) {
    return taken.isFree(
        new Box(lead.left() - AIR, lead.top(), lead.right() + AIR, lead.bottom() - 1));
  }
}
