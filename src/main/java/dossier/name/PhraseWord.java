package dossier.name;

import dossier.input.Span;
import dossier.text.Mark;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a passage, as the finder of names looks at it.
 *
 * @param text as it stands, without a possessive ending
 * @param span where in the passage's words
 * @param isFirst whether it begins a sentence, a quotation or a cell, so that its capital proves
 *     nothing
 * @param isJoined whether nothing but one blank, or the stop of an initial, parts it from the word
 *     before
 */
record PhraseWord(String text, Span span, boolean isFirst, boolean isJoined) {
  private static final Pattern WORD =
      Pattern.compile("People[’']s|\\p{L}[\\p{L}\\p{M}]*(?:[-‐‑’'](?!s\\b)\\p{L}[\\p{L}\\p{M}]*)*");
  private static final Pattern OPENING = Pattern.compile("[“”\"„«‘(\\[:;…—–*•/]\\s*$");

  /** The words of a passage, in order. */
  static List<PhraseWord> of(Passage passage) {
    String words = passage.words();
    List<PhraseWord> found = new ArrayList<>();
    Set<Integer> beginnings = beginnings(passage);
    Matcher matcher = WORD.matcher(words);
    int before = 0;
    int beginning = -1;
    String previous = "";
    while (matcher.find()) {
      String gap = words.substring(before, matcher.start());
      for (int at = before; at <= matcher.start(); at++) {
        beginning = beginnings.contains(at) ? at : beginning;
      }
      boolean isFirst = beginning >= before || OPENING.matcher(gap).find();
      boolean isInitial = previous.length() < 3 && gap.strip().equals(".") && gap.length() < 3;
      Span span = new Span(matcher.start(), matcher.end());
      found.add(
          new PhraseWord(
              matcher.group(), span, isFirst, !isFirst && (gap.equals(" ") || isInitial)));
      before = matcher.end();
      previous = matcher.group();
    }
    return found;
  }

  /** Where sentences and the cells of a row begin. */
  private static Set<Integer> beginnings(Passage passage) {
    Set<Integer> beginnings = new HashSet<>();
    passage.sentences().forEach(sentence -> beginnings.add(sentence.start()));
    passage.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.LABEL)
        .forEach(
            mark -> {
              beginnings.add(mark.span().start());
              beginnings.add(mark.span().end() + 1);
            });
    return beginnings;
  }

  /** Whether it is the first letter of a name, or two as in Yu. */
  boolean isInitial(String words) {
    return text.length() < 3 && words.startsWith(".", span.end());
  }

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
