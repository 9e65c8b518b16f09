package dossier.mention;

/**
 * What a name form can stand for.
 *
 * @param kind what sort of thing
 * @param id of the person, organisation or place; empty for a name set aside
 */
record Named(Kind kind, String id) {
  enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A name that no record needs to claim: it hides shorter names in it. */
    SET_ASIDE
  }

  static final Named NOBODY = new Named(Kind.SET_ASIDE, "");
}
