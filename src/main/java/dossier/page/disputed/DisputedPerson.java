package dossier.page.disputed;

import dossier.html.Link;

/**
 * A person whom disputes are about: their own, or those of events in which they took part.
 *
 * @param id of the person
 * @param link the name with the number of disputes, leading to the disputes on the person's page
 */
public record DisputedPerson(String id, Link link) {}
