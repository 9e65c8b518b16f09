package dossier;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A built site and the rules that every site of this generator keeps, whatever its content. */
final class GeneratedSite {
  /** No page is heavier than this: 200 KB. */
  static final int MAX_PAGE_BYTES = 200 * 1024;

  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?([^\"')\\s]+)");

  /**
   * Files that no page needs to lead to: a host or a program asks for them, or what needs them is
   * not there.
   */
  private static final Pattern UNLINKED =
      Pattern.compile(
          "404\\.html|sitemap\\.xml|robots\\.txt|\\.nojekyll|\\.dossier|data/.*"
              + "|static/(compare|event|source)\\.css");

  private final SiteFolder folder;
  private final SortedMap<String, SitePage> pages = new TreeMap<>();
  private final Map<String, List<String>> addresses = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private GeneratedSite(SiteFolder folder) {
    this.folder = folder;
    folder.files().forEach(this::take);
  }

  private void take(String path, byte[] bytes) {
    if (path.endsWith(".html")) {
      SitePage page = new SitePage(path, bytes);
      pages.put(path, page);
      addresses.put(path, page.addresses());
    } else if (path.endsWith(".css") || path.endsWith(".svg")) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      addresses.put(
          path, STYLE_ADDRESS.matcher(text).results().map(found -> found.group(1)).toList());
    }
  }

  /** What is wrong with the site in that folder, empty if nothing. */
  static List<String> faults(Path root, int maxPageBytes) {
    GeneratedSite site = new GeneratedSite(SiteFolder.read(root));
    if (!site.pages.containsKey("index.html")) {
      return List.of("no index.html in " + root);
    }
    site.pages.values().forEach(page -> site.faults.addAll(page.faults(maxPageBytes)));
    site.addresses.keySet().forEach(site::deadLinks);
    site.unreachable();
    return List.copyOf(site.faults);
  }

  private void deadLinks(String from) {
    for (String address : new LinkedHashSet<>(addresses.getOrDefault(from, List.of()))) {
      if (SitePage.isForeign(address) || address.startsWith("data:")) {
        if (from.endsWith(".css") && !address.startsWith("data:")) {
          faults.add(from + ": fetches " + address);
        }
      } else if (address.startsWith("/")) {
        // a host shows the page for lost readers at any depth, where a relative link would lead
        // astray
        if (!from.equals("404.html")) {
          faults.add(from + ": absolute path " + address);
        }
      } else {
        deadLink(from, address);
      }
    }
  }

  private void deadLink(String from, String address) {
    String target;
    try {
      target = SitePage.target(from, address);
    } catch (IllegalArgumentException e) {
      faults.add(from + ": no address: '" + address + "'");
      return;
    }
    if (!folder.files().containsKey(target)) {
      faults.add(from + ": dead link " + address);
      return;
    }
    SitePage page = pages.get(target);
    int hash = address.indexOf('#');
    if (page != null && hash >= 0) {
      String fragment = address.substring(hash + 1).replaceFirst(":~:.*", "");
      if (!page.ids()
          .contains(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8))) {
        faults.add(from + ": dead fragment " + address);
      }
    }
  }

  private void unreachable() {
    Set<String> reached = new TreeSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of("index.html"));
    while (!waiting.isEmpty()) {
      String path = waiting.pop();
      if (folder.files().containsKey(path) && reached.add(path)) {
        for (String address : addresses.getOrDefault(path, List.of())) {
          if (!SitePage.isForeign(address)
              && !address.startsWith("data:")
              && !address.startsWith("/")) {
            waiting.push(SitePage.target(path, address));
          }
        }
      }
    }
    for (String path : folder.files().keySet()) {
      if (!reached.contains(path) && !UNLINKED.matcher(path).matches()) {
        faults.add(path + ": no page leads here");
      }
    }
  }
}
