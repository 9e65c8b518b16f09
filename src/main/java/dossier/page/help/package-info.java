/**
 * Pages that help readers on: help, downloads, search, and the page for missing addresses. In come
 * the sigla and the addresses of files; the rest stands in the templates.
 */
@NullMarked
package dossier.page.help;

import org.jspecify.annotations.NullMarked;
