package dossier.site;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds ids and addresses in a page of this program's own making: attributes stand in double
 * quotes, and in words {@code <} is never bare.
 */
final class PageAddresses {
  private static final Set<String> LEADING =
      Set.of("href", "src", "action", "xlink:href", "poster", "data");

  private final String html;
  private int at;

  private PageAddresses(String html) {
    this.html = html;
  }

  /**
   * Reads a page from its beginning to its end.
   *
   * @param ids takes the value of each {@code id}
   * @param addresses takes each address, as written
   */
  static void read(String html, Consumer<String> ids, Consumer<String> addresses) {
    PageAddresses page = new PageAddresses(html);
    while ((page.at = html.indexOf('<', page.at)) >= 0) {
      page.at++;
      page.tag(ids, addresses);
    }
  }

  private void tag(Consumer<String> ids, Consumer<String> addresses) {
    while (at < html.length() && html.charAt(at) != '>') {
      int equals = at;
      while (equals < html.length() && isName(html.charAt(equals))) {
        equals++;
      }
      if (html.startsWith("=\"", equals)) {
        String name = html.substring(at, equals);
        int end = html.indexOf('"', equals + 2);
        if (end < 0) {
          throw new IllegalArgumentException("a quotation mark is not closed in a page");
        }
        if (name.equals("id")) {
          ids.accept(unescaped(html.substring(equals + 2, end)));
        } else if (LEADING.contains(name)) {
          addresses.accept(unescaped(html.substring(equals + 2, end)));
        }
        at = end + 1;
      } else {
        at = Math.max(equals, at + 1);
      }
    }
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == ':';
  }

  private static String unescaped(String value) {
    return value.indexOf('&') < 0
        ? value
        : value
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }
}
