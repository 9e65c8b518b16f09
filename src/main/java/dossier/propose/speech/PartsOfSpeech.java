package dossier.propose.speech;

import dossier.input.Span;
import dossier.text.Mark;
import dossier.text.Passage;
import dossier.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of speech of English words, by what OpenNLP learnt of them. The model is loaded
 * when the first sentence is read. For one thread.
 */
public final class PartsOfSpeech {
  /**
   * A name is one word, and read as one that any tagger knows: what it is has been found before.
   */
  private static final String A_PERSON = "John";

  private static final String A_PLACE = "London";

  private @Nullable POSTaggerME tagger;

  /** Loaded once for the program; it takes a third of a second. */
  private static final class Model {
    private static final POSModel ENGLISH = load();

    private static POSModel load() {
      try (InputStream model =
          Model.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
        return new POSModel(model);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A sentence, taken apart. A possessive ending is a word; the source's note marks are none.
   *
   * @param names those of the passage, without overlap
   */
  public Sentence tag(Passage passage, Span sentence, List<Run> names) {
    List<Word> words = words(passage, sentence, names);
    String[] read =
        words.stream()
            .map(
                word ->
                    word.run().map(run -> run.isPerson() ? A_PERSON : A_PLACE).orElse(word.text()))
            .toArray(String[]::new);
    if (tagger == null) {
      tagger = new POSTaggerME(Model.ENGLISH);
    }
    String[] parts = tagger.tag(read);
    List<Word> tagged = new ArrayList<>();
    for (int at = 0; at < parts.length; at++) {
      Word word = words.get(at);
      String part = word.name() == null ? parts[at] : "PROPN";
      tagged.add(new Word(word.span(), word.text(), part, word.name()));
    }
    return new Sentence(passage, sentence, tagged);
  }

  private static List<Word> words(Passage passage, Span sentence, List<Run> names) {
    Tokens tokens = new Tokens(passage.words().substring(sentence.start(), sentence.end()));
    List<Word> words = new ArrayList<>();
    int behind = sentence.start();
    int next = 0;
    while (next < tokens.count()) {
      int at = next++;
      Span span = tokens.span(at, at).shift(sentence.start());
      if (span.start() < behind || tokens.key(at).equals(" ") || isNoteMark(passage, span)) {
        continue;
      }
      Span token = span;
      Optional<Run> name = names.stream().filter(run -> run.span().overlaps(token)).findFirst();
      int last = name.isPresent() ? at : lastOf(tokens, at);
      span = name.map(Run::span).orElseGet(() -> tokens.span(at, last).shift(sentence.start()));
      words.add(new Word(span, span.in(passage.words()), "", name.orElse(null)));
      behind = span.end();
      next = last + 1;
    }
    return words;
  }

  private static boolean isNoteMark(Passage passage, Span span) {
    return passage.marks().stream()
        .anyMatch(mark -> mark.kind() == Mark.Kind.NOTE_MARK && mark.span().encloses(span));
  }

  /** A hyphen joins two words, and an apostrophe what stands behind it. */
  private static int lastOf(Tokens tokens, int first) {
    if (tokens.isApostrophe(first) && tokens.isLetters(first + 1)) {
      return first + 1;
    }
    int last = first;
    while (tokens.isWord(last) && tokens.isHyphen(last + 1) && tokens.isWord(last + 2)) {
      last += 2;
    }
    return last;
  }
}
