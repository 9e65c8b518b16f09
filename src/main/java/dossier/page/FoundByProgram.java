package dossier.page;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.page.table.Value;
import dossier.propose.Proposal;
import dossier.propose.Why;
import java.util.List;
import java.util.Optional;

/** Says of a record that the program found it, wherever it is seen, and why. */
public final class FoundByProgram {
  /** What marks it in a list. */
  public static final String BADGE = "found by the program";

  private static final int MOST = 6;

  private FoundByProgram() {}

  /**
   * The line of its declaration: each rule with the words it fired on, and where they stand.
   *
   * @return empty for a record of the editor
   */
  public static Optional<DeclarationRow> row(String id, PageContext context) {
    return context
        .concordance()
        .proposals()
        .of(id)
        .map(
            found ->
                DeclarationRow.of(
                    "found by",
                    why(found).stream()
                        .map(why -> Value.words("the program, " + words(why)))
                        .toArray(Value[]::new)));
  }

  /** The reasons that are told, the first ones. */
  public static List<Why> why(Proposal found) {
    return found.why().subList(0, Math.min(MOST, found.why().size()));
  }

  /** A reason as a reader reads it: {@code behind a title: “Captain Weir” (log §3)}. */
  public static String words(Why why) {
    return why.toString();
  }

  /** A gloss of a row in a list, with the badge in front if the program found the record. */
  public static String glossed(String id, String gloss, PageContext context) {
    boolean isFound = context.concordance().proposals().of(id).isPresent();
    return !isFound ? gloss : gloss.isEmpty() ? BADGE : BADGE + "; " + gloss;
  }

  /** Where all that was found is listed. */
  public static String list(PageContext context) {
    return context.at(PagePath.CHECKS, Anchor.section("found"));
  }
}
