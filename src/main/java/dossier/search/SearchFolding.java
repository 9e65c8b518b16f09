package dossier.search;

import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.Tokens;
import dossier.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Brings words into the form in which readers' searches are compared with them.
 *
 * <p>A word has two forms. Its <em>plain</em> form has small letters without marks. Its
 * <em>key</em> is what the usual romanisations of one word have in common, Cyrillic for the most
 * part (BGN/PCGN, ALA-LC, ISO 9, GOST, scientific, German, French, Polish, plain ASCII), and the
 * ways to write one Western name: sibilants, affricates and the guttural fricative are one letter,
 * i, y and j one other, which goes before a vowel. Many different words share a key; it finds
 * candidates, and the plain form tells which of them are meant.
 *
 * <p>The script of the site gets the tables with the index; both run the examples in {@code
 * folding.md}.
 */
public final class SearchFolding {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  // Accents and the points of Semitic scripts; vowel signs of Indian scripts are letters to search.
  private static final Pattern MARKS = LetterForms.pattern("[\\p{IsInherited}\\u0591-\\u05C7]+");
  // M’Donald is McDonald
  private static final Pattern MAC =
      LetterForms.pattern("(^|[^\\p{L}\\p{N}])m['’‘ʼ](?=[b-df-gj-np-tv-xz])");
  // l’armée, d’Arc, L’vov: what is cut short is a word of its own, and one with the next
  private static final Pattern ELISION =
      LetterForms.pattern("(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['’‘ʼ])(\\p{L})['’‘ʼ](?=\\p{L})");
  private static final Pattern POSSESSIVE =
      LetterForms.pattern("['’ʼ]s(?![\\p{L}\\p{N}]|['’ʼ]\\p{L})");
  // Il’in, Ob"edkov: the signs for a soft consonant and a parted one
  private static final Pattern PRIMES =
      LetterForms.pattern("['’‘ʼ`′\\p{Lm}&&[^々ー]]|(?<=\\p{L})[\"”“″](?=\\p{L})");
  private static final Pattern WORD = LetterForms.pattern("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
  private static final char ELIDED = '\'';

  /** What joins the parts of a name, with blanks between. */
  static final String PARTICLES =
      "de la le les du des del della di da do dos das van von der den ter ten zu zum zur af av"
          + " al el ibn bin ben abu mac mc fitz o y e und";

  private static final Set<String> JOINING = WordList.set(PARTICLES);

  /** Latin letters that no mark is taken from: each spelling with its letters behind it. */
  static final String BARE = "ssß aeæ oeœ oø dðđ lł iı thþ";

  /** Letters of other scripts, in the same form. */
  static final String LETTERS =
      "aаәαა bб vвβვ gгґғγგ dдδდ eеєэѣёεე zhжჟ zзζზ iиіѵйηιიѝ kкқκკქ lлљλლ mмμმ nнњңνნ oоөοωო"
          + " pпπპფ rрρრ sсσςს tтτტთ uуүұѫუ fфѳφ khхҳһχხ tsцცწ chчҷћჩჭ dzѕძ dzhџჯ djђ shшშ"
          + " shchщ ъь yыυ jј yuю yaяѧ xξ psψ thθ ghღ qყ hჰ";

  private static final Map<String, String> BARE_SPELLINGS = spellings(BARE);
  private static final Map<String, String> SPELLINGS = spellings(LETTERS);

  /** Each in turn replaces what its pattern finds, in a dialect that Java and scripts share. */
  static final List<Rule> RULES =
      List.of(
          // GOST doubles the j, old prints the u
          rule("j+", "j"),
          rule("uu", "v"),
          rule("^mc", "mac"),
          rule("^ste?$", "saint"),
          rule("ph", "f"),
          // Ehrenburg, Plehve, Lehmann
          rule("^eh|eh(?=[jlmnrvw])", "e"),
          rule("^rh", "r"),
          rule("([bdgtw])h", "$1"),
          rule("w", "v"),
          // Alexei is Aleksei, Xrushchev is Khrushchev
          rule("x|ks(?=[aeiouyj]|$)", "h"),
          // French hardens g and k before e and i: Serguei
          rule("gu(?=[ei])", "g"),
          rule("qu(?=[ei])|q", "k"),
          // Victor, Clara: nowhere else is c a k, for Cvetaeva must be Tsvetaeva
          rule("c(?=[lrt])", "k"),
          // French: Joukov, Lioubov, Dzerjinski, Jdanov
          rule("jou", "zu"),
          rule("ou", "u"),
          rule("([bcfgklmnpqrstvz])j(?=i)", "$1z"),
          rule("ej(?=o)", "ez"),
          rule("^j(?=[^aeiouy])", "z"),
          // Tuđman is Tudjman
          rule("dj(?=[^o])", "d"),
          // š, č, ž, ц, щ, х in all their spellings: ch alone is three of them
          rule("(?:kh|t?[szch])+", "s"),
          // passports write ie for the hard sign
          rule("ie(?=i[au]|e)", ""),
          // ё is e, and the glide of я, ю and е is written in four ways or not at all
          rule("[iyj]+o|eo", "e"),
          rule("so", "se"),
          rule("[iyj]+(?=[aeu])", ""),
          rule("[iyj]+", "i"),
          // Pouchkine, Romanoff
          rule("ine$", "in"),
          rule("([eo])ff$", "$1v"),
          // Michael is Mikhail, Alexander Aleksandr
          rule("el$", "il"),
          rule("([bdt])er$", "$1r"),
          // Mueller is Müller
          rule("([aou])e", "$1"),
          rule("([^0-9])\\1+", "$1"),
          // Gorbatschow is Gorbachev, Gumilow Gumilev, Kharkiv Kharkov
          rule("(.)[eio]v(a?)$", "$1v$2"));

  /** A pattern, and what takes its place. */
  record Rule(Pattern pattern, String other) {}

  private SearchFolding() {}

  private static Rule rule(String pattern, String other) {
    return new Rule(Pattern.compile(pattern), other);
  }

  /** From each letter to how it is spelt, told as the spelling with its letters behind it. */
  private static Map<String, String> spellings(String groups) {
    Map<String, String> spellings = new HashMap<>();
    for (String group : groups.split(" ", -1)) {
      String spelling = group.replaceAll("[^a-z]", "");
      group
          .substring(spelling.length())
          .codePoints()
          .forEach(letter -> spellings.put(Character.toString(letter), spelling));
    }
    return spellings;
  }

  /**
   * The words of a text in their plain form, in order: letters and digits only. A possessive {@code
   * ’s} is no part of a word, an apostrophe within a word goes, and a hyphen parts words. A run of
   * a script without spaces gives each two signs side by side, and its last.
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher run = WORD.matcher(plain(text)); run.find(); ) {
      gather(run.group(), words);
    }
    return words;
  }

  private static void gather(String run, List<String> words) {
    if (run.codePoints().noneMatch(Letters::isAlone)) {
      words.add(run);
      return;
    }
    Tokens tokens = new Tokens(run);
    int begun = 0;
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.isAlone(token)) {
        if (begun < tokens.start(token)) {
          words.add(run.substring(begun, tokens.start(token)));
        }
        int last = tokens.isAlone(token + 1) ? token + 1 : token;
        words.add(tokens.span(token, last).in(run));
        begun = tokens.end(token);
      }
    }
    if (begun < run.length()) {
      words.add(run.substring(begun));
    }
  }

  /**
   * What a text has besides its words: the parts of a name that some write as one, joined as far as
   * the name goes; {@code van der Meer} gives {@code vandermeer} and {@code dermeer}.
   *
   * @param isName whether it is a name, in which hyphens and particles join; an apostrophe behind a
   *     single letter joins in any text
   */
  public static List<String> joined(String text, boolean isName) {
    String plain = plain(text);
    List<String> joined = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int end = 0;
    for (Matcher run = WORD.matcher(plain); run.find(); end = run.end()) {
      String gap = plain.substring(end, run.start());
      if (!joins(gap, parts, isName)) {
        addJoined(parts, joined);
        parts.clear();
      }
      parts.add(run.group());
    }
    addJoined(parts, joined);
    return joined;
  }

  private static boolean joins(String gap, List<String> before, boolean isName) {
    return gap.length() == 1
        && !before.isEmpty()
        && (gap.charAt(0) == ELIDED
            || (isName
                && (Letters.isHyphen(gap.charAt(0))
                    || (gap.equals(" ") && JOINING.contains(before.get(before.size() - 1))))));
  }

  private static void addJoined(List<String> parts, List<String> joined) {
    for (int from = 0; from + 1 < parts.size(); from++) {
      joined.add(String.join("", parts.subList(from, parts.size())));
    }
  }

  /** Small letters without marks; of all apostrophes only those are left that part words. */
  private static String plain(String text) {
    String plain = LetterForms.small(text);
    boolean isAscii = StringUtils.isAsciiPrintable(text);
    if (isAscii && StringUtils.containsNone(text, "'`\"")) {
      // nothing that the patterns look for
      return plain;
    }
    if (!isAscii && NOT_ASCII.matcher(text).find()) {
      plain = LetterForms.normalized(Letters.visible(text), Normalizer.Form.NFKD);
      plain = MARKS.matcher(LetterForms.small(plain)).replaceAll("");
      plain = replaced(plain, BARE_SPELLINGS);
    }
    plain = MAC.matcher(plain).replaceAll("$1mc");
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = ELISION.matcher(plain).replaceAll("$1\0");
    return PRIMES.matcher(plain).replaceAll("").replace('\0', ELIDED);
  }

  /**
   * What all romanisations of a word have in common.
   *
   * @param word in its plain form
   * @return never empty
   */
  public static String key(String word) {
    String key = replaced(word.replace("ου", "ou"), SPELLINGS);
    for (Rule rule : RULES) {
      key = rule.pattern.matcher(key).replaceAll(rule.other);
    }
    return key.isEmpty() ? word : key;
  }

  private static String replaced(String word, Map<String, String> letters) {
    StringBuilder out = new StringBuilder(word.length() + 8);
    for (int i = 0; i < word.length(); i++) {
      String letter = word.substring(i, i + 1);
      out.append(letter.charAt(0) < 0x80 ? letter : letters.getOrDefault(letter, letter));
    }
    return out.toString();
  }
}
