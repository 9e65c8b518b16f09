package dossier.record;

import dossier.citation.Reference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands, through whose hands it went, and on what it rests. What is not known is
 * empty.
 *
 * @param url address on the web where the text, or a copy of it, stands
 * @param archived address of it in a web archive
 * @param repository the archive or library that holds it
 * @param shelfmark under which the repository keeps it
 * @param translator in words
 * @param editor in words
 * @param publisher in words
 * @param basedOn the source from which it was made, or plain words; null where it rests on nothing
 *     known
 * @param witness sources that are one witness with it: an article and its mirror
 */
public record Provenance(
    String url,
    String archived,
    String repository,
    String shelfmark,
    String translator,
    String editor,
    String publisher,
    @Nullable Reference basedOn,
    List<Reference> witness) {

  public Provenance {
    witness = List.copyOf(witness);
  }

  /** The source it was made from, if that is one of the corpus. */
  public Optional<Reference> basedOnSource() {
    return Optional.ofNullable(basedOn).filter(named -> Reference.isId(named.id()));
  }

  /** What it was made from, where that is no source of the corpus. */
  public Optional<String> basedOnWords() {
    return Optional.ofNullable(basedOn).map(Reference::id).filter(words -> !Reference.isId(words));
  }
}
