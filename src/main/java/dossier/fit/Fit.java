package dossier.fit;

import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.link.Concordance;
import dossier.record.Prose.Paragraph;
import dossier.record.Record;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every claim of the catalogue with its values, and what bears each of them. */
public final class Fit {
  private final Map<Claim, List<ClaimValue>> values = new LinkedHashMap<>();

  private Fit() {}

  /** Holds all claims to their quotes. */
  public static Fit of(Concordance concordance) {
    Fit fit = new Fit();
    Readings readings = new Readings(concordance);
    concordance.catalogue().records().forEach(record -> fit.add(record, readings));
    return fit;
  }

  private void add(Record record, Readings readings) {
    String language = readings.concordance().catalogue().imprint().language();
    List<Paragraph> paragraphs = record.prose().paragraphs();
    List<List<DateExpression>> dates =
        DateReader.readAll(
                paragraphs.stream().map(Claims::words).toList(), DateContext.NONE.in(language))
            .passages();
    Map<Integer, List<DateExpression>> byStart = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      byStart.put(paragraphs.get(i).span().start(), dates.get(i));
    }
    Map<Integer, List<ClaimValue>> before = new HashMap<>();
    for (Claim claim : Claims.of(record)) {
      List<DateExpression> ofParagraph = byStart.getOrDefault(claim.start(), List.of());
      List<ClaimValue> borne = before.computeIfAbsent(claim.start(), unused -> new ArrayList<>());
      List<ClaimValue> found =
          new ClaimReader(claim, ofParagraph, readings)
              .read().stream().map(value -> resumed(value, borne)).toList();
      borne.addAll(found);
      values.put(claim, found);
    }
  }

  /** A value that an earlier claim of the paragraph has borne may be spoken of again. */
  private static ClaimValue resumed(ClaimValue value, List<ClaimValue> before) {
    return value.bearing() != Bearing.NOTHING || !value.instead().isEmpty()
        ? value
        : before.stream()
            .filter(each -> each.bearing() != Bearing.NOTHING)
            .filter(each -> each.words().equals(value.words()))
            .findFirst()
            .map(value::like)
            .orElse(value);
  }

  /** The claims, in the order of the records and of each record's file. */
  public List<Claim> claims() {
    return new ArrayList<>(values.keySet());
  }

  /** What in a claim can be checked, by place. */
  public List<ClaimValue> values(Claim claim) {
    return values.getOrDefault(claim, List.of());
  }

  /** How many values rest on this. */
  public int count(Bearing bearing) {
    return (int)
        values.values().stream()
            .flatMap(List::stream)
            .filter(value -> value.bearing() == bearing)
            .count();
  }
}
