/**
 * Pictures of time: lanes with bars and marks, circles by year, the line of one life. In come lanes
 * of happenings with their days, out comes SVG. The model is a scale of cells, wide where much
 * happened.
 */
@NullMarked
package dossier.picture.time;

import org.jspecify.annotations.NullMarked;
