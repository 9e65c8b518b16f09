package dossier.propose.event;

import dossier.propose.speech.Sentence;
import dossier.propose.speech.Word;
import dossier.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How words stand behind what they tell: hedges, tellers, and what was never done. */
final class Tellings {
  private static final Map<String, Pattern> HEDGES = new LinkedHashMap<>();
  private static final Map<String, String> TELLERS = new HashMap<>();
  private static final Set<String> BEFORE_TELLER = new HashSet<>();
  private static final Set<String> UNDONE = new HashSet<>();

  /**
   * Who tells something.
   *
   * @param at index of the verb of telling
   * @param denies whether they tell that it is not so
   */
  record Teller(int at, boolean denies) {}

  static {
    for (String line : WordList.lines("english/telling")) {
      String[] parts = line.split(":", 2);
      String use = parts[0].strip();
      if (use.startsWith("hedge ")) {
        String any =
            Pattern.compile(",")
                .splitAsStream(parts[1].strip())
                .map(phrase -> Pattern.quote(phrase.strip()))
                .collect(Collectors.joining("|"));
        HEDGES.put(use.substring(6), Pattern.compile("(?i)\\b(?:" + any + ")\\b"));
      } else if (use.equals("teller")) {
        for (String verb : WordList.list(parts[1])) {
          String[] forms = verb.split("/");
          for (String form : forms) {
            TELLERS.put(form, forms[0]);
          }
        }
      } else if (use.equals("before teller")) {
        Pattern.compile(",").splitAsStream(parts[1]).map(String::strip).forEach(BEFORE_TELLER::add);
      } else {
        UNDONE.addAll(WordList.list(parts[1]));
      }
    }
  }

  private Tellings() {}

  /** The hedge in some words, with the words that show it. */
  static Optional<Map.Entry<String, String>> hedge(String words) {
    for (Map.Entry<String, Pattern> each : HEDGES.entrySet()) {
      var found = each.getValue().matcher(words);
      if (found.find()) {
        return Optional.of(Map.entry(each.getKey(), found.group().toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** Whether a word before a happening says that it did not happen, or had not yet. */
  static boolean isUndone(String lower) {
    return UNDONE.contains(lower);
  }

  /**
   * The verb by which somebody tells what begins at a word: “claims that”, “claims: ”.
   *
   * @param from index of the first word of what is told
   */
  static Optional<Teller> before(Sentence sentence, int from) {
    for (int at = Math.min(from, sentence.size()) - 1; at > 0; at--) {
      Word word = sentence.at(at);
      String verb = TELLERS.getOrDefault(word.lower(), "");
      if (word.is("VERB") && !verb.isEmpty() && tellsOn(sentence, at, from)) {
        return Optional.of(new Teller(at, verb.equals("deny")));
      }
      if (word.text().equals(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether the verb is followed by “that” or a colon, at once or behind somebody told. */
  private static boolean tellsOn(Sentence sentence, int verb, int from) {
    for (int at = verb + 1; at <= Math.min(verb + 5, sentence.size() - 1); at++) {
      String word = sentence.at(at).lower();
      if (word.equals("that") || word.equals(":")) {
        return true;
      }
      if (at >= from) {
        return at == verb + 1;
      }
    }
    return false;
  }

  /** Whether a phrase that names who tells it ends at a word: “according to”. */
  static boolean isBeforeTeller(Sentence sentence, int at) {
    return at > 0
        && BEFORE_TELLER.contains(sentence.at(at - 1).lower() + " " + sentence.at(at).lower());
  }

  /** Whether a verb may tell what somebody says. */
  static boolean isTelling(String lower) {
    return TELLERS.containsKey(lower);
  }
}
