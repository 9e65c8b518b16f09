package dossier.html;

/**
 * How to cite a page, in one of several forms: for a footnote, or for a program that keeps a
 * bibliography.
 *
 * @param label what the form is called
 * @param file name of a file that holds the citation
 * @param words the citation, one line or several
 */
public record CitationForm(String label, String file, String words) {}
