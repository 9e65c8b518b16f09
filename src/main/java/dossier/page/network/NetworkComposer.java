package dossier.page.network;

import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Siglum;
import dossier.mention.NamedTogether;
import dossier.mention.NamedTogether.Pair;
import dossier.mention.NamedTogether.Where;
import dossier.page.PageContext;
import dossier.page.Words;
import dossier.page.picture.Picture;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import dossier.picture.network.NetworkPicture;
import dossier.picture.network.NetworkPicture.Format;
import dossier.picture.network.Node;
import dossier.picture.network.Tie;
import dossier.record.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Composes the page of who is named together with whom. */
public final class NetworkComposer {
  private static final int MOST_DRAWN = 40;
  private static final int MOST_ON_PHONES = 16;
  private static final int MOST_ROWS = 220;
  private static final int MOST_PASSAGES = 12;

  private final PageContext context;
  private final List<Pair> pairs;

  public NetworkComposer(PageContext context) {
    this.context = context;
    this.pairs = NamedTogether.of(context.catalogue(), context.mentions());
  }

  public NetworkPage compose(Frame frame) {
    List<TableRow> rows = pairs.stream().limit(MOST_ROWS).map(this::row).toList();
    List<Column> columns =
        List.of(
            Column.what("Who"),
            Column.words("With whom"),
            Column.number("Passages"),
            Column.words("Where"));
    int left = pairs.size() - rows.size();
    String omitted =
        left == 0
            ? ""
            : "The table ends here; "
                + Words.count(left, "more pair")
                + " with fewer passages are left out.";
    return new NetworkPage(
        frame,
        picture(),
        SummaryTable.of(NetworkPage.PAIRS, "People named together", columns, rows),
        omitted);
  }

  private TableRow row(Pair pair) {
    return TableRow.of(
        id(pair),
        context.title(pair.one()),
        List.of(
            Value.link(context.to(pair.one())),
            Value.link(context.to(pair.other())),
            Value.number(pair.passages().size()),
            Value.of(where(pair))));
  }

  private static String id(Pair pair) {
    return pair.one() + "--" + pair.other();
  }

  private Html where(Pair pair) {
    Map<String, List<Html>> bySource = new LinkedHashMap<>();
    for (Where where :
        pair.passages().subList(0, Math.min(MOST_PASSAGES, pair.passages().size()))) {
      bySource
          .computeIfAbsent(where.source(), unused -> new ArrayList<>())
          .add(context.passage(where.source(), where.passage()).html());
    }
    List<Html> parts = new ArrayList<>();
    bySource.forEach(
        (source, passages) -> {
          Siglum siglum = context.siglum(source);
          parts.add(siglum.html().then(Html.text(" ")).then(Html.join(" ", passages)));
        });
    int left = pair.passages().size() - MOST_PASSAGES;
    if (left > 0) {
      parts.add(Html.text("and " + Words.count(left, "more passage")));
    }
    return Html.join(" · ", parts);
  }

  private Picture picture() {
    String name = "Who is named together with whom; the table below holds the same";
    String svg = draw(name, MOST_DRAWN, Format.PAGE) + draw(name, MOST_ON_PHONES, Format.PHONE);
    return svg.isEmpty() ? Picture.NONE : new Picture(name, Html.trusted(svg), caption());
  }

  private Html caption() {
    int people = strengths().size();
    String words =
        "A circle stands where the row of one name meets the column of another: both are named in"
            + " one passage, or in the more passages, the larger the circle.";
    String limit =
        people <= MOST_ON_PHONES ? "" : " Only those named together most often are drawn.";
    return people <= MOST_DRAWN
        ? Html.trusted(
            Html.text(words) + "<span class=\"on-phones\">" + Html.text(limit) + "</span>")
        : Html.text(words + limit);
  }

  private String draw(String name, int most, Format format) {
    List<String> people =
        strengths().entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    List<Tie> ties = new ArrayList<>();
    for (Pair pair : pairs) {
      if (people.contains(pair.one()) && people.contains(pair.other())) {
        ties.add(tie(pair, people));
      }
    }
    List<Node> nodes = people.stream().map(person -> node(person, people)).toList();
    return NetworkPicture.draw(name, nodes, ties, format);
  }

  /**
   * For each person named with others, in how many passages, counted once for each of the others.
   */
  private Map<String, Integer> strengths() {
    Map<String, Integer> strengths = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      strengths.merge(pair.one(), pair.passages().size(), Integer::sum);
      strengths.merge(pair.other(), pair.passages().size(), Integer::sum);
    }
    return strengths;
  }

  private Tie tie(Pair pair, List<String> people) {
    String title =
        context.title(pair.one())
            + " and "
            + context.title(pair.other())
            + ": "
            + Words.count(pair.passages().size(), "passage");
    boolean hasRow = pairs.indexOf(pair) < MOST_ROWS;
    return new Tie(
        people.indexOf(pair.one()),
        people.indexOf(pair.other()),
        pair.passages().size(),
        title,
        hasRow ? NetworkPage.row(id(pair)).fragment() : NetworkPage.PAIRS.fragment());
  }

  /** By the family name alone, or with an initial, as far as that tells it from the others. */
  private Node node(String person, List<String> people) {
    String name = context.title(person);
    for (int initials : List.of(1, 0)) {
      String shorter = named(person, initials);
      name =
          people.stream().filter(other -> named(other, initials).equals(shorter)).count() == 1
              ? shorter
              : name;
    }
    return new Node(name, context.title(person), context.href(person).orElse(""));
  }

  /** {@code Pell}, or {@code J. Pell} with one initial. */
  private String named(String person, int initials) {
    String sort = context.catalogue().person(person).map(Person::sort).orElse(person);
    int comma = sort.indexOf(", ");
    if (comma < 0 || initials == 0) {
      return comma < 0 ? sort : sort.substring(0, comma);
    }
    String initial = sort.substring(comma + 2, sort.offsetByCodePoints(comma + 2, 1));
    return initial + ". " + sort.substring(0, comma);
  }
}
