/**
 * Dossier: Javadoc for historical sources. Texts and short records go in, a checked, cross-linked
 * site comes out.
 *
 * <p>The packages are the stages of the work. Read them from the ground up; each imports only from
 * lines above its own:
 *
 * <ul>
 *   <li>{@code input}: a file's text, and places in it.
 *   <li>{@code diagnostic}: what the build has to say about content, as values. {@code address}:
 *       paths of pages, anchors in them.
 *   <li>{@code edtf}: dates, pure. {@code content}: files become front matter and Markdown, with
 *       positions.
 *   <li>{@code text}: the words of a source: passages, sentences. {@code name}: name forms, and
 *       what looks like a name. {@code date}: the dates in them, read into EDTF.
 *   <li>{@code citation}: a verbatim quote, and the verdict whether it stands in its text.
 *   <li>{@code record}: people, events, sources and places, and the catalogue of them all.
 *   <li>{@code mention}: whose name stands where. {@code parallel}: versions of one text, aligned.
 *   <li>{@code propose}: records that the program makes from the texts, each with its why.
 *   <li>{@code link}: what needs more than one file: attestations, disputes, the order of events.
 *   <li>{@code fit}: what bears the dates, numbers and names in our own words.
 *   <li>{@code check}: one class a check. {@code data}: published data. {@code search}: the index
 *       of the search. {@code cite}: citation forms. {@code html}: HTML, the frame of a page.
 *   <li>{@code paging}: long lists in parts. {@code page}: what pages share; below it one package a
 *       kind of page, {@code page.person} and so on: its record beside what composes it. {@code
 *       picture}: what is drawn there, {@code picture.time}, {@code .map}, {@code .network}.
 *   <li>{@code site}: the pipeline. {@code serve}: the preview. {@code cli}: the command line.
 * </ul>
 *
 * <p>Three decisions shape everything. Findings about content are values, never exceptions, so one
 * run reports all of them. A stage sees one file at a time until the catalogue, so reading can go
 * on all cores. Nothing reads the clock, the locale, the environment or a hash order, so two builds
 * of the same content are equal to the byte; the price is that whatever varies (a base address,
 * say) has to come in through the build's options.
 */
@NullMarked
package dossier;

import org.jspecify.annotations.NullMarked;
