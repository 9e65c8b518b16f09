package dossier.fit;

import dossier.citation.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What bears a value.
 *
 * @param citation whose quote or passage it is; null if none
 * @param instead what the quotes have that the claim does not say; empty if nothing
 */
record Borne(Bearing bearing, @Nullable Citation citation, String instead) {

  static Borne by(Bearing bearing) {
    return new Borne(bearing, null, "");
  }

  static Borne by(Bearing bearing, Ground ground) {
    return new Borne(bearing, ground.citation(), "");
  }

  static Borne nothing(String instead) {
    return new Borne(Bearing.NOTHING, null, instead);
  }
}
