package dossier.page.compare;

import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Link;
import dossier.input.Span;
import dossier.link.Dispute;
import dossier.page.Dates;
import dossier.page.DisputeBlock;
import dossier.page.DisputeBlocks;
import dossier.page.PageContext;
import dossier.page.PassagePrinter;
import dossier.page.Summary;
import dossier.page.Words;
import dossier.parallel.Alignment;
import dossier.parallel.Bead;
import dossier.parallel.OwnWords;
import dossier.parallel.Sentence;
import dossier.record.Source;
import dossier.text.Passage;
import dossier.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Composes the page that sets two versions of a text side by side. */
public final class CompareComposer {
  /** So many sentences that one version lacks stay in sight where both go on behind them. */
  private static final int FEW = 2;

  private static final Html NOT_SHOWN = Html.trusted("<span class=\"not-shown\">not shown</span>");

  private final Alignment alignment;
  private final PageContext context;

  public CompareComposer(Alignment alignment, PageContext context) {
    this.alignment = alignment;
    this.context = context;
  }

  public static String title(Alignment alignment) {
    return "Compare “" + alignment.left().title() + "” with “" + alignment.right().title() + "”";
  }

  /** One plain sentence for search engines. */
  public static String description(Alignment alignment) {
    return Summary.opening(
        "Two versions of one text side by side, sentence by sentence: “"
            + alignment.left().title()
            + "” and “"
            + alignment.right().title()
            + "”.");
  }

  public ComparePage compose(Frame frame) {
    return new ComparePage(
        frame,
        version(alignment.left()),
        version(alignment.right()),
        inCommon(),
        disputes(),
        runs());
  }

  /** What is disputed between the two versions, whatever a third source says of it. */
  private List<DisputeBlock> disputes() {
    return context.disputes().all().stream()
        .filter(dispute -> speaks(alignment.left(), dispute) && speaks(alignment.right(), dispute))
        .sorted(DisputeBlocks.REAL_FIRST)
        .map(dispute -> DisputeBlocks.onSharedPage(dispute, context))
        .toList();
  }

  private static boolean speaks(Source source, Dispute dispute) {
    return dispute.claims().stream()
        .anyMatch(claim -> claim.citation().source().id().equals(source.id()));
  }

  private Version version(Source source) {
    DateWords date = source.description().created().map(Dates::of).orElse(DateWords.NONE);
    return new Version(context.siglum(source.id()), context.to(source.id()), date);
  }

  private String inCommon() {
    int left = 0;
    int right = 0;
    int allLeft = 0;
    int allRight = 0;
    for (Bead bead : alignment.beads()) {
      left += bead.isAligned() ? bead.left().size() : 0;
      right += bead.isAligned() ? bead.right().size() : 0;
      allLeft += bead.left().size();
      allRight += bead.right().size();
    }
    return "In common: "
        + share(left, allLeft, alignment.left())
        + " and "
        + share(right, allRight, alignment.right())
        + ".";
  }

  private static String share(int some, int all, Source source) {
    return Words.grouped(some)
        + " of the "
        + Words.count(all, "sentence")
        + " of "
        + source.siglum();
  }

  private List<ComparedRun> runs() {
    List<ComparedRun> runs = new ArrayList<>();
    List<ComparedRow> inSight = new ArrayList<>();
    List<Bead> beads = alignment.beads();
    int behindLast = beads.size();
    while (behindLast > 0 && !beads.get(behindLast - 1).isAligned()) {
      behindLast--;
    }
    boolean hasBegun = false;
    int to;
    for (int from = 0; from < beads.size(); from = to) {
      to = endOfRun(beads, from);
      List<Bead> run = beads.subList(from, to);
      hasBegun |= run.get(0).isAligned();
      boolean isInSight = hasBegun && to <= behindLast && to - from <= FEW;
      if (isInSight) {
        run.forEach(bead -> inSight.add(row(bead.left(), bead.right())));
      } else {
        flush(inSight, runs);
        runs.add(new ComparedRun(summary(run), folded(run)));
      }
    }
    flush(inSight, runs);
    return runs;
  }

  /** A bead of both versions is a run of its own; sentences that one of them lacks go together. */
  private static int endOfRun(List<Bead> beads, int from) {
    Bead first = beads.get(from);
    int to = from + 1;
    while (!first.isAligned()
        && to < beads.size()
        && !beads.get(to).isAligned()
        && beads.get(to).left().isEmpty() == first.left().isEmpty()) {
      to++;
    }
    return to;
  }

  private static void flush(List<ComparedRow> inSight, List<ComparedRun> runs) {
    if (!inSight.isEmpty()) {
      runs.add(new ComparedRun("", List.copyOf(inSight)));
      inSight.clear();
    }
  }

  private String summary(List<Bead> run) {
    boolean isLeft = run.get(0).right().isEmpty();
    int first = alone(run.get(0)).passage().number();
    int last = alone(run.get(run.size() - 1)).passage().number();
    return Words.count(run.size(), "sentence")
        + " only in "
        + (isLeft ? alignment.left() : alignment.right()).siglum()
        + (first == last ? ", §" + first : ", §" + first + " to §" + last);
  }

  private static Sentence alone(Bead bead) {
    return bead.left().isEmpty() ? bead.right().get(0) : bead.left().get(0);
  }

  /** What one version lacks, passage by passage. */
  private List<ComparedRow> folded(List<Bead> run) {
    boolean isLeft = run.get(0).right().isEmpty();
    Source source = isLeft ? alignment.left() : alignment.right();
    List<ComparedRow> rows = new ArrayList<>();
    int to;
    for (int from = 0; from < run.size(); from = to) {
      Passage passage = alone(run.get(from)).passage();
      for (to = from + 1; to < run.size(); to++) {
        Sentence next = alone(run.get(to));
        if (!next.passage().equals(passage)
            || isShown(source, List.of(next)) != isShown(source, List.of(alone(run.get(from))))) {
          break;
        }
      }
      List<Sentence> sentences =
          run.subList(from, to).stream().map(CompareComposer::alone).toList();
      Html words = words(source, sentences, List.of(), isLeft);
      Link place = place(source, passage);
      rows.add(
          isLeft
              ? new ComparedRow(place, words, Link.NONE, Html.EMPTY)
              : new ComparedRow(Link.NONE, Html.EMPTY, place, words));
    }
    return rows;
  }

  private ComparedRow row(List<Sentence> some, List<Sentence> others) {
    Source left = alignment.left();
    Source right = alignment.right();
    boolean isShown = isShown(left, some) && isShown(right, others);
    OwnWords own =
        isShown ? OwnWords.of(wordsOf(some), wordsOf(others)) : new OwnWords(List.of(), List.of());
    return new ComparedRow(
        some.isEmpty() ? Link.NONE : place(left, some.get(0).passage()),
        words(left, some, own.left(), true),
        others.isEmpty() ? Link.NONE : place(right, others.get(0).passage()),
        words(right, others, own.right(), false));
  }

  private boolean isShown(Source source, List<Sentence> sentences) {
    return sentences.stream()
        .allMatch(each -> context.shown().isShown(source.id(), each.passage(), each.span()));
  }

  private static List<Word> wordsOf(List<Sentence> sentences) {
    return sentences.isEmpty() ? List.of() : Word.in(sentences.get(0).passage(), whole(sentences));
  }

  /** From the first sentence to the last; all stand in one passage. */
  private static Span whole(List<Sentence> sentences) {
    return sentences.get(0).span().join(sentences.get(sentences.size() - 1).span());
  }

  private Link place(Source source, Passage passage) {
    Link link = context.passage(source.id(), passage.number());
    return new Link(source.siglum() + " " + link.text(), link.href());
  }

  private Html words(Source source, List<Sentence> sentences, List<Span> own, boolean isLeft) {
    if (sentences.isEmpty()) {
      return Html.EMPTY;
    }
    if (!isShown(source, sentences)) {
      return NOT_SHOWN;
    }
    Passage passage = sentences.get(0).passage();
    return new PassagePrinter(context, source.id())
        .compared(passage, whole(sentences), own, isLeft)
        .in(context.foreign(source.id()));
  }
}
