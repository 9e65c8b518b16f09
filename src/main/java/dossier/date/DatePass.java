package dossier.date;

import dossier.date.AgeWords.Age;
import dossier.date.DateExpression.Kind;
import dossier.date.LengthWords.Length;
import dossier.date.RelativeDate.Relative;
import dossier.edtf.Edtf;
import dossier.edtf.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over the tokens of a passage, from left to right; what is read is not read again. */
final class DatePass {

  private final DateTokens tokens;
  private final DateGround ground;
  private final DateContext context;
  private final DateResolution resolution;
  private final RelativeDate relative;
  private final PointingDate pointing;
  private final List<DateExpression> found = new ArrayList<>();
  private int at;
  private int brackets;
  private int lastYear;

  DatePass(DateTokens tokens, DateGround ground, DateContext context) {
    this.tokens = tokens;
    this.ground = ground;
    this.context = context;
    this.resolution = new DateResolution(tokens, ground);
    this.relative = new RelativeDate(tokens, ground);
    this.pointing = new PointingDate(tokens, ground, context);
  }

  List<DateExpression> read() {
    while (at < tokens.size()) {
      boolean opens = DateOpeners.contains(tokens.at(at));
      if (!opens || !(clause() || age() || length() || pointing())) {
        brackets += tokens.mark(at, "([") ? 1 : tokens.mark(at, ")]") && brackets > 0 ? -1 : 0;
        at++;
      }
    }
    return List.copyOf(found);
  }

  private boolean clause() {
    Optional<DateClause> clause =
        LimitedDate.at(tokens, at, lastYear)
            .or(() -> new DateSpan(tokens, lastYear).at(at))
            .or(() -> single());
    if (clause.isEmpty()) {
      return false;
    }
    WordedDate to = clause.get().to();
    int end = clause.get().end();
    lastYear = clause.get().from().yearAlone() && (to == null || to.yearAlone()) ? end : 0;
    if (clause.get().foreign()) {
      at = end;
    } else {
      add(resolution.of(clause.get()), end);
    }
    return true;
  }

  private Optional<DateClause> single() {
    int start = at;
    return new QualifiedDate(tokens, false, lastYear)
        .at(start)
        .map(date -> DateClause.of(start, date.end(), date.date()));
  }

  private boolean age() {
    Optional<Age> age = AgeWords.at(tokens, at);
    if (age.isEmpty()) {
      return false;
    }
    int start = tokens.at(at).start();
    String words = tokens.between(at, age.get().end());
    Optional<Edtf> time = time(age.get().years());
    found.add(
        new DateExpression(
            start,
            words,
            Kind.AGE,
            time.orElse(null),
            DateExpression.plainly(words),
            time.orElse(null),
            time.isPresent(),
            age.get().years()));
    at = age.get().end();
    return true;
  }

  /** From the birthday at that age to the day before the next, as finely as the birth is known. */
  private Optional<Edtf> time(int years) {
    if (years < 0 || !(context.birth() instanceof EdtfDate birth)) {
      return Optional.empty();
    }
    return AgeSpan.of(birth, years);
  }

  private boolean length() {
    Optional<Length> length = LengthWords.at(tokens, at);
    Optional<Relative> later = length.flatMap(relative::at);
    if (later.isPresent()) {
      add(later.get());
      return true;
    }
    if (length.isEmpty() || !length.get().free()) {
      return false;
    }
    String words = tokens.between(at, length.get().end());
    found.add(DateExpression.unresolved(tokens.at(at).start(), words, Kind.DURATION));
    at = length.get().end();
    return true;
  }

  private boolean pointing() {
    Optional<Relative> date = pointing.at(at).or(() -> relative.dayAlone(at));
    date.ifPresent(this::add);
    return date.isPresent();
  }

  private void add(Relative date) {
    int start = tokens.at(date.start()).start();
    String words = tokens.between(date.start(), date.end());
    DateExpression expression =
        date.edtf()
            .map(edtf -> DateExpression.inferred(start, words, Kind.RELATIVE, edtf))
            .orElseGet(() -> DateExpression.unresolved(start, words, Kind.RELATIVE));
    found.add(expression);
    if (date.edtf().isPresent() && brackets == 0) {
      ground.speakOf(expression.edtf().orElse(null), tokens.at(date.end() - 1).sentence());
    }
    at = date.end();
  }

  /** What stands in brackets, such as the year of a book, is no ground for what follows. */
  private void add(DateExpression expression, int end) {
    found.add(expression);
    if (brackets == 0) {
      ground.speakOf(expression.edtf().orElse(null), tokens.at(end - 1).sentence());
    }
    at = end;
  }
}
