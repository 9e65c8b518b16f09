/**
 * Dates in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), levels 0 and 1, as pure values.
 *
 * <p>{@link dossier.edtf.Edtf#parse} reads the notation; the value answers what the build asks of a
 * date: its bounds, whether two dates can both be true, which comes first, and how it is worded for
 * readers. The calendar is the proleptic Gregorian one of ISO 8601 throughout; year {@code 0000} is
 * 1 BC.
 */
@NullMarked
package dossier.edtf;

import org.jspecify.annotations.NullMarked;
