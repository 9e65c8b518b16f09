package dossier.fit;

import dossier.date.DateExpression;
import dossier.edtf.Edtf;
import dossier.mention.Mention;
import dossier.text.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bears the numbers of one claim. */
final class NumberFit {
  private static final Set<String> PARTS_OF_TEXTS = WordList.of("english/parts-of-texts");
  private static final Set<String> POINTING = WordList.of("english/pointing");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)[\\s-]+(?:of (?:the|these|all|its|our)\\s+)?(?:\\p{L}+\\s+)?("
              + Stream.concat(PARTS_OF_TEXTS.stream(), WordList.of("english/texts").stream())
                  .sorted()
                  .collect(Collectors.joining("|"))
              + ")\\b");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)\\b(?:"
              + String.join("|", new TreeSet<>(PARTS_OF_TEXTS))
              + ")\\s+(?:\\p{Nd}+\\s*(?:to|and|or|,|–|-)\\s*)?$");

  private final Claim claim;
  private final List<Ground> grounds;
  private final List<Amount> claimed;
  private final List<DateExpression> dates;
  private final List<Mention> people;
  private final Set<Edtf> known;
  private final int texts;
  private final String language;

  /**
   * @param claimed every number of the claim, also in its dates
   * @param dates every date of the claim
   * @param people the people whom it names
   * @param known the dates that the records tell of what its record is about
   * @param texts how many sources there are
   */
  NumberFit(
      Claim claim,
      List<Ground> grounds,
      List<Amount> claimed,
      List<DateExpression> dates,
      List<Mention> people,
      Set<Edtf> known,
      int texts,
      String language) {
    this.claim = claim;
    this.grounds = grounds;
    this.claimed = claimed;
    this.dates = dates;
    this.people = people;
    this.known = known;
    this.texts = texts;
    this.language = language;
  }

  /** In a quote; else reckoned; else in the passage, but only where the quotes have no other. */
  Borne of(Amount number) {
    for (Ground ground : grounds) {
      if (ground.numbersQuoted().stream().anyMatch(number::equalsIn)) {
        return Borne.by(Bearing.QUOTE, ground);
      }
    }
    if (isOfTexts(number) || isInRemark(number)) {
      return Borne.by(Bearing.EDITOR);
    }
    if (isCount(number) || isLengthOfTime(number, Set.of())) {
      return Borne.by(Bearing.RECKONED);
    }
    String instead = unsaid();
    if (!instead.isEmpty()) {
      return Borne.nothing(instead);
    }
    if (isLengthOfTime(number, known)) {
      return Borne.by(Bearing.RECKONED);
    }
    for (Ground ground : grounds) {
      if (ground.numbersOfPassage().stream().anyMatch(number::equalsIn)) {
        return Borne.by(Bearing.PASSAGE, ground);
      }
    }
    boolean isUnreadable = grounds.stream().anyMatch(ground -> !ground.readsNumbers());
    return isUnreadable ? Borne.by(Bearing.PASSAGE) : Borne.nothing("");
  }

  private boolean isInRemark(Amount number) {
    return claim.remarks().stream()
        .anyMatch(
            remark -> NumberReader.read(remark, language).stream().anyMatch(number::equalsIn));
  }

  /**
   * Whether it counts texts, of which there are so many, or their parts, which no text does for us:
   * two of the three texts, four paragraphs, note 7.
   */
  private boolean isOfTexts(Amount number) {
    String words = claim.paragraph();
    String before = words.substring(claim.span().start(), number.span().start());
    Matcher counted = COUNTED.matcher(words.substring(number.span().end(), claim.span().end()));
    if (!counted.lookingAt()) {
      return NUMBERED.matcher(before).find();
    }
    boolean isOfParts = PARTS_OF_TEXTS.contains(counted.group(1).toLowerCase(Locale.ROOT));
    return isOfParts
        || number.readings().stream().anyMatch(each -> new BigDecimal(each).intValue() <= texts);
  }

  /** Whether it is the years between two dates of the claim, of its quotes or of others. */
  private boolean isLengthOfTime(Amount number, Set<Edtf> others) {
    Stream<Integer> plain =
        claimed.stream()
            .flatMap(each -> each.readings().stream())
            .filter(each -> each.matches("1\\d{3}|20\\d\\d"))
            .map(Integer::valueOf);
    Stream<Integer> dated =
        Stream.of(
                dates.stream().flatMap(date -> date.edtf().stream()),
                grounds.stream()
                    .flatMap(each -> each.datesQuoted().stream())
                    .flatMap(date -> date.edtf().stream()),
                others.stream())
            .flatMap(each -> each)
            .flatMap(NumberFit::years);
    Set<Integer> years = Stream.concat(plain, dated).collect(Collectors.toCollection(TreeSet::new));
    return years.stream()
        .anyMatch(
            from ->
                years.stream()
                    .filter(to -> to > from)
                    .anyMatch(to -> number.readings().contains(Integer.toString(to - from))));
  }

  private static Stream<Integer> years(Edtf date) {
    return Stream.of(date.earliest(), date.latest())
        .flatMap(each -> each.stream())
        .map(LocalDate::getYear);
  }

  /**
   * Whether it counts what stands there to be counted: the sources cited or all there are, those
   * whom a quote names, those whom the claim names behind the number. Two of whom the words speak
   * already need no other proof.
   */
  private boolean isCount(Amount number) {
    if (number.readings().contains("2") && isPointedAt(number)) {
      return true;
    }
    Stream<Long> cited =
        Stream.of(grounds.stream().map(ground -> ground.source().id()).distinct().count());
    Stream<Long> named = grounds.stream().map(Ground::peopleNamed);
    Stream<Long> listed =
        Stream.of(
            people.stream()
                .filter(mention -> mention.span().start() > number.span().start())
                .map(Mention::id)
                .distinct()
                .count());
    return Stream.of(cited, named, listed)
        .flatMap(each -> each)
        .filter(count -> count > 1)
        .anyMatch(count -> number.readings().contains(Long.toString(count)));
  }

  private boolean isPointedAt(Amount number) {
    String before = claim.paragraph().substring(claim.span().start(), number.span().start());
    return POINTING.contains(
        before.strip().replaceFirst("(?s).*[^\\p{L}]", "").toLowerCase(Locale.ROOT));
  }

  /** The numbers of the quotes that the claim leaves unsaid. */
  private String unsaid() {
    return grounds.stream()
        .flatMap(
            ground ->
                ground.numbersQuoted().stream()
                    .filter(told -> !told.isLoose() && !ground.isInDate(told.span()))
                    .filter(told -> claimed.stream().noneMatch(told::equalsIn))
                    .map(told -> "“" + told.span().in(ground.where().passage().words()) + "”"))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
