package dossier.mention;

import dossier.input.Span;
import dossier.mention.Mentions.Other;
import dossier.mention.Named.Kind;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.Person;
import dossier.text.LetterForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Reads names as registers write them: {@code Weir, Anna M., keeper}.
 *
 * <p>The rule: a family name that begins a sentence, or stands behind a mark that parts entries, is
 * one name with the given names behind its comma, if these are all that one of its bearer's own
 * forms has in front of it. If they are another's, it is in doubt: {@code Weir, Robert, clerk}.
 */
final class RegisterOrder {
  private static final Pattern BEGINNING = Pattern.compile("(?:^|[.:;(•–—\n]\\s?)$");
  private static final Pattern GIVEN =
      LetterForms.pattern("^, ((?:(?:^|(?<=, )| |(?<=\\.))\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?)+)");
  private static final Pattern WORD_AT_END = LetterForms.pattern("\\p{L}{3,}\\.$");
  private static final Pattern BETWEEN = Pattern.compile("[ .]+");
  private static final Pattern ENTRY_END = Pattern.compile("^(?:$|[.,;:)]|\\s*[(–—\n])");
  private static final int FURTHEST = 60;

  private final Map<String, Set<String>> given = new HashMap<>();

  private final GivenNames names;

  RegisterOrder(Catalogue catalogue, GivenNames names) {
    this.names = names;
    for (Person person : catalogue.people().values()) {
      Set<String> before = new HashSet<>();
      for (NameForm form : person.names()) {
        List<String> words = List.of(BETWEEN.split(form.words()));
        before.add(String.join(" ", words.subList(0, words.size() - 1)));
      }
      given.put(person.id(), before);
    }
  }

  /**
   * The name with the given names behind it, or as it is if none stand there.
   *
   * @param next where the next name begins
   */
  Meant whole(String words, Meant meant, int next) {
    int end = meant.span().end();
    if (!meant.isBare() || !words.startsWith(", ", end)) {
      return meant;
    }
    String before = words.substring(Math.max(0, meant.span().start() - 2), meant.span().start());
    Matcher behind = GIVEN.matcher(words.substring(end, Math.min(words.length(), end + FURTHEST)));
    if (!BEGINNING.matcher(before).find() || !behind.find()) {
      return meant;
    }
    String givenNames = behind.group(1);
    List<Named> own = new ArrayList<>();
    for (Named named : meant.named()) {
      if (named.kind() == Kind.PERSON
          && given.getOrDefault(named.id(), Set.of()).contains(joined(givenNames))) {
        own.add(named);
      }
    }
    if (own.isEmpty()) {
      String first = StringUtils.substringBefore(joined(givenNames), " ");
      boolean isEntry =
          (next != end + 2 || FormsOfAddress.isGiven(first))
              && ENTRY_END.matcher(words.substring(end + behind.end())).find()
              && names.isOnlyName(first);
      return isEntry ? meant.orElse(Other.ANOTHER) : meant;
    }
    return new Meant(new Span(meant.span().start(), end + 2 + length(givenNames)), own, false);
  }

  private static String joined(String names) {
    return String.join(" ", BETWEEN.split(names));
  }

  /** The full stop of an initial is part of the name, that of a sentence is not. */
  private static int length(String names) {
    return WORD_AT_END.matcher(names).find() ? names.length() - 1 : names.length();
  }
}
