/** Measures the program on invented corpora of any size; no test runs these classes. */
@NullMarked
package dossier.benchmark;

import org.jspecify.annotations.NullMarked;
