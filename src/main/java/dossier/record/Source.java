package dossier.record;

import dossier.address.PagePath;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import dossier.text.Fixity;
import dossier.text.SourceText;
import java.util.List;

/**
 * A text in evidence, with its bibliographic description.
 *
 * @param id unique
 * @param description what it is
 * @param text its words
 * @param custody how it came, and that it is unchanged
 * @param notes the editor's notes on words of it
 * @param setAside names that no record needs to claim
 * @param see other records
 * @param allowances findings accepted
 * @param prose our introduction
 * @param place the beginning of the file
 */
public record Source(
    String id,
    Description description,
    SourceText text,
    Custody custody,
    List<TextNote> notes,
    List<SetAside> setAside,
    List<Reference> see,
    List<Allowance> allowances,
    Prose prose,
    Place place)
    implements Record {

  public Source {
    notes = List.copyOf(notes);
    setAside = List.copyOf(setAside);
    see = List.copyOf(see);
    allowances = List.copyOf(allowances);
  }

  @Override
  public PagePath page() {
    return PagePath.source(id);
  }

  @Override
  public String title() {
    return description.title();
  }

  public String siglum() {
    return description.siglum();
  }

  /** What its checksum says of its text. */
  public Fixity.State fixity() {
    return custody.isRaw() ? Fixity.State.RAW : Fixity.compare(text, custody.fixity());
  }

  /** The same source with a siglum, which a raw text has none of its own. */
  Source withSiglum(String siglum) {
    return new Source(
        id,
        description.withSiglum(siglum),
        text,
        custody,
        notes,
        setAside,
        see,
        allowances,
        prose,
        place);
  }

  /** The same source with our introduction, which stands in a file of its own. */
  Source introducedBy(Prose introduction) {
    return new Source(
        id, description, text, custody, notes, setAside, see, allowances, introduction, place);
  }
}
