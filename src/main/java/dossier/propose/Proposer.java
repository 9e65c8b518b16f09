package dossier.propose;

/** Makes records of one kind out of what no record claims. */
public interface Proposer {
  /**
   * What was proposed so far, with what this finds more; it may add to what was found before it,
   * never to a record of the editor.
   */
  Proposals propose(Known known);
}
