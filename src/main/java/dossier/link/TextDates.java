package dossier.link;

import dossier.citation.Verdict.Verified;
import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.date.DatesOfText;
import dossier.input.Span;
import dossier.record.Catalogue;
import dossier.record.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The date expressions that stand in the sources, each text read once from beginning to end. */
public final class TextDates {
  private final Map<String, DatesOfText> bySource = new LinkedHashMap<>();

  private TextDates() {}

  static TextDates of(Catalogue catalogue) {
    TextDates dates = new TextDates();
    catalogue.sources().values().parallelStream()
        .map(source -> Map.entry(source.id(), read(source)))
        .toList()
        .forEach(read -> dates.bySource.put(read.getKey(), read.getValue()));
    return dates;
  }

  private static DatesOfText read(Source source) {
    DateContext language = DateContext.NONE.in(source.description().language());
    DateContext context = source.description().created().map(language::writtenOn).orElse(language);
    return DateReader.readPassages(source.text().passages(), context);
  }

  /**
   * The date expressions of a passage, by place.
   *
   * @param passage 1-based
   */
  public List<DateExpression> in(String source, int passage) {
    return Optional.ofNullable(bySource.get(source))
        .map(dates -> dates.in(passage - 1))
        .orElse(List.of());
  }

  /** The date expressions that stand wholly in quoted words, by place. */
  public List<DateExpression> within(String source, Verified where) {
    return in(source, where.passage().number()).stream()
        .filter(date -> isQuoted(new Span(date.start(), date.end()), where))
        .toList();
  }

  private static boolean isQuoted(Span date, Verified where) {
    return where.runs().stream().anyMatch(run -> run.encloses(date));
  }
}
