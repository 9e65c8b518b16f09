package dossier.record;

import dossier.citation.Reference;
import dossier.content.FieldPlaces;
import dossier.edtf.Edtf;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source's bibliographic description.
 *
 * @param title as the text gives it
 * @param shortTitle what labels call it, where the title is long or sounds like something else; the
 *     title itself if none is given
 * @param siglum one or two letters, unique
 * @param author the id of a person, or free words; null where the text names none
 * @param written when it was written, or null
 * @param published when it was published, as the text states it, or null
 * @param publication where it was published; empty if unknown
 * @param kind a word of the author's own: {@code letter}
 * @param language BCP 47 tag; empty if not given
 * @param rights what may be done with it
 * @param shownWhole whether the site shows the whole text, or only the cited passages
 * @param provenance where it stands, and on what it rests
 * @param work the same in two sources that are versions of one text; empty if there is none
 * @param places where its fields are written
 */
public record Description(
    String title,
    String shortTitle,
    String siglum,
    @Nullable Reference author,
    @Nullable Edtf written,
    @Nullable Edtf published,
    String publication,
    String kind,
    String language,
    Rights rights,
    boolean shownWhole,
    Provenance provenance,
    String work,
    FieldPlaces places) {

  /** Single words that say that the author is not known; any other single word is an id. */
  private static final Set<String> NOBODY = Set.of("anonymous", "unknown", "unnamed");

  /** The same description with a siglum. */
  Description withSiglum(String given) {
    return new Description(
        title,
        shortTitle,
        given,
        author,
        written,
        published,
        publication,
        kind,
        language,
        rights,
        shownWhole,
        provenance,
        work,
        places);
  }

  /** The author, if a person of the record. */
  public Optional<Reference> authorOnRecord() {
    return Optional.ofNullable(author).filter(named -> isPerson(named.id()));
  }

  private static boolean isPerson(String author) {
    return Reference.isId(author) && !NOBODY.contains(author);
  }

  /** The author in free words, if not on record. */
  public Optional<String> authorInWords() {
    return Optional.ofNullable(author).map(Reference::id).filter(words -> !isPerson(words));
  }

  /** The author in free words that name somebody: not {@code anonymous}. */
  public Optional<String> authorNamed() {
    return authorInWords().filter(words -> !NOBODY.contains(words));
  }

  public Optional<Edtf> whenWritten() {
    return Optional.ofNullable(written);
  }

  public Optional<Edtf> whenPublished() {
    return Optional.ofNullable(published);
  }

  /** Whether it would have been published before it was written, which cannot be right. */
  public boolean isPublishedBeforeWritten() {
    return published != null && written != null && published.before(written);
  }

  /** When the text came into being: written or else published. */
  public Optional<Edtf> created() {
    return whenWritten().or(this::whenPublished);
  }
}
