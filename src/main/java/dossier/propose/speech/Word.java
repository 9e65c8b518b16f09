package dossier.propose.speech;

import dossier.input.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word, a name or a mark of a sentence.
 *
 * @param span where in the words of the passage
 * @param text as it stands there
 * @param part its part of speech, a tag of Universal Dependencies: {@code VERB}
 * @param name whose name it is, or null
 */
public record Word(Span span, String text, String part, @Nullable Run name) {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");

  /** In small letters. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean is(String tag) {
    return part.equals(tag);
  }

  /** Whether it can be what a verb is said of. */
  public boolean isNominal() {
    return name != null || NOMINAL.contains(part);
  }

  public boolean isPerson() {
    return name != null && name.isPerson();
  }

  public Optional<Run> run() {
    return Optional.ofNullable(name);
  }
}
