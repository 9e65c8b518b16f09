package dossier.html;

import dossier.address.PagePath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What stands around a page: bars, breadcrumbs, neighbours, and what only machines read.
 *
 * @param site what all pages share
 * @param path where the page stands
 * @param title the page's own title
 * @param description one plain sentence for search engines
 * @param section the entry of the bars that the page belongs to
 * @param breadcrumbs the pages above this one, from the overview down, without this one
 * @param previous the record before this one, or {@link Link#NONE}
 * @param next the record after this one, or {@link Link#NONE}
 * @param jsonLd schema.org's description of the record (see {@link Html#json}), or empty
 * @param citation how to cite the page, in each form; empty for a page that is not worth citing
 * @param pager the ways to the other parts of a page that was divided, or {@link Pager#NONE}
 */
public record Frame(
    Site site,
    PagePath path,
    String title,
    String description,
    BarEntry section,
    List<Link> breadcrumbs,
    Link previous,
    Link next,
    Html jsonLd,
    List<CitationForm> citation,
    Pager pager) {
  /**
   * The frame of a page right under the overview; its breadcrumbs follow from its section.
   *
   * @param description one plain sentence
   * @param section the entry of the bars that the page belongs to
   */
  public static Frame of(
      Site site, PagePath path, String title, String description, BarEntry section) {
    List<Link> above =
        List.of(BarEntry.OVERVIEW, section).stream()
            .distinct()
            .filter(entry -> !entry.target().equals(path))
            .map(entry -> new Link(entry.label(), href(entry.target(), path, site)))
            .toList();
    return new Frame(
        site,
        path,
        title,
        description,
        section,
        above,
        Link.NONE,
        Link.NONE,
        Html.EMPTY,
        List.of(),
        Pager.NONE);
  }

  /**
   * The same frame between two records.
   *
   * @param before the record before this one, or {@link Link#NONE}
   * @param after the record after this one, or {@link Link#NONE}
   */
  public Frame between(Link before, Link after) {
    return with(before, after, jsonLd, citation, pager);
  }

  /**
   * The same frame with a description for machines.
   *
   * @param json see {@link Html#json}
   */
  public Frame describedBy(Html json) {
    return with(previous, next, json, citation, pager);
  }

  /** The same frame with citations. */
  public Frame citedAs(List<CitationForm> forms) {
    return with(previous, next, jsonLd, forms, pager);
  }

  private Frame with(Link before, Link after, Html json, List<CitationForm> forms, Pager parts) {
    return new Frame(
        site, path, title, description, section, breadcrumbs, before, after, json, forms, parts);
  }

  /**
   * The frame of a part of this page, with a title and a path of its own. Only the first part
   * carries the description for machines.
   *
   * @param number 1-based
   * @param labels what each part holds, in a few characters
   */
  public Frame part(int number, List<String> labels) {
    PagePath here = path.part(number);
    List<Link> parts = new ArrayList<>();
    for (String label : labels) {
      parts.add(Link.to(label, path.part(parts.size() + 1), here));
    }
    Pager ways = new Pager(number, parts);
    Link before = number == 1 ? previous : ways.before();
    Link after = number == labels.size() ? next : ways.after();
    if (number == 1) {
      return with(before, after, jsonLd, citation, ways);
    }
    String label = labels.get(number - 1);
    List<Link> above = new ArrayList<>(breadcrumbs);
    above.add(Link.to(title, path, here));
    return new Frame(
        site,
        here,
        title + ", page " + number + ": " + label,
        "Page " + number + ", " + label + ". " + description,
        section,
        above,
        before,
        after,
        Html.EMPTY,
        citation,
        ways);
  }

  /** Whether this is a whole page or the first part of one. */
  public boolean isFirst() {
    return pager.number() == 1;
  }

  /**
   * The address of another page or file of the site, as this page writes it. All are relative but
   * those of the page for missing addresses: a host shows it at any depth, so it counts from the
   * host's own root where that is known.
   */
  public String href(PagePath target) {
    return href(target, path, site);
  }

  private static String href(PagePath target, PagePath from, Site site) {
    return from.equals(PagePath.NOT_FOUND)
        ? Site.hostPath(site.baseUrl()) + target
        : target.relativeTo(from);
  }

  /** The address of a file in the folder of styles and scripts. */
  public String asset(String name) {
    return href(PagePath.asset(name));
  }

  /** The address of the page itself, as it writes it. */
  public String self() {
    return href(path);
  }

  /** The title of the browser's window: page and site, or the site alone on its first page. */
  public String windowTitle() {
    return title.equals(site.title()) ? title : title + " · " + site.title();
  }

  /**
   * The {@code aria-current} attribute of an entry of the bars: {@code page} for the page itself,
   * {@code true} for a page under it.
   */
  public Attribute current(BarEntry entry) {
    if (entry != section || path.equals(PagePath.NOT_FOUND)) {
      return Attribute.NONE;
    }
    return new Attribute(path.equals(entry.target()) ? "page" : "true");
  }

  /** Whether the page has an address of its own that is known. */
  public boolean hasCanonical() {
    return !site.baseUrl().isEmpty() && !path.equals(PagePath.NOT_FOUND);
  }

  /** The absolute address of the page; see {@link #hasCanonical}. */
  public String canonical() {
    return site.baseUrl() + (path.equals(PagePath.OVERVIEW) ? "" : path);
  }

  /** Whether there is a record before or after this one. */
  public boolean hasNeighbours() {
    return previous.isPresent() || next.isPresent();
  }

  /** Whether the page tells how to cite it. */
  public boolean isCitable() {
    return !citation.isEmpty();
  }

  /** Whether there is a description for machines. */
  public boolean hasJsonLd() {
    return !jsonLd.isEmpty();
  }

  /**
   * The page's Content-Security-Policy: nothing but what the site itself holds, and of scripts in
   * the page none but the description for machines.
   */
  public Attribute policy() {
    return new Attribute(
        "default-src 'self'"
            + (hasJsonLd() ? "; script-src 'self' 'sha256-" + digest(jsonLd.markup()) + "'" : "")
            + "; object-src 'none'; form-action 'self'; base-uri 'none'");
  }

  // The description for machines is no script, but checkers of policies take it for one.
  private static String digest(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
