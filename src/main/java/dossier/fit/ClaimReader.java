package dossier.fit;

import dossier.date.DateExpression;
import dossier.fit.ClaimValue.Kind;
import dossier.input.Span;
import dossier.link.Concordance;
import dossier.mention.Mention;
import dossier.name.NamePhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the values of one claim and asks what bears each of them. */
final class ClaimReader {
  /** What stands in square brackets is openly the editor's. */
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]^][^\\[\\]]*](?![(\\[])");

  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("§§?\\s*$");

  private final Claim claim;
  private final List<DateExpression> dates;
  private final Concordance concordance;
  private final List<Ground> grounds;
  private final String language;
  private final List<Span> brackets;

  /**
   * @param dates the date expressions of the claim's paragraph, by place
   */
  ClaimReader(Claim claim, List<DateExpression> dates, Readings readings) {
    this.claim = claim;
    this.concordance = readings.concordance();
    this.language = concordance.catalogue().imprint().language();
    this.dates =
        dates.stream()
            .filter(date -> claim.span().encloses(new Span(date.start(), date.end())))
            .toList();
    this.grounds =
        claim.citations().stream()
            .flatMap(citation -> Ground.of(citation, readings).stream())
            .toList();
    this.brackets =
        BRACKETS
            .matcher(claim.written())
            .results()
            .map(match -> new Span(match.start(), match.end()))
            .toList();
  }

  /** The values by place; none where no quote could be found to hold them to. */
  List<ClaimValue> read() {
    if (grounds.isEmpty() && !claim.isEditors()) {
      return List.of();
    }
    List<ClaimValue> values = new ArrayList<>();
    List<DateExpression> checked = dates.stream().filter(DateExpression::isComparable).toList();
    List<Amount> numbers = numbers(checked);
    DateFit dateFit =
        new DateFit(
            claim, grounds, checked, NumberReader.read(claim.words(), language), concordance);
    checked.forEach(date -> values.add(value(Kind.DATE, spanOf(date), dateFit.of(date))));
    List<Mention> mentions =
        concordance.mentions().namesIn(claim.paragraph()).stream()
            .filter(mention -> claim.span().encloses(mention.span()))
            .toList();
    NumberFit numberFit =
        new NumberFit(
            claim,
            grounds,
            NumberReader.read(claim.words(), language),
            dates,
            mentions.stream().filter(Mention::isPerson).toList(),
            KnownDates.of(claim.record(), concordance),
            concordance.catalogue().sources().size(),
            language);
    numbers.forEach(number -> values.add(value(Kind.NUMBER, number.span(), numberFit.of(number))));
    names(mentions, values);
    values.sort(Comparator.comparing(ClaimValue::span));
    return List.copyOf(values);
  }

  private static Span spanOf(DateExpression date) {
    return new Span(date.start(), date.end());
  }

  private List<Amount> numbers(List<DateExpression> checked) {
    return NumberReader.read(claim.paragraph(), language).stream()
        .filter(number -> claim.span().encloses(number.span()))
        .filter(number -> !number.isLoose())
        .filter(number -> checked.stream().noneMatch(date -> spanOf(date).overlaps(number.span())))
        .filter(
            number ->
                !PARAGRAPH_NUMBER
                    .matcher(claim.paragraph().substring(0, number.span().start()))
                    .find())
        .toList();
  }

  private void names(List<Mention> mentions, List<ClaimValue> values) {
    NameFit fit = new NameFit(claim, grounds, concordance);
    mentions.forEach(
        mention -> values.add(value(Kind.NAME, mention.span(), fit.of(mention, mentions))));
    List<Span> taken = new ArrayList<>(mentions.stream().map(Mention::span).toList());
    taken.addAll(brackets);
    taken.add(new Span(0, claim.span().start()));
    for (NamePhrase phrase : concordance.unclaimed().in(claim.paragraph(), taken)) {
      if (claim.span().encloses(phrase.span())) {
        values.add(value(Kind.NAME, phrase.span(), fit.of(phrase)));
      }
    }
  }

  private ClaimValue value(Kind kind, Span span, Borne borne) {
    boolean isBracketed = brackets.stream().anyMatch(bracket -> bracket.encloses(span));
    boolean isOpenly =
        claim.isEditors()
            || isBracketed
            || (claim.hasOpenNote() && borne.instead().isEmpty() && !isKindTold(kind));
    Borne by = isOpenly && borne.bearing() == Bearing.NOTHING ? Borne.by(Bearing.EDITOR) : borne;
    return new ClaimValue(
        kind,
        span.shift(claim.start()),
        span.in(claim.paragraph()),
        by.bearing(),
        by.citation(),
        by.instead());
  }

  /** Whether the texts speak of such values, so that a remark must name its own. */
  private boolean isKindTold(Kind kind) {
    return grounds.stream().anyMatch(ground -> ground.tells(kind));
  }
}
