package dossier.paging;

import dossier.address.PagePath;
import dossier.html.Frame;
import dossier.html.Page;
import dossier.html.Pager;
import dossier.html.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Renders pages, and divides those that are too heavy, so that no page weighs more than {@link
 * #MOST_BYTES}. What a part weighs is measured by rendering it; a link from one row of a page to
 * another leads to the part that has it. Safe for use by many threads.
 */
public final class Paging {
  /** No page is heavier: 200 KB. */
  public static final int MOST_BYTES = 200 * 1024;

  // What a part gains when it is known how many there are: the ways between them, and the names of
  // parts in links within the page.
  private static final int RESERVE = 16 * 1024;

  private static final String ID = " id=\"";
  private static final String FRAGMENT = " href=\"#";

  private final Templates templates;
  private final int most;

  /** Renders with the compiled templates. */
  public Paging() {
    this(MOST_BYTES);
  }

  /** With a limit of its own. */
  Paging(int most) {
    this.templates = new Templates();
    this.most = most;
  }

  /** How a page is to be divided. */
  public Division divide(Page page) {
    String html = templates.render(page);
    return page instanceof Paged paged && isTooHeavy(html)
        ? anchored(paged, cut(paged, bytes(html)))
        : Division.whole(page.frame().path());
  }

  /**
   * Renders a page, in parts if it is too heavy.
   *
   * @return HTML documents by the path of each
   */
  public Map<PagePath, String> render(Page page) {
    String html = templates.render(page);
    return page instanceof Paged paged && isTooHeavy(html)
        ? inParts(paged, cut(paged, bytes(html)))
        : Map.of(page.frame().path(), html);
  }

  /**
   * Renders a page as it was divided before, so that links which were made by that division hold.
   *
   * @param division see {@link #divide}
   * @return HTML documents by the path of each
   */
  public Map<PagePath, String> render(Page page, Division division) {
    return page instanceof Paged paged && division.isDivided()
        ? inParts(paged, division.ends())
        : Map.of(page.frame().path(), templates.render(page));
  }

  private List<Integer> cut(Paged page, int weight) {
    int size = page.keys().size();
    int room = most - Math.min(RESERVE, most / 4);
    Frame first = page.frame().part(1, List.of("", ""));
    Frame later = page.frame().part(2, List.of("", ""));
    return Cuts.of(
        size,
        (from, to) ->
            bytes(templates.render(page.part(from == 0 ? first : later, new Slice(from, to)))),
        room,
        (int) ((long) size * room / weight));
  }

  private Division anchored(Paged page, List<Integer> ends) {
    return new Division(page.frame().path(), ends, anchors(parts(page, ends)));
  }

  /** The parts as the templates print them. */
  private List<String> parts(Paged page, List<Integer> ends) {
    List<String> labels = Pager.labels(page.keys(), ends, page.isAlphabetical());
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      Frame frame = page.frame().part(parts.size() + 1, labels);
      parts.add(templates.render(page.part(frame, new Slice(from, end))));
      from = end;
    }
    return parts;
  }

  private static Map<String, Integer> anchors(List<String> parts) {
    Map<String, Integer> anchors = new HashMap<>();
    for (int part = 1; part <= parts.size(); part++) {
      String html = parts.get(part - 1);
      for (int at = next(ID, html, 0); at >= 0; at = next(ID, html, at)) {
        anchors.putIfAbsent(html.substring(at, html.indexOf('"', at)), part);
      }
    }
    return anchors;
  }

  private Map<PagePath, String> inParts(Paged page, List<Integer> ends) {
    List<String> parts = parts(page, ends);
    Map<String, Integer> anchors = anchors(parts);
    PagePath path = page.frame().path();
    Map<PagePath, String> rendered = new LinkedHashMap<>();
    for (int part = 1; part <= parts.size(); part++) {
      PagePath here = path.part(part);
      Map<String, Integer> own = anchors(List.of(parts.get(part - 1)));
      rendered.put(
          here,
          linked(
              parts.get(part - 1),
              id ->
                  own.containsKey(id) || !anchors.containsKey(id)
                      ? ""
                      : path.part(anchors.getOrDefault(id, 1)).relativeTo(here)));
    }
    return rendered;
  }

  /** Puts before each fragment the name of the part that has it. */
  private static String linked(String html, UnaryOperator<String> part) {
    StringBuilder out = new StringBuilder(html.length() + 1024);
    int done = 0;
    for (int at = next(FRAGMENT, html, 0); at >= 0; at = next(FRAGMENT, html, at)) {
      out.append(html, done, at - 1).append(part.apply(html.substring(at, html.indexOf('"', at))));
      done = at - 1;
    }
    return out.append(html, done, html.length()).toString();
  }

  /** Where the value of the next such attribute begins; in words, {@code <} is never bare. */
  private static int next(String attribute, String html, int from) {
    int at = html.indexOf(attribute, from);
    while (at >= 0 && html.lastIndexOf('<', at) < html.lastIndexOf('>', at)) {
      at = html.indexOf(attribute, at + 1);
    }
    return at < 0 ? -1 : at + attribute.length();
  }

  /** A sign has three bytes at most, so that most pages need not be counted. */
  private boolean isTooHeavy(String html) {
    return html.length() > most / 3 && bytes(html) > most;
  }

  private static int bytes(String html) {
    int bytes = html.length();
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      // of a pair of surrogates each counts for two bytes
      bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }
    return bytes;
  }
}
