package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.date.DateWords.Found;
import dossier.date.DateWords.FoundMonth;
import dossier.date.RelativeDate.Relative;
import dossier.edtf.Edtf;
import java.util.Optional;
import java.util.Set;

/** Dates told by pointing: that year, the next day, last summer, yesterday, in the spring. */
final class PointingDate {

  private static final Set<String> DAYS =
      Set.of("day", "morning", "evening", "night", "afternoon", "noon");
  private static final Set<String> UNITS =
      Set.of("week", "month", "year", "weekend", "fortnight", "decade", "century");
  private static final Set<String> DAY_WORDS = Set.of("yesterday", "today", "tomorrow", "tonight");
  private static final Set<String> IN =
      Set.of("in", "during", "by", "until", "since", "through", "throughout");
  private static final Set<String> OWNERS =
      Set.of("the", "his", "her", "their", "my", "our", "its");

  private final DateTokens tokens;
  private final DateGround ground;
  private final WritingTime writing;

  PointingDate(DateTokens tokens, DateGround ground, DateContext context) {
    this.tokens = tokens;
    this.ground = ground;
    this.writing = new WritingTime(context.written());
  }

  /** Where the words point. */
  private enum Way {
    SAME,
    NEXT,
    PREVIOUS,
    /** From the time of writing: this year, last summer, next month. */
    THIS,
    LAST,
    COMING,
    NOWHERE
  }

  Optional<Relative> at(int i) {
    return dayWord(i)
        .or(() -> pointed(i))
        .or(() -> dayBefore(i))
        .or(() -> seasonAlone(i))
        .or(() -> decadeAlone(i))
        .or(() -> weekday(i))
        .or(() -> longAgo(i));
  }

  // today is too often "nowadays" to be a day
  private Optional<Relative> dayWord(int i) {
    if (!tokens.word(i, DAY_WORDS)) {
      return Optional.empty();
    }
    Optional<Edtf> date =
        switch (tokens.at(i).quoted() ? "" : tokens.word(i)) {
          case "yesterday" -> writing.day(-1);
          case "tomorrow" -> writing.day(1);
          default -> Optional.empty();
        };
    return Optional.of(new Relative(i, i + 1, date));
  }

  // that year, the following day, last summer
  private Optional<Relative> pointed(int i) {
    int behind = tokens.skipWord(i + 1, "very");
    return switch (tokens.word(i)) {
      case "that" -> unit(i, tokens.skipWord(behind, "same"), Way.SAME);
      case "the" -> unit(i, behind + 1, wayAfterThe(tokens.word(behind)));
      case "this" -> tokens.word(i - 1, "to") ? Optional.empty() : unit(i, i + 1, Way.THIS);
      case "last" -> unit(i, i + 1, tokens.word(i - 1, OWNERS) ? Way.NOWHERE : Way.LAST);
      case "next" -> unit(i, i + 1, tokens.word(i + 1, DAYS) ? Way.NEXT : Way.COMING);
      default -> Optional.empty();
    };
  }

  private static Way wayAfterThe(String word) {
    return switch (word) {
      case "same" -> Way.SAME;
      case "next", "following", "ensuing" -> Way.NEXT;
      case "previous", "preceding" -> Way.PREVIOUS;
      default -> Way.NOWHERE;
    };
  }

  private Optional<Relative> unit(int i, int unit, Way way) {
    boolean season = DateWords.season(tokens, unit).isPresent() && !tokens.word(unit, "fall");
    boolean known =
        season
            || tokens.word(unit, DAYS)
            || tokens.word(unit, UNITS)
            || tokens.word(unit, DateWords.WEEKDAYS)
            || monthName(unit);
    if (!known || way == Way.NOWHERE) {
      return Optional.empty();
    }
    Optional<Edtf> date =
        switch (way) {
          case SAME -> narrated(unit, 0);
          case NEXT -> narrated(unit, 1);
          case PREVIOUS -> narrated(unit, -1);
          default -> fromWriting(i, unit, way);
        };
    return Optional.of(new Relative(i, unit + 1, date));
  }

  private boolean monthName(int i) {
    return DateWords.month(tokens, i).filter(FoundMonth::whole).isPresent()
        && tokens.at(i).capital()
        && !tokens.at(i + 1).capital();
  }

  private Optional<Edtf> narrated(int unit, int step) {
    int sentence = tokens.at(unit).sentence();
    if (tokens.word(unit, DAYS)) {
      return ground.day(step, sentence, 1);
    }
    if (tokens.word(unit, "month")) {
      return ground.month(step, sentence, 1);
    }
    if (tokens.word(unit, "year")) {
      return ground.year(step, sentence, step == 0 ? 3 : 1);
    }
    Optional<Integer> season = DateWords.season(tokens, unit);
    return step == 0 && season.isPresent()
        ? ground.season(season.get(), sentence, 1)
        : Optional.empty();
  }

  // what others say in quotation marks was not said when the text was written
  private Optional<Edtf> fromWriting(int i, int unit, Way way) {
    if (tokens.at(i).quoted() || tokens.word(unit + 1, "of")) {
      return Optional.empty();
    }
    int step = way == Way.THIS ? 0 : way == Way.LAST ? -1 : 1;
    if (tokens.word(unit, "year")) {
      return writing.year(step);
    }
    if (tokens.word(unit, "month")) {
      return writing.month(step);
    }
    if (way == Way.COMING) {
      return Optional.empty();
    }
    return DateWords.season(tokens, unit)
        .flatMap(season -> writing.ofSeason(season, way == Way.LAST))
        .or(
            () ->
                DateWords.month(tokens, unit)
                    .flatMap(month -> writing.ofMonth(month.month(), way == Way.LAST)));
  }

  // the day after, the night before
  private Optional<Relative> dayBefore(int i) {
    boolean unit = tokens.word(i + 1, DAYS) || tokens.word(i + 1, UNITS);
    boolean relates = tokens.word(i + 2, Set.of("before", "after"));
    return tokens.word(i, "the") && unit && relates
        ? Optional.of(new Relative(i, i + 3, Optional.empty()))
        : Optional.empty();
  }

  // in the spring; "the fall of the city" is no season
  private Optional<Relative> seasonAlone(int i) {
    int at = tokens.skipWord(i, "the");
    Optional<Integer> season = DateWords.season(tokens, at);
    if (season.isEmpty() || !tokens.word(i - 1, IN) || tokens.word(at + 1, "of")) {
      return Optional.empty();
    }
    WordedDate date = ground.resolved(WordedDate.ofSeason(season.get()));
    return Optional.of(new Relative(i, at + 1, date.edtf().map(found -> found)));
  }

  // the thirties, the late '30s
  private Optional<Relative> decadeAlone(int i) {
    int late = tokens.skipWord(i + 1, Set.of("early", "mid", "late"));
    int at = tokens.skipMark(late, "-'’‘");
    boolean digits = tokens.is(at, Kind.DECADE) && tokens.at(at).number() < 100;
    Optional<Integer> tens =
        digits
            ? Optional.of(tokens.at(at).number())
            : DateWords.decade(tokens, at).map(Found::value);
    if (!tokens.word(i, "the") || tens.isEmpty()) {
      return Optional.empty();
    }
    Optional<Edtf> date = tokens.at(i).quoted() ? Optional.empty() : ground.decade(tens.get());
    return Optional.of(new Relative(i, at + 1, date));
  }

  private Optional<Relative> weekday(int i) {
    return tokens.word(i, DateWords.WEEKDAYS)
            && tokens.at(i).capital()
            && tokens.word(i - 1, Set.of("on", "last", "until", "by", "since", "every"))
        ? Optional.of(new Relative(i, i + 1, Optional.empty()))
        : Optional.empty();
  }

  private Optional<Relative> longAgo(int i) {
    boolean not = tokens.word(i, "not") && tokens.word(i + 1, Set.of("so", "too", "very"));
    int at = not ? i + 2 : i;
    return tokens.word(at, "long") && tokens.word(at + 1, "ago")
        ? Optional.of(new Relative(i, at + 2, Optional.empty()))
        : Optional.empty();
  }
}
