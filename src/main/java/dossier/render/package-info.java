/**
 * Pages: what each kind of page says ({@link dossier.render.Page} and its records), where it stands
 * ({@link dossier.address.PagePath}), how its places are named ({@link dossier.address.Anchor}) and
 * how it becomes HTML ({@link dossier.render.Templates}).
 *
 * <p>A page record holds display values only: strings already worded, lists already sorted, links
 * already relative to the page. An empty string, an empty list or {@link dossier.render.Link#NONE}
 * means "there is none", and the template leaves that piece out.
 *
 * <p>What stands within a line of prose ({@link dossier.render.Link}, {@link
 * dossier.render.DateWords}, {@link dossier.render.Siglum}, {@link dossier.render.NoteMark}) knows
 * its own markup, so that no white space creeps in; everything larger has a template.
 */
@NullMarked
package dossier.render;

import org.jspecify.annotations.NullMarked;
