package dossier.date;

import dossier.edtf.Qualifier;
import dossier.text.WordList;
import java.util.Optional;
import java.util.Set;

/** A single date with what stands before it: about 1930, possibly early in June, the night of … */
final class QualifiedDate {

  private static final Set<String> ABOUT =
      WordList.set("about around circa approximately roughly ca cca c approx");
  private static final Set<String> POSSIBLY =
      Set.of("possibly", "perhaps", "probably", "maybe", "presumably");
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "during");
  private static final Set<String> OF = Set.of("of", "in", "on");
  private static final Set<String> WRAPPERS = Set.of("year", "month", "day");

  private static final Set<String> NEARBY =
      Set.of("eve", "turn", "anniversary", "morrow", "aftermath", "wake");

  private static final Set<String> WEEK_BY =
      Set.of("of", "ending", "ended", "beginning", "commencing", "starting");

  /** "Some time probably about" is as much as anybody writes before a date. */
  private static final int MOST_MARKS = 3;

  private final DateTokens tokens;
  private final boolean loose;
  private final int lastYear;

  /** See {@link YearDate#at}. */
  QualifiedDate(DateTokens tokens, boolean loose, int lastYear) {
    this.tokens = tokens;
    this.loose = loose;
    this.lastYear = lastYear;
  }

  /** A qualifier and the index behind its word. */
  private record Mark(Qualifier qualifier, int end) {}

  /** A part and the index behind its words. */
  record Portion(DatePart part, int end) {}

  Optional<FoundDate> at(int i) {
    Mark mark = marks(i);
    Portion portion = portion(mark.end());
    boolean introduced = portion.end() > mark.end();
    int start = wrapped(portion.end());
    boolean year = tokens.word(start - 1, Set.of("lord", "grace"));
    int near = nearby(start);
    if (near > start) {
      return core(near, true).map(found -> new FoundDate(found.date().unclear(), found.end()));
    }
    int week = week(start);
    if (week > start) {
      return core(week, true)
          .filter(found -> found.date().day() != 0)
          .map(found -> new FoundDate(found.date().unclear(), found.end()));
    }
    return core(start, loose || introduced || year)
        .filter(found -> fits(found.date(), portion.part()))
        .map(found -> qualified(found, mark.qualifier(), portion.part()));
  }

  private FoundDate qualified(FoundDate found, Qualifier before, DatePart portion) {
    // (1930?) and 1930(?) doubt; the question mark of a sentence does not
    boolean doubted = tokens.mark(found.end(), "?") && tokens.mark(found.end() + 1, ")]");
    boolean bracketed =
        tokens.mark(found.end(), "([")
            && tokens.mark(found.end() + 1, "?")
            && tokens.mark(found.end() + 2, ")]");
    int end = doubted ? found.end() + 1 : bracketed ? found.end() + 3 : found.end();
    boolean thereabouts = tokens.word(end, "or") && tokens.word(end + 1, "thereabouts");
    Qualifier mark =
        before
            .and(doubted || bracketed ? Qualifier.UNCERTAIN : Qualifier.NONE)
            .and(thereabouts ? Qualifier.APPROXIMATE : Qualifier.NONE);
    DatePart part = portion == DatePart.WHOLE ? found.date().part() : portion;
    return new FoundDate(found.date().with(mark, part), thereabouts ? end + 2 : end);
  }

  private static boolean fits(WordedDate date, DatePart part) {
    return date.foreign()
        || part == DatePart.WHOLE
        || (part.ofDay() == (date.day() != 0) && date.part() != DatePart.NAMED);
  }

  private Optional<FoundDate> core(int i, boolean free) {
    return NumericDate.at(tokens, i)
        .or(() -> MonthDate.at(tokens, i, free))
        .or(() -> PeriodDate.at(tokens, i))
        .or(() -> FeastDate.at(tokens, i))
        .or(() -> YearDate.at(tokens, i, free, lastYear));
  }

  private Mark marks(int i) {
    int at = i;
    Qualifier qualifier = Qualifier.NONE;
    for (int n = 0; n < MOST_MARKS; n++) {
      Mark mark = mark(at);
      qualifier = qualifier.and(mark.qualifier());
      at = mark.end();
    }
    return new Mark(qualifier, at > i ? tokens.skipWord(at, PREPOSITIONS) : i);
  }

  private Mark mark(int i) {
    boolean preposition = tokens.word(i, PREPOSITIONS) && tokens.word(i + 1, "or");
    int at = preposition ? i + 2 : i;
    if (tokens.word(at, ABOUT)) {
      return new Mark(Qualifier.APPROXIMATE, tokens.skipMark(at + 1, "."));
    }
    if (tokens.word(i, POSSIBLY)) {
      return new Mark(Qualifier.UNCERTAIN, tokens.skipWord(i + 1, PREPOSITIONS));
    }
    int sometime =
        tokens.word(i, "some") && tokens.word(i + 1, "time")
            ? i + 2
            : tokens.skipWord(i, "sometime");
    return new Mark(Qualifier.NONE, sometime > i ? tokens.skipWord(sometime, PREPOSITIONS) : i);
  }

  Portion portion(int i) {
    int the = tokens.skipWord(i, "the");
    Portion none = new Portion(DatePart.WHOLE, i);
    Portion half = half(the);
    if (half.end() > the) {
      return half;
    }
    Portion time = timeOfDay(the);
    if (time.end() > the) {
      return time;
    }
    DatePart edge = edge(tokens.word(the));
    if (edge != DatePart.WHOLE) {
      return tokens.word(the + 1, "of") ? new Portion(edge, the + 2) : none;
    }
    DatePart early = early(tokens.word(the));
    return early == DatePart.WHOLE
        ? none
        : new Portion(early, tokens.skipWord(tokens.skipMark(the + 1, "-‐‑"), OF));
  }

  private static DatePart early(String word) {
    return switch (word) {
      case "early" -> DatePart.EARLY;
      case "mid" -> DatePart.MIDDLE;
      case "late" -> DatePart.LATE;
      default -> DatePart.WHOLE;
    };
  }

  private static DatePart edge(String word) {
    return switch (word) {
      case "beginning", "start", "outset" -> DatePart.BEGINNING;
      case "middle" -> DatePart.MIDDLE;
      case "end", "close" -> DatePart.END;
      default -> DatePart.WHOLE;
    };
  }

  // the first half of 1762, the last days of June, the latter part of May
  private Portion half(int i) {
    boolean of = tokens.word(i + 2, "of");
    boolean half = tokens.word(i + 1, Set.of("half", "part"));
    boolean units = tokens.word(i + 1, Set.of("days", "weeks", "months", "years"));
    DatePart part =
        switch (tokens.word(i)) {
          case "first", "opening" -> half ? DatePart.FIRST_HALF : DatePart.EARLY;
          case "second", "latter" -> half ? DatePart.SECOND_HALF : DatePart.WHOLE;
          case "last", "closing", "final" -> half ? DatePart.SECOND_HALF : DatePart.LATE;
          case "early" -> DatePart.EARLY;
          default -> DatePart.WHOLE;
        };
    return of && (half || units) && part != DatePart.WHOLE
        ? new Portion(part, i + 3)
        : new Portion(DatePart.WHOLE, i);
  }

  // the night of, on the late evening of
  private Portion timeOfDay(int i) {
    int at = tokens.skipWord(i, Set.of("early", "late", "very"));
    DatePart part =
        switch (tokens.word(at)) {
          case "dawn", "daybreak" -> DatePart.DAWN;
          case "morning" -> DatePart.MORNING;
          case "noon", "midday" -> DatePart.NOON;
          case "afternoon" -> DatePart.AFTERNOON;
          case "evening", "dusk" -> DatePart.EVENING;
          case "night" -> DatePart.NIGHT;
          default -> DatePart.WHOLE;
        };
    return part != DatePart.WHOLE && tokens.word(at + 1, Set.of("of", "on", "from"))
        ? new Portion(part, at + 2)
        : new Portion(DatePart.WHOLE, i);
  }

  // the eve of 14 June, the turn of the 20th century: days near a date, which no rule can name
  private int nearby(int i) {
    int the = tokens.skipWord(i, "the");
    return tokens.word(the, NEARBY) && tokens.word(the + 1, "of") ? the + 2 : i;
  }

  // the week of 14 June, the week ending 14 June: one of seven days, and custom decides which
  private int week(int i) {
    int the = tokens.skipWord(i, "the");
    return tokens.word(the, "week") && tokens.word(the + 1, WEEK_BY) ? the + 2 : i;
  }

  // the year 1762, the month of June 1762, the year of our Lord 1386
  private int wrapped(int i) {
    int the = tokens.skipWord(i, "the");
    if (!tokens.word(the, WRAPPERS)) {
      return i;
    }
    int of = tokens.skipWord(the + 1, "of");
    int our = tokens.skipWord(of, "our");
    return tokens.word(our, Set.of("lord", "grace")) ? our + 1 : of;
  }
}
