package dossier.date;

import dossier.date.DateClause.Limit;
import dossier.date.DateToken.Kind;
import java.util.Optional;
import java.util.Set;

/** A date that ends or begins an open span: after 1930, by June 1762, from 1924 on. */
final class LimitedDate {

  private static final Set<String> ON = Set.of("on", "onward", "onwards", "forward");

  private LimitedDate() {}

  static Optional<DateClause> at(DateTokens tokens, int i, int lastYear) {
    boolean hyphen = tokens.mark(i + 1, "-");
    QualifiedDate dates = new QualifiedDate(tokens, hyphen, lastYear);
    if (tokens.word(i, "from")) {
      return dates
          .at(i + 1)
          .filter(found -> goesOn(tokens, found.end()))
          .map(found -> clause(i, found.end() + 1, Limit.FROM, found));
    }
    Limit limit = limit(tokens, i);
    int start = i + words(tokens, i);
    return limit == Limit.NONE
        ? Optional.empty()
        : dates.at(start).map(found -> clause(i, found.end(), limit, found));
  }

  private static DateClause clause(int start, int end, Limit limit, FoundDate found) {
    return DateClause.limited(start, end, limit, found.date());
  }

  // "from 1924 on" is a span; "from 1924 on the river" is none
  private static boolean goesOn(DateTokens tokens, int i) {
    return tokens.word(i, ON)
        && !(tokens.word(i, "on")
            && tokens.is(i + 1, Kind.WORD)
            && !tokens.word(i + 1, Set.of("he", "she", "they", "it", "and", "we", "i")));
  }

  private static Limit limit(DateTokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "after" -> Limit.AFTER;
      case "since" -> Limit.SINCE;
      case "before" -> Limit.BEFORE;
      case "until", "till" -> Limit.UNTIL;
      case "by" -> Limit.BY;
      case "prior" -> tokens.word(i + 1, "to") ? Limit.BEFORE : Limit.NONE;
      case "up" -> tokens.word(i + 1, "to") ? Limit.UNTIL : Limit.NONE;
      case "not", "no" -> later(tokens, i) ? Limit.BY : Limit.NONE;
      case "pre" -> tokens.mark(i + 1, "-") ? Limit.BEFORE : Limit.NONE;
      case "post" -> tokens.mark(i + 1, "-") ? Limit.AFTER : Limit.NONE;
      default -> Limit.NONE;
    };
  }

  private static int words(DateTokens tokens, int i) {
    return switch (tokens.word(i)) {
      case "prior", "up", "pre", "post" -> 2;
      case "not", "no" -> 3;
      default -> 1;
    };
  }

  private static boolean later(DateTokens tokens, int i) {
    return tokens.word(i + 1, "later") && tokens.word(i + 2, "than");
  }
}
