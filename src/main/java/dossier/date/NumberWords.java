package dossier.date;

import dossier.date.DateToken.Kind;
import dossier.text.WordList;
import java.util.Set;

/** The words around a number that tell a year from a count, a page or a house number. */
final class NumberWords {

  /** Behind these a number names a place in a book, a thing, a sum. */
  private static final Set<String> LABELS =
      WordList.set(
          """
          page pages p pp no nos nr number numbers numbered vol vols volume line lines verse
          verses vv chapter chapters ch section sections sec paragraph para article art item
          folio fol ff ms plate figure fig table room flight psalm act order file document doc
          case inv lot isbn fond fonds opis delo box note part book canto decree directive regiment division column
          track highway route channel unit prisoner step sheet map
          """);

  /** Before these a number counts. */
  private static final Set<String> COUNTED =
      WordList.set(
          """
          men women people persons children soldiers troops officers sailors prisoners
          inhabitants souls families households workers peasants members delegates voters
          votes students pupils refugees villages houses homes towns copies pages words lines
          volumes books items pieces roubles rubles dollars pounds shillings pence francs
          marks guilders florins ducats livres crowns guineas acres hectares miles leagues
          metres meters metre meter feet foot yards km kilometres kilometers m kg tons tonnes
          ton barrels bushels quarters horses horse foot-soldiers cattle cows sheep oxen pigs
          guns cannon rifles ships aircraft planes tanks vehicles cars wagons cases deaths
          casualties victims years months weeks days hours minutes seconds degrees percent per
          million thousand hundred dozen rooms beds seats shares signatures calories hp rpm
          hours'
          """);

  /** Before these too, if no month stands before it. */
  private static final Set<String> PARTITIVE = Set.of("of", "others", "such", "different", "more");

  /** Behind these words a number of four digits is taken for a year. */
  private static final Set<String> INTRODUCING =
      WordList.set(
          """
          in since during until till throughout circa ca c cca year years early late mid anno
          born died copyright dated b d m fl bap bapt bur before after by autumn pre post approx
          summer
          winter spring christmas easter probably possibly perhaps
          """);

  /** Behind these it is taken for a year if the word behind it allows. */
  private static final Set<String> SUGGESTING =
      WordList.set("about around approximately roughly of from to than through");

  /** Behind these it is one if no other word follows: (built 1889, restored 1950). */
  private static final Set<String> DONE =
      WordList.set(
          """
          built founded established erected completed restored published printed opened closed
          baptised baptized crowned married buried elected
          """);

  /** Behind these words "of" introduces a count. */
  private static final Set<String> COUNTS =
      WordList.set(
          """
          army force total garrison crowd population sum loss fleet price height distance
          circulation average maximum minimum depth altitude fine salary pension band body
          crew strength number distances length run print out some one each
          """);

  /** Words that go on after a year, and hardly after a count. */
  private static final Set<String> GOING_ON =
      WordList.set(
          """
          he she they it we i the a an and in at when while by with on under until till to as
          for his her their there which but after before onwards onward through this that
          these because if did had was is has marked brought saw from also where who only no
          nothing not its against between during our my all so than
          """);

  private static final Set<String> ARTICLES = WordList.set("the a his her its their this our my s");

  private NumberWords() {}

  /** Whether a label or a sign of money or number stands before the number. */
  static boolean labelled(DateTokens tokens, int i) {
    int before = tokens.mark(i - 1, ".") ? i - 2 : i - 1;
    return tokens.word(before, LABELS)
        || tokens.mark(i - 1, "#$£€№¥§+=*×")
        || shelved(tokens, before);
  }

  /** f. 17841, op. 1, d. 1938: the file of a Russian archive, behind its fonds and inventory. */
  private static boolean shelved(DateTokens tokens, int i) {
    return tokens.word(i, "d")
        && tokens.mark(i - 1, ",")
        && tokens.mark(i - 3, ".")
        && tokens.word(i - 4, Set.of("op", "f"));
  }

  /** Whether what stands here makes a count of the number before it. */
  static boolean counts(DateTokens tokens, int i) {
    return (tokens.word(i, COUNTED) && !tokens.at(i).capital())
        || tokens.mark(i, "%°×$£€")
        || (tokens.dash(i) && tokens.joined(i) && tokens.word(i + 1, COUNTED));
  }

  /** Whether the words before the number, and behind it, make it a year. */
  static boolean year(DateTokens tokens, int i, int end) {
    int number = tokens.at(i).number();
    int before = tokens.mark(i - 1, ".") ? i - 2 : i - 1;
    if (tokens.word(end, PARTITIVE) || countsOn(tokens, end)) {
      return false;
    }
    if (tokens.at(i).text().length() == 4) {
      return tokens.word(before, INTRODUCING)
          || (tokens.word(i - 1, SUGGESTING) && !countOf(tokens, i - 1) && goesOn(tokens, end))
          || namedBy(tokens, i - 1)
          || (tokens.word(i - 1, "as") && tokens.word(i - 2, Set.of("early", "late")))
          || bracketed(tokens, i, end)
          || entry(tokens, i, end)
          || imprint(tokens, i, end)
          || (tokens.word(i - 1, DONE) && !tokens.is(end, Kind.WORD))
          || (tokens.word(i - 1, ARTICLES) && number > 1600 && describes(tokens, end));
    }
    return tokens.word(i - 1, "year")
        || (tokens.at(i - 1).opening() && tokens.word(i - 1, "in") && tokens.mark(end, ","));
  }

  /** From 1200 to 1500 men: the number behind is a count, and so is the first. */
  private static boolean countsOn(DateTokens tokens, int end) {
    boolean joins = tokens.dash(end) || tokens.word(end, Set.of("to", "and", "or"));
    boolean number = tokens.is(end + 1, Kind.NUMBER) || tokens.is(end + 1, Kind.MIXED);
    return joins && number && counts(tokens, end + 2);
  }

  private static boolean countOf(DateTokens tokens, int i) {
    return (tokens.word(i, "of") && tokens.word(i - 1, COUNTS))
        || (tokens.word(i, "than") && tokens.word(i - 1, Set.of("less", "more", "fewer")));
  }

  /** The war of 1812: a thing that is known by its year; not an army of 1800. */
  private static boolean namedBy(DateTokens tokens, int i) {
    return tokens.word(i, "of")
        && !countOf(tokens, i)
        && tokens.is(i - 1, Kind.WORD)
        && tokens.word(i - 2, "the");
  }

  /** Whether a sentence may go on so after a year, and hardly after a count. */
  static boolean goesOn(DateTokens tokens, int end) {
    return !tokens.is(end, Kind.WORD) || tokens.word(end, GOING_ON) || tokens.at(end).capital();
  }

  /** (1941), (c. 1941), (Smith 1941), ; 1941) */
  private static boolean bracketed(DateTokens tokens, int i, int end) {
    boolean opens = tokens.mark(i - 1, "([©") || tokens.mark(i - 1, ";,");
    boolean closes = tokens.mark(end, ")]") || (tokens.mark(end, "?") && tokens.mark(end + 1, ")"));
    return (opens && closes)
        || (tokens.mark(i - 1, "([") && tokens.mark(end, ",;:"))
        || tokens.mark(i - 1, "©")
        || (tokens.at(i - 1).capital()
            && (closes || (tokens.mark(i - 2, "([") && tokens.mark(end, ",;:"))));
  }

  /** A year at the head of an entry in a chronicle, or alone. */
  private static boolean entry(DateTokens tokens, int i, int end) {
    return i == 0 && (tokens.mark(end, ".:—–") || end == tokens.size());
  }

  /** Paris, 1789. */
  private static boolean imprint(DateTokens tokens, int i, int end) {
    return tokens.mark(i - 1, ",")
        && tokens.at(i - 2).capital()
        && !tokens.word(i - 2, LABELS)
        && (tokens.mark(end, ".;,") || end == tokens.size());
  }

  /** The 1936 constitution, the 1945 Conference: a thing named by its year, not several things. */
  private static boolean describes(DateTokens tokens, int end) {
    String word = tokens.word(end);
    boolean several = word.endsWith("s") && !word.matches(".*(ss|us|is)");
    return tokens.is(end, Kind.WORD)
        && !counts(tokens, end)
        && (tokens.at(end).capital() || !several);
  }
}
