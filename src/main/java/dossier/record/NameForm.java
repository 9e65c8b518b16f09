package dossier.record;

import dossier.diagnostic.Place;

/**
 * One spelling of a name as it stands in a source.
 *
 * @param words in the base form, without {@code 's}
 * @param place where it is written
 */
public record NameForm(String words, Place place) {}
