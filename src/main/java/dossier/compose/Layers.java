package dossier.compose;

import dossier.input.Span;
import dossier.render.Html;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Words with elements laid over some of their runs. Runs may overlap: one that crosses the end of
 * another is cut there and taken up again behind it, so that the HTML nests.
 */
final class Layers {
  private final String words;
  private final List<Layer> layers = new ArrayList<>();

  /**
   * An element over a run.
   *
   * @param span the run
   * @param rank of two layers over the same run, the one of lower rank goes outside
   * @param open the start tag of its first piece
   * @param again the start tag of every further piece, which must not repeat the id
   * @param close the end tag
   */
  record Layer(Span span, int rank, String open, String again, String close) {
    static final Comparator<Layer> ORDER =
        Comparator.comparing(Layer::span).thenComparingInt(Layer::rank).thenComparing(Layer::open);

    /** The same element taken up again: without its id. */
    Layer furtherPiece() {
      return new Layer(span, rank, again, again, close);
    }

    Layer over(Span run) {
      return new Layer(run, rank, open, again, close);
    }
  }

  Layers(String words) {
    this.words = words;
  }

  void add(Layer layer) {
    if (layer.span.length() > 0) {
      layers.add(layer);
    }
  }

  /** The words as HTML; a line break where the words have one. */
  Html html() {
    return html(new Span(0, words.length()));
  }

  /** A part of the words as HTML; layers that cross its ends are cut there. */
  Html html(Span part) {
    List<Layer> waiting =
        new ArrayList<>(
            layers.stream()
                .filter(layer -> layer.span.overlaps(part))
                .map(layer -> layer.span.start() < part.start() ? layer.furtherPiece() : layer)
                .sorted(Layer.ORDER)
                .toList());
    StringBuilder out = new StringBuilder();
    Deque<Layer> open = new ArrayDeque<>();
    int at = part.start();
    while (!waiting.isEmpty() || !open.isEmpty()) {
      int nextStart =
          waiting.isEmpty()
              ? Integer.MAX_VALUE
              : Math.max(part.start(), waiting.get(0).span.start());
      int nextEnd =
          open.isEmpty() ? Integer.MAX_VALUE : Math.min(part.end(), open.element().span.end());
      int next = Math.min(nextStart, nextEnd);
      print(at, next, out);
      at = next;
      if (nextEnd <= nextStart) {
        out.append(open.pop().close);
      } else {
        begin(waiting.remove(0), open, waiting, out);
      }
    }
    print(at, part.end(), out);
    return Html.trusted(out.toString());
  }

  /** Opens a layer; what would reach beyond the layer around it waits as a further piece. */
  private static void begin(
      Layer layer, Deque<Layer> open, List<Layer> waiting, StringBuilder out) {
    Layer opened = layer;
    if (!open.isEmpty() && layer.span.end() > open.element().span.end()) {
      int cut = open.element().span.end();
      opened = layer.over(new Span(layer.span.start(), cut));
      Layer rest = layer.furtherPiece().over(new Span(cut, layer.span.end()));
      int place = 0;
      while (place < waiting.size() && Layer.ORDER.compare(waiting.get(place), rest) < 0) {
        place++;
      }
      waiting.add(place, rest);
    }
    out.append(opened.open);
    open.push(opened);
  }

  private void print(int from, int to, StringBuilder out) {
    out.append(Html.text(words.substring(from, to)).markup().replace("\n", "<br>"));
  }
}
