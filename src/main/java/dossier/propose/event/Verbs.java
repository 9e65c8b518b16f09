package dossier.propose.event;

import dossier.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs and nouns of happening, by the forms in which they stand in sentences. */
final class Verbs {
  private static final String NOBODY = "-";

  /** Base form, past and participle of the verbs that are not formed with -ed. */
  private static final Map<String, String[]> IRREGULAR = irregular();

  private static final Set<String> OF_MIND = WordList.of("english/verbs-of-mind");
  private static final Map<String, List<Form>> FORMS = new HashMap<>();
  private static final Map<String, Meaning> NOUNS = new HashMap<>();

  /** The parts of those who do something to others. */
  private static final Set<String> DOERS = new HashSet<>();

  /**
   * What a verb means.
   *
   * @param kind of what happened
   * @param doer the part of who does it; {@code -} if nobody has it
   * @param done the part of whom it is done to; {@code -} if nobody has it
   * @param verb in its base form
   */
  record Meaning(String kind, String doer, String done, String verb) {
    /** Of a verb that says of nothing that it has happened. */
    static final Meaning NONE = new Meaning("", NOBODY, NOBODY, "");

    /** Of a verb that no list has. */
    static Meaning other(String verb) {
      boolean isOfMind = OF_MIND.contains(verb);
      return isOfMind ? NONE : new Meaning("other", "participant", "participant", verb);
    }

    /** What somebody was. */
    static final Meaning BEING = new Meaning("service", "holder", NOBODY, "be");

    boolean hasDoer() {
      return !doer.equals(NOBODY);
    }

    boolean hasDone() {
      return !done.equals(NOBODY);
    }
  }

  /** How a form of a verb may be used. */
  enum Use {
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    ING
  }

  /**
   * A form of a verb.
   *
   * @param with the small word that must stand behind it; empty if none
   */
  record Form(Meaning meaning, Use use, String with) {
    /** How many small words must stand behind it. */
    int small() {
      return with.isEmpty() ? 0 : WordList.list(with).size();
    }
  }

  static {
    for (String line : WordList.lines("english/happenings")) {
      String[] cells = line.split("\\s*\\|\\s*");
      for (String verb : WordList.list(cells[3])) {
        add(cells, verb);
      }
    }
    for (String line : WordList.lines("english/happening-nouns")) {
      String[] cells = line.split("\\s*\\|\\s*");
      for (String noun : WordList.list(cells[2])) {
        NOUNS.put(noun, new Meaning(cells[0], NOBODY, cells[1], noun));
      }
    }
  }

  private Verbs() {}

  private static void add(String[] cells, String written) {
    String[] parts = written.split("/");
    int hyphen = parts[0].indexOf('-');
    String base = hyphen < 0 ? parts[0] : parts[0].substring(0, hyphen);
    String with = hyphen < 0 ? "" : parts[0].substring(hyphen + 1).replace('-', ' ');
    String[] irregular = parts.length > 2 ? parts : IRREGULAR.getOrDefault(base, parts);
    Meaning meaning = new Meaning(cells[0], cells[1], cells[2], parts[0]);
    if (meaning.hasDone() && !cells[1].equals(cells[2])) {
      DOERS.add(cells[1]);
    }
    String past = irregular.length > 1 ? irregular[1] : ending(base, "ed");
    put(base, new Form(meaning, Use.BASE, with));
    put(present(base), new Form(meaning, Use.PRESENT, with));
    put(past, new Form(meaning, Use.PAST, with));
    put(irregular.length > 2 ? irregular[2] : past, new Form(meaning, Use.PARTICIPLE, with));
    put(ending(base, "ing"), new Form(meaning, Use.ING, with));
    if (base.equals("be")) {
      put("was", new Form(meaning, Use.PAST, with));
      put("were", new Form(meaning, Use.PAST, with));
    }
  }

  private static Map<String, String[]> irregular() {
    Map<String, String[]> forms = new HashMap<>();
    for (String line : WordList.lines("english/irregular")) {
      for (String verb : WordList.list(line)) {
        String[] parts = verb.split("/");
        forms.put(parts[0], parts);
      }
    }
    return forms;
  }

  private static void put(String form, Form use) {
    FORMS.computeIfAbsent(form, unused -> new ArrayList<>()).add(use);
  }

  private static String present(String base) {
    return base.matches(".*(s|x|z|ch|sh|o)")
        ? base + "es"
        : base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String ending(String base, String ending) {
    if (base.endsWith("e")) {
      return base.substring(0, base.length() - 1) + ending;
    }
    if (base.matches(".*[^aeiou]y") && ending.equals("ed")) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    boolean isShort =
        base.matches("[^aeiou]*[aeiou][^aeiouwxy]") || base.matches(".*(mit|fer|cur|pel|bel|dit)");
    boolean doubles = isShort && !base.matches(".*(edit|offer|suffer)");
    return base + (doubles ? base.substring(base.length() - 1) : "") + ending;
  }

  /** The uses of a form, those with a small word first; none for what is no verb of happening. */
  static List<Form> forms(String lower) {
    return FORMS.getOrDefault(lower, List.of());
  }

  /** What a noun says has happened. */
  static Optional<Meaning> noun(String lower) {
    return Optional.ofNullable(NOUNS.get(lower));
  }

  /** Whether a part is only that of somebody who does something to others. */
  static boolean isOnlyDoer(String role) {
    return DOERS.contains(role);
  }

  /** Whether it is the past or the participle of a verb that is not formed with -ed. */
  static boolean isIrregularPast(String lower) {
    return IRREGULAR.values().stream()
        .anyMatch(forms -> forms[1].equals(lower) || forms[2].equals(lower));
  }

  /** Whether it can be the participle of a verb that a list has. */
  static boolean isParticiple(String lower) {
    return forms(lower).stream().anyMatch(form -> form.use() == Use.PARTICIPLE)
        || IRREGULAR.values().stream().anyMatch(verb -> verb[2].equals(lower));
  }
}
