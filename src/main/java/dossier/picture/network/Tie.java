package dossier.picture.network;

/**
 * What joins two nodes of a network.
 *
 * @param one number of the first node, counted from 0
 * @param other number of the second node
 * @param strength how often they stand together, 1 or more
 * @param title what the mark says in full
 * @param href where the mark leads
 */
public record Tie(int one, int other, int strength, String title, String href) {}
