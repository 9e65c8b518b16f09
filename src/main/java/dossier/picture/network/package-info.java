/**
 * The network of names. In come people and how often two stand together, out comes SVG. The model
 * is a row in which those who stand together are near.
 */
@NullMarked
package dossier.picture.network;

import org.jspecify.annotations.NullMarked;
