package dossier.date;

import dossier.date.Meaning.Sort;
import dossier.edtf.Edtf;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One pass over the tokens of a passage, from left to right; what is read is not read again.
 *
 * <p>Nothing is read by halves: where words stand beside a date that change it or go on with it and
 * are not read with it, the expression has no date.
 */
final class DatePass {

  /** What can be cut or gainsaid by the words around it. */
  private static final Set<Sort> DATES =
      EnumSet.complementOf(EnumSet.of(Sort.AGE, Sort.LENGTH, Sort.FOREIGN, Sort.POINTING));

  private final DateTokens tokens;
  private final DateGround ground;
  private final DateResolution resolution;
  private final PhraseMatcher matcher;
  private final PhraseTable table;
  private final List<DateExpression> found = new ArrayList<>();
  private int at;
  private int brackets;
  private int behindLast = -1;

  DatePass(DateTokens tokens, DateGround ground, DateContext context) {
    this.tokens = tokens;
    this.ground = ground;
    this.table = tokens.table();
    this.resolution = new DateResolution(tokens, ground, context);
    this.matcher = new PhraseMatcher(tokens);
  }

  List<DateExpression> read() {
    Symbol expression = table.symbol("EXPRESSION");
    Symbol opens = table.symbol("OPEN");
    Symbol closes = table.symbol("CLOSE");
    while (at < tokens.size()) {
      matcher.forget();
      Optional<Found> next = matcher.longest(expression, at);
      if (next.isPresent()) {
        take(next.get());
      } else {
        brackets += tokens.has(at, opens) ? 1 : tokens.has(at, closes) && brackets > 0 ? -1 : 0;
        at++;
      }
    }
    return List.copyOf(found);
  }

  private void take(Found next) {
    Meaning meaning = next.meaning();
    at = next.end();
    if (meaning.sort() == Sort.FOREIGN) {
      return;
    }
    if (!DATES.contains(meaning.sort())) {
      found.add(resolution.of(next.start(), next.end(), meaning));
      return;
    }
    int end =
        matcher.longest(table.symbol("GOESON"), next.end()).map(Found::end).orElse(next.end());
    boolean joined =
        behindLast >= 0
            && !found.isEmpty()
            && matcher.longest(table.symbol("JOIN"), behindLast).map(Found::end).orElse(-1)
                == next.start();
    boolean half = end > next.end() || joined || isGainsaid(next.start());
    if (joined) {
      found.add(found.remove(found.size() - 1).half());
    }
    if (half) {
      found.add(resolution.of(next.start(), end, meaning).half());
      ground.speakOf(null, 0);
    } else if (meaning.items().isEmpty()) {
      add(resolution.of(next.start(), end, meaning), end);
    } else {
      addAll(meaning, end);
    }
    at = end;
    behindLast = end;
  }

  /** Whether a negation, or a limit that is not read with it, stands before a date. */
  private boolean isGainsaid(int start) {
    return table.symbol("GAINSAID").phrases().stream()
        .anyMatch(
            phrase ->
                matcher.stands(new Phrase.Surrounding(phrase.core(), false), start, true)
                    && phrase.before().stream()
                        .allMatch(each -> matcher.stands(each, start, true)));
  }

  /** What stands in brackets, such as the year of a book, is no ground for what follows. */
  private void add(DateExpression expression, int end) {
    found.add(expression);
    if (brackets == 0) {
      ground.speakOf(expression.edtf().orElse(null), tokens.at(end - 1).sentence());
    }
  }

  private void addAll(Meaning list, int end) {
    List<Found> items = completed(list.items());
    List<DateExpression> dates = new ArrayList<>();
    for (Found item : items) {
      dates.add(resolution.of(item.start(), item.end(), item.meaning()));
    }
    if (list.sort() == Sort.CHOICE) {
      List<Edtf> all = dates.stream().flatMap(date -> date.edtf().stream()).toList();
      add(
          resolution.choice(
              items.get(0).start(), end, all.size() == items.size() ? all : List.of()),
          end);
      return;
    }
    dates.forEach(date -> add(date.listed(), end));
  }

  /** A month holds for the days behind it and before it, a year for what stands before it. */
  private static List<Found> completed(List<Found> items) {
    List<Found> all = new ArrayList<>(items);
    for (int i = 1; i < all.size(); i++) {
      complete(all, i, all.get(i - 1).meaning().date(), false);
    }
    for (int i = all.size() - 2; i >= 0; i--) {
      Meaning next = all.get(i + 1).meaning();
      complete(all, i, next.to() == null ? next.date() : next.to(), true);
    }
    return all;
  }

  private static void complete(List<Found> all, int i, WordedDate by, boolean withYear) {
    Found item = all.get(i);
    Meaning meaning = item.meaning();
    WordedDate date = meaning.date();
    boolean needsMonth = date.month() == 0 && date.day() != 0 && by.month() != 0;
    WordedDate month = needsMonth ? date.and(WordedDate.ofMonth(by.month(), 0)) : date;
    boolean needsYear = withYear && !date.stated() && by.stated();
    WordedDate whole = needsYear ? month.in(by.yearFrom(), by.year()) : month;
    all.set(
        i,
        new Found(
            item.start(),
            item.end(),
            new Meaning(
                meaning.sort(), meaning.number(), meaning.unit(), whole, meaning.to(), List.of())));
  }
}
