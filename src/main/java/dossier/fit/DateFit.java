package dossier.fit;

import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.record.Event;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bears the dates of one claim. */
final class DateFit {
  private final Claim claim;
  private final List<Ground> grounds;
  private final List<DateExpression> claimed;
  private final List<Amount> numbers;
  private final Concordance concordance;
  private final DateContext language;

  /**
   * @param claimed every date of the claim that can be compared
   * @param numbers every number of the claim
   */
  DateFit(
      Claim claim,
      List<Ground> grounds,
      List<DateExpression> claimed,
      List<Amount> numbers,
      Concordance concordance) {
    this.claim = claim;
    this.grounds = grounds;
    this.claimed = claimed;
    this.numbers = numbers;
    this.concordance = concordance;
    this.language = DateContext.NONE.in(concordance.catalogue().imprint().language());
  }

  /**
   * In a quote; else reckoned; else in the passage, but only where the quotes tell no other date
   * instead.
   */
  Borne of(DateExpression date) {
    for (Ground ground : grounds) {
      List<DateExpression> quoted = ground.datesQuoted();
      if (date.isToldBy(quoted)) {
        boolean isRead = date.isToldBy(quoted.stream().filter(each -> !each.inferred()).toList());
        return Borne.by(isRead ? Bearing.QUOTE : Bearing.RECKONED, ground);
      }
      if (hasItsNumbers(date, ground.numbersQuoted(), ground)) {
        return Borne.by(Bearing.QUOTE, ground);
      }
    }
    if (date.isToldBy(grounds.stream().flatMap(each -> each.datesQuoted().stream()).toList())) {
      return Borne.by(Bearing.QUOTE, grounds.get(0));
    }
    if (isOfSource(date) || claim.remarks().stream().anyMatch(remark -> isTold(date, remark))) {
      return Borne.by(Bearing.EDITOR);
    }
    String instead = unsaid();
    if (!instead.isEmpty()) {
      return Borne.nothing(instead);
    }
    if (isOfRecord(date) || isSum(date)) {
      return Borne.by(Bearing.RECKONED);
    }
    for (Ground ground : grounds) {
      if (date.isToldBy(ground.datesOfPassage())
          || hasItsNumbers(date, ground.numbersOfPassage(), ground)) {
        return Borne.by(Bearing.PASSAGE, ground);
      }
    }
    return Borne.nothing("");
  }

  private boolean isTold(DateExpression date, String words) {
    return words.contains(date.words()) || date.isToldBy(DateReader.read(words, language));
  }

  /**
   * A year alone may stand in words that tell no date, and in a language whose dates are not read
   * the digits are all that can be compared.
   */
  private boolean hasItsNumbers(DateExpression date, List<Amount> numbers, Ground ground) {
    boolean isYear = date.words().strip().matches("\\p{Nd}{3,4}");
    if (!isYear && ground.readsDates()) {
      return false;
    }
    List<Amount> wanted = NumberReader.read(date.words(), language.language());
    return !wanted.isEmpty()
        && wanted.stream().allMatch(each -> numbers.stream().anyMatch(each::equalsIn));
  }

  /** An event's date is borne by its accounts. */
  private boolean isOfRecord(DateExpression date) {
    return claim.record() instanceof Event event
        && concordance.dates().told(event.id()).stream()
            .anyMatch(told -> isTold(date, told.edtf()));
  }

  /** Whether it is a year that the claim reckons from another: seven years from 1924. */
  private boolean isSum(DateExpression date) {
    String year = date.edtf().map(Edtf::toString).orElse("").replaceAll("[~?%]", "");
    if (!year.matches("\\d{4}")) {
      return false;
    }
    Set<Integer> all =
        numbers.stream()
            .flatMap(each -> each.readings().stream())
            .filter(each -> each.matches("\\d{1,4}") && !each.equals(year))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    int sum = Integer.parseInt(year);
    return all.stream().anyMatch(each -> all.contains(sum - each) || all.contains(each - sum));
  }

  /** When a source was written or printed is said where it is described. */
  private boolean isOfSource(DateExpression date) {
    return grounds.stream()
        .map(ground -> ground.source().description())
        .flatMap(each -> Stream.concat(each.whenWritten().stream(), each.whenPublished().stream()))
        .anyMatch(each -> isTold(date, each));
  }

  private static boolean isTold(DateExpression date, Edtf told) {
    return date.isToldBy(List.of(DateExpression.of(told)));
  }

  /** The dates of the quotes that the claim leaves unsaid. */
  private String unsaid() {
    return grounds.stream()
        .flatMap(ground -> ground.datesQuoted().stream())
        .filter(DateExpression::isComparable)
        .filter(
            told ->
                claimed.stream()
                    .noneMatch(
                        each -> each.isToldBy(List.of(told)) || told.isToldBy(List.of(each))))
        .map(told -> "“" + DateExpression.plainly(told.words()) + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
