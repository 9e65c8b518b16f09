package dossier.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on the web, the only kind that the site links to outside of itself: http or https,
 * with a host, and nothing in it that an address cannot hold.
 */
public final class WebAddress {
  private static final int LONGEST = 2000;
  private static final int LAST_PORT = 65_535;

  private static final Pattern MAIL =
      Pattern.compile("mailto:[\\w.+-]+@[\\p{L}\\p{N}.-]+", Pattern.CASE_INSENSITIVE);

  /** An empty step of a path, or one that goes up or nowhere. */
  private static final Pattern CLIMBS = Pattern.compile("//|/\\.{1,2}(?:/|$)");

  private WebAddress() {}

  /** Whether our words may link to it outside the site: an address of the web, or one for mail. */
  public static boolean isLink(String words) {
    return of(words).isPresent() || MAIL.matcher(words).matches();
  }

  /** The address, if the words are one. */
  public static Optional<URI> of(String words) {
    try {
      URI uri = new URI(words);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      boolean isPlain = uri.getUserInfo() == null && uri.getPort() <= LAST_PORT;
      return isWeb && uri.getHost() != null && isPlain && words.length() <= LONGEST
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /**
   * The address of the root of a site, with a slash at its end; nothing if the words are no address
   * below which pages can stand: one with a query, a fragment, an empty step or one that climbs.
   */
  public static Optional<String> root(String words) {
    return of(words)
        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
        .filter(uri -> !CLIMBS.matcher(uri.getRawPath()).find())
        .map(uri -> words.endsWith("/") ? words : words + "/");
  }
}
