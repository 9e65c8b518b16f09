package dossier.link;

import dossier.mention.Mentions;
import dossier.mention.UnclaimedNames;
import dossier.parallel.Parallels;
import dossier.propose.Proposals;
import dossier.record.Catalogue;

/**
 * The catalogue with everything that only the whole of it can tell.
 *
 * @param catalogue every record
 * @param proposals what the program found in the texts beyond the editor's records
 * @param mentions where people and places are named
 * @param unclaimed the names that no record claims
 * @param evidence every citation with its verdict
 * @param citedBy the way back from the cited words
 * @param shown what may be printed of each text
 * @param textDates the date expressions that stand in the sources
 * @param dates when events happened
 * @param chronology the order of the events
 * @param participants who took part in what
 * @param attestedIn which sources attest each person
 * @param witnesses which sources are one witness
 * @param bodies what belongs to each organisation
 * @param holdings what each source names and tells
 * @param disputes where sources do not agree
 * @param parallels versions of one text, aligned
 */
public record Concordance(
    Catalogue catalogue,
    Proposals proposals,
    Mentions mentions,
    UnclaimedNames unclaimed,
    Evidence evidence,
    CitedBy citedBy,
    Shown shown,
    TextDates textDates,
    EventDates dates,
    Chronology chronology,
    Participants participants,
    AttestedIn attestedIn,
    Witnesses witnesses,
    Bodies bodies,
    Holdings holdings,
    Disputes disputes,
    Parallels parallels) {

  /** Looks for every quote in its source. */
  public static Evidence verify(Catalogue catalogue) {
    return Evidence.verify(catalogue);
  }

  /** Computes the indexes, once, of the editor's records alone. */
  public static Concordance of(Catalogue catalogue, Mentions mentions, Evidence evidence) {
    return of(catalogue, Proposals.NONE, mentions, evidence);
  }

  /**
   * Computes the indexes, once.
   *
   * @param catalogue with the proposals, if they are shown
   */
  public static Concordance of(
      Catalogue catalogue, Proposals proposals, Mentions mentions, Evidence evidence) {
    TextDates textDates = TextDates.of(catalogue);
    EventDates dates = EventDates.of(catalogue, textDates, evidence);
    Participants participants = Participants.of(catalogue);
    CitedBy citedBy = CitedBy.of(evidence);
    Chronology chronology = Chronology.of(catalogue, dates);
    return new Concordance(
        catalogue,
        proposals,
        mentions,
        UnclaimedNames.of(catalogue, mentions),
        evidence,
        citedBy,
        Shown.of(catalogue, citedBy),
        textDates,
        dates,
        chronology,
        participants,
        AttestedIn.of(catalogue, mentions, participants),
        Witnesses.of(catalogue),
        Bodies.of(catalogue, mentions, evidence, chronology),
        Holdings.of(catalogue, mentions),
        DisputeFinder.find(catalogue, dates),
        Parallels.of(catalogue));
  }

  /** The same, with proposals that have no pages of their own. */
  public Concordance proposing(Proposals listed) {
    return new Concordance(
        catalogue,
        listed,
        mentions,
        unclaimed,
        evidence,
        citedBy,
        shown,
        textDates,
        dates,
        chronology,
        participants,
        attestedIn,
        witnesses,
        bodies,
        holdings,
        disputes,
        parallels);
  }
}
