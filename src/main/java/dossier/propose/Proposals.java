package dossier.propose;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.mention.MentionFinder;
import dossier.record.Catalogue;
import dossier.record.Interpretation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * Every record that the program made from the texts, by its id, in the order made.
 *
 * @param byId none of them the id of an editor's record
 */
public record Proposals(Map<String, Proposal> byId) {
  /** Nothing proposed. */
  public static final Proposals NONE = new Proposals(Map.of());

  public Proposals {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /**
   * What the texts hold that none of the editor's records claims.
   *
   * @param proposers in order: each builds on what those before it found
   */
  public static Proposals from(Catalogue edited, List<Proposer> proposers) {
    Proposals proposals = NONE;
    for (Proposer proposer : proposers) {
      Catalogue known = proposals.addedTo(edited);
      proposals = proposer.propose(new Known(known, MentionFinder.find(known), proposals));
    }
    return proposals;
  }

  /** The editor's records and these. */
  public Catalogue addedTo(Catalogue edited) {
    if (byId.isEmpty()) {
      return edited;
    }
    String folder =
        edited.sources().values().stream()
            .map(source -> StringUtils.substringBefore(source.place().file().path(), "/"))
            .findFirst()
            .orElse("content");
    List<ContentFile> files =
        byId.values().parallelStream()
            .map(each -> new ScannedFile(each.part(), each.file(folder)))
            .flatMap(file -> ContentFile.read(file, new Diagnostics()).stream())
            .toList();
    return Interpretation.added(edited, files);
  }

  /** These, and another or a changed one. */
  public Proposals plus(Proposal proposal) {
    Map<String, Proposal> all = new LinkedHashMap<>(byId);
    all.put(proposal.id(), proposal);
    return new Proposals(all);
  }

  /** The proposal with that id; empty for a record of the editor. */
  public Optional<Proposal> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Proposal> all() {
    return byId.values();
  }

  /** Those of one kind. */
  public List<Proposal> all(Part part) {
    return byId.values().stream().filter(each -> each.part() == part).toList();
  }
}
