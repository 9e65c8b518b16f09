package dossier.record;

/**
 * What may be done with words, and whom to name.
 *
 * @param uri a statement of RightsStatements.org or a licence of Creative Commons; empty if none is
 *     given
 * @param credit the credit line; empty if none is given
 */
public record Rights(String uri, String credit) {
  public static final Rights NONE = new Rights("", "");
}
