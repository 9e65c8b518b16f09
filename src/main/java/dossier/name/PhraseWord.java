package dossier.name;

import dossier.input.Span;
import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.Mark;
import dossier.text.Passage;
import dossier.text.Tokens;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a passage, as the finder of names looks at it.
 *
 * @param text as it is seen, without a possessive ending
 * @param span where in the passage's words
 * @param isFirst whether it begins a sentence, a quotation or a cell, so that its capital proves
 *     nothing
 * @param isJoined whether nothing but one blank, or the stop of an initial, parts it from the word
 *     before
 */
public record PhraseWord(String text, Span span, boolean isFirst, boolean isJoined) {
  private static final Set<String> SHORT = WordList.of("english/given-short");
  private static final Pattern OPENING = Pattern.compile("[“”\"„«‘(\\[:;…—–*•/]\\s*$");

  /** The words of a passage, in order. */
  public static List<PhraseWord> of(Passage passage) {
    String words = passage.words();
    Tokens tokens = new Tokens(words);
    List<PhraseWord> found = new ArrayList<>();
    BitSet beginnings = beginnings(passage);
    int before = 0;
    boolean isShort = false;
    for (int first = 0; first < tokens.count(); first++) {
      if (tokens.isLetters(first)) {
        int last = lastOf(tokens, first);
        Span span = tokens.span(first, last);
        String gap = words.substring(before, span.start());
        int beginning = beginnings.nextSetBit(before);
        boolean isFirst =
            (beginning >= 0 && beginning <= span.start())
                || (!gap.equals(" ") && OPENING.matcher(gap).find());
        boolean isInitial = isShort && gap.strip().equals(".") && gap.length() < 3;
        boolean isJoined = !isFirst && (gap.equals(" ") || isInitial);
        found.add(new PhraseWord(Letters.visible(span.in(words)), span, isFirst, isJoined));
        before = span.end();
        String lower = found.get(found.size() - 1).lower();
        isShort = span.length() < 3 || SHORT.contains(lower);
        first = last;
      }
    }
    return found;
  }

  /** Hyphens and apostrophes join the parts of a word, but for a possessive ending. */
  private static int lastOf(Tokens tokens, int first) {
    int last = first;
    while (tokens.isLetters(last + 2)
        && (tokens.isHyphen(last + 1) || tokens.isApostrophe(last + 1))
        && (!tokens.key(last + 2).equals("s") || tokens.key(last).equals("People"))) {
      last += 2;
    }
    return last;
  }

  /** Where sentences and the cells of a row begin. */
  private static BitSet beginnings(Passage passage) {
    BitSet beginnings = new BitSet();
    passage.sentences().forEach(sentence -> beginnings.set(sentence.start()));
    passage.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.LABEL)
        .forEach(
            mark -> {
              beginnings.set(mark.span().start());
              beginnings.set(mark.span().end() + 1);
            });
    return beginnings;
  }

  /** Whether it is the first letter of a name, or two as in Yu. */
  public boolean isInitial(String words) {
    return text.length() < 3 && words.startsWith(".", span.end());
  }

  /** Whether it begins with a capital. */
  public boolean isCapital() {
    return Letters.isCapital(text.codePointAt(0));
  }

  /** In small letters. */
  public String lower() {
    return LetterForms.small(text);
  }
}
