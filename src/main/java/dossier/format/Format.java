package dossier.format;

import dossier.diagnostic.Diagnostics;
import dossier.input.RawFile;
import java.util.Optional;
import java.util.Set;

/** One format of raw texts, such as plain text or TEI. */
public interface Format {
  /** How the names of its files end, in small letters, without the dot. */
  Set<String> endings();

  /** What a file holds; nothing if it cannot be read, and the reason is reported. */
  Optional<RawText> read(RawFile raw, Diagnostics diagnostics);
}
