package dossier.diagnostic;

import dossier.input.InputFile;
import dossier.input.Position;
import dossier.input.Span;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands: a file and, unless the file as a whole is meant, a span of its text.
 *
 * @param file the file, or a folder (with an empty text)
 * @param at the span, or null for the file as a whole
 */
public record Place(InputFile file, @Nullable Span at) {

  /** By path, then by place in the file; the file as a whole comes first. */
  public static final Comparator<Place> ORDER =
      Comparator.<Place, String>comparing(place -> place.file().path())
          .thenComparing(place -> place.span().map(Span::start).orElse(-1));

  public static Place of(InputFile file, Span span) {
    return new Place(file, span);
  }

  public static Place whole(InputFile file) {
    return new Place(file, null);
  }

  /** A folder, or a file that could not be read as text. */
  public static Place path(String path) {
    return new Place(new InputFile(path, ""), null);
  }

  public Optional<Span> span() {
    return Optional.ofNullable(at);
  }

  public Optional<Position> position() {
    return span().map(span -> file.position(span.start()));
  }

  /** {@code path:line:column}, or the path alone. */
  @Override
  public String toString() {
    return position()
        .map(position -> file.path() + ":" + position.line() + ":" + position.column())
        .orElse(file.path());
  }
}
