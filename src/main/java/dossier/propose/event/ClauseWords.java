package dossier.propose.event;

import dossier.text.WordList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The small words by which the clauses of a sentence are told apart, by their use. */
final class ClauseWords {
  private static final Map<String, Set<String>> WORDS =
      WordList.lines("english/clauses").stream()
          .map(line -> line.split(":", 2))
          .collect(Collectors.toMap(line -> line[0].strip(), line -> WordList.set(line[1])));

  static final Set<String> BE = of("be");
  static final Set<String> MODAL = of("modal");
  static final Set<String> LATER = of("later");
  static final Set<String> NEGATION = of("negation");
  static final Set<String> CONDITION = of("condition");
  static final Set<String> OPENING = of("opening");
  static final Set<String> RELATIVE = of("relative");
  static final Set<String> SUCCEEDED = of("succeeded");
  static final Set<String> BOTH = of("both");
  static final Set<String> HAVE = of("have");
  static final Set<String> ENDS = of("ends");
  static final Set<String> REFLEXIVE = of("reflexive");
  static final Set<String> OWNER = of("owner");
  static final Set<String> HE = of("he");
  static final Set<String> SHE = of("she");
  static final Set<String> I = of("i");
  static final Set<String> BEFORE_A_PLACE = of("before-a-place");
  static final Set<String> TO_A_PLACE = of("to-a-place");
  static final Set<String> WITH = of("with");
  static final Set<String> AFTER = of("after");
  static final Set<String> UPON = of("upon");

  private ClauseWords() {}

  private static Set<String> of(String use) {
    return WORDS.getOrDefault(use, Set.of());
  }
}
