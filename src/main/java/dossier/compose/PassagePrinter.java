package dossier.compose;

import dossier.citation.Verdict.Verified;
import dossier.compose.Layers.Layer;
import dossier.input.Span;
import dossier.link.CitedRun;
import dossier.link.Mention;
import dossier.record.TextNote;
import dossier.render.Anchor;
import dossier.render.Html;
import dossier.text.Mark;
import dossier.text.Passage;
import java.util.List;

/** Prints the words of a passage with names linked, cited runs and noted words marked. */
final class PassagePrinter {
  private static final int NOTED = 1;
  private static final int CITED = 2;
  private static final int NAME = 4;
  private static final int TYPE = 5;

  private final Links links;
  private final String source;

  PassagePrinter(Links links, String source) {
    this.links = links;
    this.source = source;
  }

  /** Editor's notes on words of this passage, with their numbers in the whole source. */
  record Noted(int number, TextNote note, Verified where) {}

  Html print(Passage passage, List<Noted> notes) {
    Layers layers = new Layers(passage.words());
    List<Mention> names = links.concordance().mentions().in(source, passage.number());
    notes.forEach(note -> noted(note, names, layers));
    links.concordance().citedBy().in(source, passage.number()).stream()
        .filter(run -> run.by().stream().anyMatch(by -> by.kind().attests()))
        .forEach(run -> cited(run, layers));
    names.forEach(mention -> name(mention, layers));
    passage.marks().forEach(mark -> type(mark, layers));
    return passage.kind() == Passage.Kind.ROW ? cells(passage, layers) : layers.html();
  }

  /**
   * The noted words lead to the note; where a name among them leads elsewhere, they only carry its
   * anchor.
   */
  private static void noted(Noted noted, List<Mention> names, Layers layers) {
    Span first = noted.where.runs().get(0);
    for (Span run : noted.where.runs()) {
      boolean holdsLink = names.stream().anyMatch(name -> name.span().overlaps(run));
      String tag = holdsLink ? "span" : "a";
      String href = holdsLink ? "" : " href=\"" + Anchor.editorNote(noted.number).fragment() + "\"";
      String id = run.equals(first) ? " id=\"" + Anchor.notedWords(noted.number) + "\"" : "";
      String again = "<" + tag + " class=\"noted\"" + href + ">";
      layers.add(
          new Layer(
              run,
              NOTED,
              "<" + tag + " class=\"noted\"" + id + href + ">",
              again,
              "</" + tag + ">"));
    }
  }

  private static void cited(CitedRun run, Layers layers) {
    Anchor anchor = Anchor.run(run.number());
    String again = "<mark data-run=\"" + anchor + "\">";
    String first = "<mark id=\"" + anchor + "\" data-run=\"" + anchor + "\">";
    List<Span> runs = run.where().runs();
    for (Span each : runs) {
      layers.add(
          new Layer(each, CITED, each.equals(runs.get(0)) ? first : again, again, "</mark>"));
    }
  }

  private void name(Mention mention, Layers layers) {
    links
        .href(mention.id())
        .ifPresent(
            href -> {
              String open = "<a class=\"name\" href=\"" + Html.text(href) + "\">";
              layers.add(new Layer(mention.span(), NAME, open, open, "</a>"));
            });
  }

  private static void type(Mark mark, Layers layers) {
    String tag =
        switch (mark.kind()) {
          case EMPHASIS -> "em";
          case STRONG -> "strong";
          case NOTE_MARK -> "sup";
          case LABEL -> "";
        };
    if (!tag.isEmpty()) {
      String open = "<" + tag + ">";
      layers.add(new Layer(mark.span(), TYPE, open, open, "</" + tag + ">"));
    }
  }

  /** A row of a box: the label and what it labels, each in a span of its own. */
  private static Html cells(Passage row, Layers layers) {
    int end =
        row.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.LABEL)
            .mapToInt(mark -> mark.span().end())
            .findFirst()
            .orElse(0);
    Span whole = new Span(0, row.words().length());
    if (end == 0) {
      return span(layers.html(whole));
    }
    return span(layers.html(new Span(0, end)))
        .then(Html.text(" "))
        .then(span(layers.html(new Span(Math.min(end + 1, whole.end()), whole.end()))));
  }

  private static Html span(Html inside) {
    return Html.trusted("<span>" + inside + "</span>");
  }
}
