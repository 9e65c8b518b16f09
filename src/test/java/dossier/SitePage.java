package dossier;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One page of a built site and the rules that it must keep by itself. */
final class SitePage {
  /**
   * Elements whose address is fetched with the page, in contrast to links that a reader may follow.
   */
  private static final String FETCHED =
      "script[src], img[src], img[srcset], source, iframe, object, embed, video, audio, track, input[src], use,"
          + " image, link[rel~=(?i)stylesheet|icon|preload|prefetch|modulepreload|manifest|preconnect|dns-prefetch]";

  private final String path;
  private final int size;
  private final Document document;

  SitePage(String path, byte[] bytes) {
    this.path = path;
    this.size = bytes.length;
    this.document = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The ids that a fragment may name. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    document.select("[id]").forEach(element -> ids.add(element.id()));
    return ids;
  }

  /** Every address in the page, as it stands there. */
  List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    for (String name : List.of("href", "xlink:href", "src", "action", "data", "poster")) {
      for (Element element : document.getElementsByAttribute(name)) {
        addresses.add(element.attr(name));
      }
    }
    for (Element element : document.select("[srcset]")) {
      for (String candidate : element.attr("srcset").split(",", -1)) {
        addresses.add(candidate.strip().replaceFirst("\\s.*", ""));
      }
    }
    return addresses;
  }

  /** What is wrong with the page itself, each with the path of the page. */
  List<String> faults(int maxBytes) {
    List<String> faults = new ArrayList<>();
    if (size > maxBytes) {
      faults.add("has " + size + " bytes, more than " + maxBytes);
    }
    head(faults);
    headings(faults);
    duplicateIds(faults);
    inline(faults);
    foreignParts(faults);
    return faults.stream().map(fault -> path + ": " + fault).toList();
  }

  private void head(List<String> faults) {
    if (document.select("html[lang]").attr("lang").isBlank()) {
      faults.add("no language");
    }
    if (document.title().isBlank()) {
      faults.add("no title");
    }
    if (document.select("head > meta[name=description]").attr("content").isBlank()) {
      faults.add("no description");
    }
    Element policy = document.selectFirst("head > meta[http-equiv=Content-Security-Policy]");
    if (policy == null || !policy.attr("content").contains("default-src")) {
      faults.add("no Content-Security-Policy");
    } else if (policy.attr("content").contains("unsafe-")) {
      faults.add("the Content-Security-Policy permits what is unsafe");
    } else if (policy.previousElementSiblings().is("script, link, style")) {
      faults.add("the Content-Security-Policy comes after what it should govern");
    }
  }

  private void headings(List<String> faults) {
    int before = 0;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > before + 1) {
        faults.add("h" + level + " '" + heading.text() + "' follows h" + before);
      }
      if (heading.text().isBlank()) {
        faults.add("an h" + level + " without words");
      }
      before = level;
    }
    if (document.select("h1").size() != 1) {
      faults.add(document.select("h1").size() + " h1");
    }
  }

  private void duplicateIds(List<String> faults) {
    Set<String> seen = new LinkedHashSet<>();
    for (Element element : document.select("[id]")) {
      if (!seen.add(element.id())) {
        faults.add("id '" + element.id() + "' twice");
      }
    }
  }

  private void inline(List<String> faults) {
    for (Element element : document.getAllElements()) {
      // JSON-LD is data: a policy does not govern it, and nothing runs it
      if (element.is("script:not([src]):not([type=application/ld+json]), style")) {
        faults.add("an inline " + element.normalName());
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("style") || name.startsWith("on")) {
          faults.add("an attribute " + name + " on " + element.normalName());
        }
        if (attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
          faults.add("a script in the address of " + element.normalName());
        }
      }
    }
  }

  private void foreignParts(List<String> faults) {
    for (Element element : document.select(FETCHED)) {
      for (String name : List.of("href", "xlink:href", "src", "srcset", "data", "poster")) {
        if (isForeign(element.attr(name))) {
          faults.add("fetches " + element.attr(name));
        }
      }
    }
  }

  /** Whether an address leaves the site. */
  static boolean isForeign(String address) {
    boolean scheme = address.matches("(?i)[a-z][a-z0-9+.-]*:(?s:.*)");
    return address.startsWith("//") || (scheme && !address.startsWith("data:"));
  }

  /**
   * The path below the site's root to which an address in a file leads, without query and fragment.
   */
  static String target(String from, String address) {
    String plain = address.replaceFirst("[?#](?s:.*)", "");
    return plain.isEmpty()
        ? from
        : URI.create("site:/" + from).resolve(URI.create(plain)).getPath().substring(1);
  }
}
