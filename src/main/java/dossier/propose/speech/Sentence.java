package dossier.propose.speech;

import dossier.input.Span;
import dossier.text.Passage;
import java.util.List;

/**
 * A sentence with the parts of speech of its words.
 *
 * @param passage where it stands
 * @param span where in the words of the passage
 * @param words words, names and marks in order
 */
public record Sentence(Passage passage, Span span, List<Word> words) {
  public Sentence {
    words = List.copyOf(words);
  }

  /** A word; one that stands for none outside the sentence. */
  public Word at(int index) {
    return index < 0 || index >= words.size() ? NONE : words.get(index);
  }

  private static final Word NONE = new Word(new Span(0, 0), "", "", null);

  public int size() {
    return words.size();
  }

  /** The words from one to another, as they stand. */
  public String words(int first, int last) {
    return span(first, last).in(passage.words());
  }

  /** From the beginning of one word to the end of another. */
  public Span span(int first, int last) {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }
}
