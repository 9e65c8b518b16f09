package dossier.page;

import dossier.address.PagePath;
import dossier.citation.Citation;
import dossier.html.Link;
import dossier.parallel.Alignment;
import dossier.record.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways from other pages to the pages that set two versions of a text side by side. */
public final class ComparisonLinks {
  private ComparisonLinks() {}

  /** Every comparison. */
  public static List<Link> all(PageContext context) {
    return context.parallels().all().stream().map(alignment -> link(alignment, context)).toList();
  }

  /** The comparisons of those cited sources that are versions of one text. */
  public static List<Link> among(Stream<Citation> citations, PageContext context) {
    Set<String> cited =
        citations.map(citation -> citation.source().id()).collect(Collectors.toSet());
    return context.parallels().all().stream()
        .filter(each -> cited.contains(each.left().id()) && cited.contains(each.right().id()))
        .map(alignment -> link(alignment, context))
        .toList();
  }

  /** Where the comparison stands. */
  public static PagePath pathOf(Alignment alignment) {
    return PagePath.compare(alignment.left().id(), alignment.right().id());
  }

  private static Link link(Alignment alignment, PageContext context) {
    String words = "Compare " + alignment.left().siglum() + " with " + alignment.right().siglum();
    return Link.to(words, pathOf(alignment), context.page());
  }

  /** The comparisons of a source with its other versions. */
  public static List<Link> from(Source source, PageContext context) {
    return context.parallels().of(source.id()).stream()
        .map(
            alignment -> {
              boolean isLeft = alignment.left().id().equals(source.id());
              Source other = isLeft ? alignment.right() : alignment.left();
              String words = "Compare with " + other.siglum() + ", “" + other.title() + "”";
              return Link.to(words, pathOf(alignment), context.page());
            })
        .toList();
  }
}
