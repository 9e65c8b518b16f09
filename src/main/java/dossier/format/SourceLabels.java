package dossier.format;

import dossier.format.Metadata.Field;
import dossier.input.Span;
import dossier.text.LetterForms;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a text says of the text itself: {@code Written: 5 May 1811}. */
public final class SourceLabels {
  private static final Phrases LABELS = Phrases.of("source-labels");
  private static final Pattern LABEL =
      LetterForms.pattern("^[\\p{L} \\u00A0]{1,30}?(?:\\u00A0?:| at | on |©)\\s*");
  private static final int LONGEST = 300;

  private SourceLabels() {}

  /** The field that a line fills. */
  public static Optional<Field> of(String line) {
    return line.length() > LONGEST
        ? Optional.empty()
        : LABELS.meaning(line).map(name -> Field.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** Keeps what a line says of the text, if it says anything. */
  public static void note(String line, Span span, Metadata metadata) {
    Optional<Field> field = of(line);
    if (field.isPresent()) {
      Matcher label = LABEL.matcher(line);
      boolean isWhole = field.get() == Field.RIGHTS || !label.find();
      metadata.add(field.get(), isWhole ? line : line.substring(label.end()), span);
    }
  }
}
