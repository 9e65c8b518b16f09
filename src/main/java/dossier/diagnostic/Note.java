package dossier.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A further fact that a finding rests on, often at another place.
 *
 * @param message one clause, without a full stop
 * @param place where it stands, or null
 */
public record Note(String message, @Nullable Place place) {}
