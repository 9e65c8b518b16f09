/**
 * What a raw text's format gives: a file's bytes come in; its blocks, its metadata, and what was
 * set aside go out, each with its place in the file. Each format has a package of its own below.
 */
@NullMarked
package dossier.format;

import org.jspecify.annotations.NullMarked;
