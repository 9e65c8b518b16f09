package dossier.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings words into the form in which readers' searches are compared with them.
 *
 * <p>A word has two forms. Its <em>plain</em> form has small letters without marks. Its
 * <em>key</em> is what the usual romanisations of one Cyrillic word have in common (BGN/PCGN,
 * ALA-LC, ISO 9, scientific, German, French, Polish, plain ASCII): sibilants, affricates and the
 * guttural fricative are one letter, i, y and j one other, which goes before a vowel. Many
 * different words share a key; it finds candidates, and the plain form tells which of them are
 * meant.
 *
 * <p>The script of the site follows the same rules; both run the examples in {@code folding.md}.
 */
public final class SearchFolding {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  // l’armée, d’Arc: what is cut short is a word of its own
  private static final Pattern ELISION =
      Pattern.compile("(^|[^\\p{L}\\p{N}])(\\p{L})['’ʼ](?=\\p{L})");
  private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ]s(?![\\p{L}\\p{N}])");
  // Il’in: the sign for a soft consonant
  private static final Pattern PRIMES = Pattern.compile("['’‘ʼ`′\\p{Lm}]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, String> BARE = spellings("ssß aeæ oeœ oø dðđ lł iı thþ");
  private static final Map<String, String> CYRILLIC =
      spellings(
          "aаә bб vв gгґғ dд eеєэѣё zhж zз iиіѵй kкқ lлљ mм nнњң oоө pп rр sс tт uуүұѫ fфѳ"
              + " khхҳһ tsц chчҷћџ dzѕ djђ shш shchщ ъь yы jј yuю yaяѧ");

  private static final List<Rule> RULES =
      List.of(
          rule("ph", "f"),
          rule("([bdgrtw])h", "$1"),
          rule("w", "v"),
          rule("x", "ks"),
          // French hardens g and k before e and i: Serguei
          rule("gu(?=[ei])", "g"),
          rule("qu(?=[ei])|q", "k"),
          // Victor, Clara: nowhere else is c a k, for Cvetaeva must be Tsvetaeva
          rule("c(?=[lrt])", "k"),
          // French: Joukov, Lioubov, Jivago, Jdanov
          rule("jou", "zu"),
          rule("ou", "u"),
          rule("(^|[aeiour])j(?=i)", "$1z"),
          rule("ej(?=o)", "ez"),
          rule("^j(?=[^aeiouy])", "z"),
          // š, č, ž, ц, щ, х in all their spellings: ch alone is three of them
          rule("(?:kh|t?[szch])+", "s"),
          // ё is e, and the glide of я, ю and е is written in four ways or not at all
          rule("[iyj]+o", "e"),
          rule("[iyj]+(?=[aeu])", ""),
          rule("[iyj]+", "i"),
          // Pouchkine, Romanoff
          rule("ine$", "in"),
          rule("([eo])ff$", "$1v"),
          rule("([^0-9])\\1+", "$1"),
          // Gorbatschow is Gorbachev
          rule("sov", "sev"));

  private record Rule(Pattern pattern, String other) {}

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
   * ’s} is no part of a word, an apostrophe within a word goes, and a hyphen parts words.
   */
  public static List<String> words(String text) {
    String plain = text;
    if (NOT_ASCII.matcher(text).find()) {
      plain =
          MARKS
              .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
              .replaceAll("");
      plain = replaced(plain, BARE);
    } else {
      plain = plain.toLowerCase(Locale.ROOT);
    }
    plain = ELISION.matcher(plain).replaceAll("$1$2 ");
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = PRIMES.matcher(plain).replaceAll("");
    return Arrays.stream(BETWEEN_WORDS.split(plain, -1)).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * What all romanisations of a word have in common.
   *
   * @param word in its plain form
   * @return never empty
   */
  public static String key(String word) {
    String key = replaced(word, CYRILLIC);
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
