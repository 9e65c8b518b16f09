package dossier.propose.event;

import dossier.date.DateExpression;
import dossier.input.Span;
import dossier.propose.Why;
import dossier.propose.event.Happening.Earlier;
import dossier.propose.speech.PartsOfSpeech;
import dossier.propose.speech.Run;
import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a source says has happened, sentence by sentence. */
final class Happenings {
  private final String source;
  private final Narrative narrative;
  private final UnaryOperator<String> nameOf;
  private final ClausePeople people = new ClausePeople(this::personOf);
  private final Speech spoken = new Speech(this::personOf);
  private final PartsOfSpeech speech = new PartsOfSpeech();
  private final List<Happening> found = new ArrayList<>();

  /**
   * @param source its id
   * @param narrative whom it speaks of
   * @param nameOf what a person is called, by id
   */
  Happenings(String source, Narrative narrative, UnaryOperator<String> nameOf) {
    this.source = source;
    this.narrative = narrative;
    this.nameOf = nameOf;
  }

  /** What was found in the passages read, in order. */
  List<Happening> found() {
    return List.copyOf(found);
  }

  /**
   * Reads the next passage.
   *
   * @param names in the passage
   * @param dates in the passage
   */
  void read(Passage passage, List<Run> names, List<DateExpression> dates) {
    spoken.begin();
    for (Span span : passage.sentences()) {
      List<Run> in = names.stream().filter(run -> span.encloses(run.span())).toList();
      List<DateExpression> told =
          dates.stream()
              .filter(date -> date.start() >= span.start() && date.end() <= span.end())
              .toList();
      if (!in.isEmpty() || !told.isEmpty() || !narrative.isEmpty()) {
        read(speech.tag(passage, span, in), told);
      }
    }
  }

  private void read(Sentence sentence, List<DateExpression> dates) {
    List<Clause> clauses = ClauseReader.clauses(sentence);
    List<Earlier> earlier = NounHappenings.before(sentence, source, this::personOf);
    @Nullable DateExpression shared = null;
    @Nullable Phrase subject = null;
    for (int at = 0; at < clauses.size(); at++) {
      Clause clause = clauses.get(at);
      if (clause.sharesSubject()) {
        clause = withSubject(clause, subject);
      } else {
        shared = null;
      }
      subject = clause.subject();
      Clause next = at + 1 < clauses.size() ? clauses.get(at + 1) : null;
      Optional<DateExpression> date =
          ClauseDates.of(clause, new Wording(clause, next).last(), dates);
      boolean isBefore = date.filter(told -> isBefore(told, sentence, clauses, 0)).isPresent();
      DateExpression own = date.orElse(shared);
      shared = isBefore || date.isEmpty() ? own : null;
      add(clause, next, own, dates, earlier);
    }
    found.addAll(NounHappenings.in(sentence, source, this::personOf, nameOf));
    spoken.listen(sentence);
  }

  private static boolean isBefore(
      DateExpression date, Sentence sentence, List<Clause> clauses, int first) {
    return date.end() <= sentence.at(clauses.get(first).group()).span().start();
  }

  private static Clause withSubject(Clause clause, @Nullable Phrase subject) {
    return new Clause(
        clause.sentence(),
        clause.group(),
        clause.verb(),
        clause.end(),
        clause.meaning(),
        clause.isPassive(),
        clause.auxiliary(),
        clause.isUndone(),
        subject,
        true,
        clause.objects(),
        clause.behind());
  }

  private Optional<String> personOf(Sentence sentence, int at) {
    Word word = sentence.at(at);
    return word.isPerson()
        ? word.run().map(Run::id)
        : word.name() == null ? narrative.meant(sentence, at) : Optional.empty();
  }

  private void add(
      Clause clause,
      @Nullable Clause next,
      @Nullable DateExpression date,
      List<DateExpression> dates,
      List<Earlier> earlier) {
    Sentence sentence = clause.sentence();
    Map<String, String> roles = people.roles(clause);
    Wording wording = new Wording(clause, next);
    Optional<Speech.By> told =
        spoken
            .tellerOf(sentence, clause.first())
            .or(() -> spoken.accordingTo(sentence, wording.last()));
    String who = clause.saidOf().flatMap(people::pronounFor).orElse("");
    clause.saidOf().ifPresent(phrase -> people.persons(phrase).forEach(narrative::tellOf));
    if (clause.meaning().kind().isEmpty()) {
      return;
    }
    if (!isWorthIt(clause, roles, date, dates, told.isPresent())) {
      return;
    }
    int earliest = told.map(Speech.By::from).orElse(clause.first());
    if (date != null) {
      earliest = Math.min(earliest, wordAt(sentence, date.start()));
    }
    Span quote = covering(wording.quote(earliest), date, sentence);
    String words = sentence.passage().quotable(quote);
    Optional<Map.Entry<String, String>> hedge =
        Tellings.hedge(
            sentence.words(
                Math.min(ClauseDates.territory(clause), clause.first()), wording.last()));
    String teller = told.map(Speech.By::who).orElse(spoken.speaker());
    List<Why> why = new ArrayList<>();
    why.add(
        why(
            "verb of " + clause.meaning().kind(),
            sentence.words(clause.group(), clause.verb()),
            sentence));
    Optional.ofNullable(date).ifPresent(each -> why.add(why("date", each.words(), sentence)));
    hedge.ifPresent(each -> why.add(why("hedge", each.getValue(), sentence)));
    if (!teller.isEmpty()) {
      why.add(why("told by", nameOf.apply(teller), sentence));
    }
    Earlier after =
        earlier.stream().filter(each -> roles.containsKey(each.person())).findFirst().orElse(null);
    found.add(
        new Happening(
            clause.meaning().kind(),
            Wording.undated(wording.title(who.isEmpty() ? "" : nameOf.apply(who)), dates),
            roles,
            source,
            sentence.passage().number(),
            quote,
            words,
            date,
            placeOf(clause).orElse(null),
            teller,
            told.filter(Speech.By::denies).isPresent()
                ? "denied"
                : hedge.map(Map.Entry::getKey).orElse(""),
            clause.meaning().verb(),
            content(sentence, clause),
            false,
            after,
            why));
  }

  private boolean isWorthIt(
      Clause clause,
      Map<String, String> roles,
      @Nullable DateExpression date,
      List<DateExpression> dates,
      boolean isTold) {
    boolean isSpeech = !isTold && spoken.speaker().isEmpty() && Speech.isInQuotation(clause);
    boolean isTelling = Tellings.isTelling(clause.sentence().at(clause.verb()).lower());
    return !isSpeech
        && !(isTelling && isOnlyTelling(clause, date))
        && Weight.of(clause, roles, date != null || ClauseDates.isAged(clause, dates));
  }

  private boolean isOnlyTelling(Clause clause, @Nullable DateExpression date) {
    return date == null
        && clause.objects().stream().noneMatch(object -> !people.persons(object).isEmpty());
  }

  private Why why(String rule, String words, Sentence sentence) {
    return new Why(rule, words, source, sentence.passage().number());
  }

  private static Span covering(Span quote, @Nullable DateExpression date, Sentence sentence) {
    if (date == null) {
      return quote;
    }
    int start = Math.min(quote.start(), date.start());
    int end = Math.max(quote.end(), date.end());
    return new Span(Math.max(start, sentence.span().start()), Math.min(end, sentence.span().end()));
  }

  private static int wordAt(Sentence sentence, int offset) {
    int at = 0;
    while (at < sentence.size() && sentence.at(at).span().end() <= offset) {
      at++;
    }
    return sentence.at(at - 1).is("ADP") ? at - 1 : at;
  }

  private static Optional<String> placeOf(Clause clause) {
    boolean goes =
        clause.meaning().kind().equals("voyage") || clause.meaning().kind().equals("flight");
    Set<String> before = goes ? ClauseWords.TO_A_PLACE : ClauseWords.BEFORE_A_PLACE;
    return clause.behind().stream()
        .filter(each -> before.contains(each.preposition()))
        .flatMap(each -> each.phrase().heads().stream().map(each.phrase().sentence()::at))
        .filter(word -> word.name() != null && !word.isPerson())
        .flatMap(word -> word.run().stream())
        .map(Run::id)
        .findFirst();
  }

  /** The words that carry the meaning, by their first letters. */
  private static Set<String> content(Sentence sentence, Clause clause) {
    Word verb = sentence.at(clause.verb());
    return sentence
        .words()
        .subList(clause.first(), Math.min(sentence.size(), clause.last() + 1))
        .stream()
        .filter(word -> !word.equals(verb))
        .filter(word -> word.is("NOUN") || word.is("VERB") || word.is("PROPN") || word.is("ADJ"))
        .filter(word -> word.text().length() > 3 && !word.isPerson())
        .map(word -> word.lower().substring(0, Math.min(6, word.text().length())))
        .collect(Collectors.toSet());
  }
}
