package dossier.content;

import dossier.input.InputFile;
import dossier.input.RawFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of the content folder that was read.
 *
 * @param part what it is for
 * @param file its path and text; of a raw text that is no Markdown the path alone
 * @param bytes of a raw text that is no Markdown; null for any other file
 */
public record ScannedFile(Part part, InputFile file, @Nullable RawFile bytes) {

  /** A file whose text was read. */
  public ScannedFile(Part part, InputFile file) {
    this(part, file, null);
  }

  /** A raw text in one of the formats that are no Markdown. */
  static ScannedFile raw(RawFile raw) {
    return new ScannedFile(Part.RAW, new InputFile(raw.path(), ""), raw);
  }

  /** The bytes of a raw text that is no Markdown. */
  public Optional<RawFile> raw() {
    return Optional.ofNullable(bytes);
  }
}
