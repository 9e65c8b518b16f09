package dossier.fit;

import dossier.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How words are meant that a source does not simply state. Known for English alone. */
public enum Tone {
  /** They are denied. */
  NEGATION("negations", "negations-answered"),
  /** They are held at a distance: allegedly, it seems. */
  HEDGE("hedges", "hedges-answered"),
  /** They hang on something else: if, whether. */
  CONDITION("conditions", "hedges-answered"),
  /** Somebody else says them. */
  TELLER("tellers", "tellers-answered");

  private static final String SKIPPED = "(?:\\s+\\p{L}+){0,1}";
  private static final String CLAUSE_END = "(?=\\s*(?:[,.;:!?)]|$))";
  private static final Map<String, Boolean> READ = Map.of("", true, "en", true, "english", true);
  private static final Pattern ACCORDING =
      Pattern.compile("(?iu)\\b(according to(?:\\s+[\\p{L}.'’-]+){1,6}),?\\s*$");
  private static final Pattern NEWER_CLAUSE = Pattern.compile("(?s).*[;:()\\[\\]“”\"—]");

  private final String words;
  private final Pattern before;
  private final Pattern behind;
  private final Pattern inside;
  private final Pattern answered;

  Tone(String list, String answers) {
    words = alternatives(Stream.of(list));
    answered =
        Pattern.compile("(?iu)\\b(?:" + alternatives(Stream.of(list, answers)) + ")\\b|n[’']t\\b");
    if (list.equals("tellers")) {
      before =
          Pattern.compile(
              "(?iu)(?<!\\bwithout )\\b(" + words + ")(?:\\s+\\p{L}+)?(?:\\s+that|:|,)\\s*$");
      behind =
          Pattern.compile(
              "(?iu)^[’”\"]?,[’”\"]?\\s+((?!which|who|that|and|but|or)(?:\\p{L}+\\s+){1,2}(?:"
                  + words
                  + ")|(?:"
                  + words
                  + ")\\s+\\p{L}+)"
                  + CLAUSE_END);
      inside = Pattern.compile("(?iu)\\b(" + words + ")\\s+that\\b");
    } else {
      before = Pattern.compile("(?iu)\\b(" + words + ")" + SKIPPED + ",?\\s*$");
      behind =
          list.equals("negations")
              ? Pattern.compile("(?!)")
              : Pattern.compile(
                  "(?iu)^,?\\s+(" + words + ")" + (list.equals("hedges") ? CLAUSE_END : "\\b"));
      inside = Pattern.compile("(?iu)\\b(" + words + ")\\b");
    }
  }

  private static String alternatives(Stream<String> lists) {
    List<String> lines =
        lists.flatMap(list -> WordList.lines("english/" + list).stream()).distinct().toList();
    return String.join("|", lines).replace(" ", "\\s+");
  }

  /** Whether the tones of a language are known. */
  static boolean isKnown(String language) {
    String primary = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    return READ.containsKey(primary);
  }

  /**
   * The words that govern what follows them and stand right before it.
   *
   * @param sentence the words of the sentence before the place
   */
  Optional<String> endingIn(String sentence) {
    Matcher according = ACCORDING.matcher(sentence);
    if (this == TELLER && according.find()) {
      return Optional.of(according.group(1));
    }
    String clause = this == TELLER ? sentence : NEWER_CLAUSE.matcher(sentence).replaceFirst("");
    Matcher found = before.matcher(clause);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The words that govern what stands before them and stand right behind it. */
  Optional<String> beginning(String sentence) {
    Matcher found = behind.matcher(sentence);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The first words of this tone in a quote. */
  Optional<String> in(String quote) {
    Matcher found = inside.matcher(quote);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Whether our own words keep the tone. */
  boolean isKeptBy(String ours) {
    return answered.matcher(ours).find();
  }
}
