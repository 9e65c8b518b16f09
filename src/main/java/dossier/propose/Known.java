package dossier.propose;

import dossier.citation.Reference;
import dossier.input.Span;
import dossier.mention.Mentions;
import dossier.record.Catalogue;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * What a proposer goes by.
 *
 * @param catalogue the sources, the editor's records, and what was proposed so far
 * @param mentions where the texts name these people and places
 * @param soFar what was proposed so far
 */
public record Known(Catalogue catalogue, Mentions mentions, Proposals soFar) {

  /**
   * The texts to propose from, in the order of the catalogue: those that the site shows whole. A
   * proposal out of a text that is shown only where it is cited would publish more of it.
   */
  public List<Source> sources() {
    return catalogue.sources().values().stream()
        .filter(source -> source.description().shownWhole())
        .toList();
  }

  /** Where a passage has names that a record claims or that are set aside. */
  public List<Span> taken(Source source, Passage passage) {
    List<Span> taken = new ArrayList<>(mentions.setAside(source.id(), passage.number()));
    mentions.in(source.id(), passage.number()).forEach(mention -> taken.add(mention.span()));
    mentions
        .doubts(source.id(), passage.number())
        .forEach(doubt -> taken.add(doubt.mention().span()));
    return taken;
  }

  /**
   * An id made from words, which no record of any kind has.
   *
   * @param words a name or a title
   * @param kind added where another record has the id: {@code place}
   */
  public String idFor(String words, String kind, Proposals made) {
    String near = Reference.idFor(words);
    String plain = Reference.isId(near) ? near : kind + "-" + Integer.toHexString(words.hashCode());
    String id = plain;
    for (int next = 1; isTaken(id, made); next++) {
      id = plain + "-" + kind + (next == 1 ? "" : "-" + next);
    }
    return id;
  }

  private boolean isTaken(String id, Proposals made) {
    return catalogue.record(id).isPresent()
        || catalogue.locality(id).isPresent()
        || made.of(id).isPresent();
  }
}
