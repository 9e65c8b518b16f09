package dossier.record;

import java.util.List;

/**
 * Whom or what name forms stand for: a person, an organisation or a place.
 *
 * @param id unique over all records
 * @param name what it is called on this site
 * @param names every spelling in the texts
 * @param alsoKnownAs names that no text has
 * @param localNames spellings that mean it only in one source
 */
public record Bearer(
    String id,
    String name,
    List<NameForm> names,
    List<NameForm> alsoKnownAs,
    List<LocalNames> localNames) {}
