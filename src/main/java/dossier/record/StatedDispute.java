package dossier.record;

import dossier.citation.Reference;
import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as an author states it: one that no rule sees, or a word on one that the build finds by
 * itself.
 *
 * @param on the point: one of {@link #KINDS}; for a dispute that the build finds also the very
 *     point of the statements, as {@code eye colour}
 * @param of the other person, for a dispute on how two people were related; or null
 * @param question the point as a question, or null; without claims, it words the dispute that the
 *     build finds
 * @param claims what each source says; empty where the build finds the dispute by itself
 * @param apparent why the contradiction is only apparent, or null
 * @param place where it is written
 */
public record StatedDispute(
    String on,
    @Nullable Reference of,
    @Nullable String question,
    List<Claim> claims,
    @Nullable String apparent,
    Place place) {
  /** What sources can differ on. */
  public static final List<String> KINDS =
      List.of(
          "date", "place", "rank", "office", "kinship", "fate", "name", "cause", "number",
          "wording", "other");

  public StatedDispute {
    claims = List.copyOf(claims);
  }

  public Optional<Reference> with() {
    return Optional.ofNullable(of);
  }

  /** Whether it only words or explains a dispute that the build finds. */
  public boolean isWord() {
    return claims.isEmpty();
  }

  public Optional<String> asQuestion() {
    return Optional.ofNullable(question);
  }

  public Optional<String> onlyApparent() {
    return Optional.ofNullable(apparent);
  }
}
