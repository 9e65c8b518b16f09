package dossier.record;

import dossier.content.FieldPlaces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the whole site is: the settings in {@code dossier.yml}.
 *
 * @param title the site's name
 * @param subtitle empty if there is none
 * @param description one or two sentences
 * @param editor who wrote the editorial words; empty if not given
 * @param language BCP 47 tag of the editorial words
 * @param rights of the editorial words
 * @param baseUrl absolute address of the site's root, ending in {@code /}; empty if not given
 * @param proposed what becomes of the records that the program makes from the texts
 * @param setAside names that no record needs to claim, in any source
 * @param vocabulary the author's own words that the program has to understand
 * @param allowances findings accepted anywhere
 * @param places where its fields are written
 */
public record Imprint(
    String title,
    String subtitle,
    String description,
    String editor,
    String language,
    Rights rights,
    String baseUrl,
    Proposed proposed,
    List<SetAside> setAside,
    Vocabulary vocabulary,
    List<Allowance> allowances,
    FieldPlaces places) {

  public Imprint {
    setAside = List.copyOf(setAside);
    allowances = List.copyOf(allowances);
  }

  /** What becomes of the records that the program makes from the texts. */
  public enum Proposed {
    /** They have pages like the editor's own, marked as found by the program. */
    SHOW,
    /** They are listed, for the editor. */
    LIST,
    /** None is made. */
    OFF
  }

  /**
   * The author's own words that the program has to understand.
   *
   * @param eventKinds titles of the tabs of the page of events, each with its kinds, in order
   * @param actedUpon roles of people to whom something is done
   * @param manyValued points on which several values are no dispute
   */
  public record Vocabulary(
      Map<String, List<String>> eventKinds, List<String> actedUpon, List<String> manyValued) {
    private static final List<String> ACTED_UPON =
        List.of(
            "accused",
            "appointed",
            "arrested",
            "assassinated",
            "betrayed",
            "born",
            "buried",
            "captive",
            "captured",
            "convicted",
            "defendant",
            "denounced",
            "deported",
            "died",
            "dismissed",
            "executed",
            "exiled",
            "expelled",
            "informed against",
            "interrogated",
            "killed",
            "murdered",
            "prisoner",
            "promoted",
            "searched for",
            "sentenced",
            "summoned",
            "target",
            "tortured",
            "victim",
            "watched",
            "wounded");
    private static final List<String> MANY_VALUED =
        List.of(
            "office",
            "award",
            "description",
            "membership",
            "occupation",
            "education",
            "trait",
            "alias");

    public Vocabulary {
      eventKinds = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(eventKinds));
      actedUpon = List.copyOf(actedUpon);
      manyValued = List.copyOf(manyValued);
    }

    /** Every role of somebody to whom something is done. */
    public Set<String> everyActedUpon() {
      Set<String> all = new TreeSet<>(ACTED_UPON);
      all.addAll(actedUpon);
      return all;
    }

    public boolean isActedUpon(String role) {
      return ACTED_UPON.contains(role) || actedUpon.contains(role);
    }

    public boolean isManyValued(String point) {
      return MANY_VALUED.contains(point) || manyValued.contains(point);
    }
  }
}
