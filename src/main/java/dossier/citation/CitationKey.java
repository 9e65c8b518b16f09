package dossier.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of the citation form: {@code SOURCE} or {@code SOURCE §n}.
 *
 * @param source the source's id; empty where the passage belongs to the text at hand ({@code §n}
 *     alone)
 * @param passage 1-based, or null
 */
record CitationKey(String source, @Nullable Integer passage) {
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)?\\s*(?:§\\s*(\\d{1,9}))?");

  static Optional<CitationKey> parse(String written) {
    Matcher form = FORM.matcher(written.strip());
    if (written.isBlank() || !form.matches()) {
      return Optional.empty();
    }
    String source = form.group(1) == null ? "" : form.group(1);
    return Optional.of(
        new CitationKey(source, form.group(2) == null ? null : Integer.valueOf(form.group(2))));
  }
}
