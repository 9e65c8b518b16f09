package dossier.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.apache.commons.lang3.StringUtils;

/**
 * Whether every link of every page leads to a file of the site, or to an id in it, in the same
 * letters. A page is looked through once, when it is rendered; until the end only eight bytes are
 * kept of each id and of each link. Safe for use by many threads.
 */
final class LinkCheck {
  private final String hostPath;

  /** What each file offers to links, as hashes. */
  private final Map<String, long[]> places = new ConcurrentHashMap<>();

  /** Where the links of each page lead, as hashes. */
  private final Map<String, long[]> targets = new ConcurrentHashMap<>();

  /**
   * Begins with no file.
   *
   * @param hostPath the path under which the host keeps the site, with which the links of the page
   *     for missing addresses begin; empty if unknown
   */
  LinkCheck(String hostPath) {
    this.hostPath = hostPath;
  }

  /** Takes a file that is no page. */
  void file(String path) {
    places.put(path, new long[] {hash(path)});
  }

  /** Takes a page. */
  void page(String path, String html) {
    LongStream.Builder ids = LongStream.builder().add(hash(path));
    LongStream.Builder links = LongStream.builder();
    PageAddresses.read(
        html,
        id -> ids.add(hash(path + "#" + id)),
        address -> {
          String target = target(path, address);
          if (!target.isEmpty()) {
            links.add(hash(target));
          }
        });
    places.put(path, ids.build().toArray());
    targets.put(path, links.build().sorted().distinct().toArray());
  }

  /**
   * What is wrong with the whole site, a line each in order of the paths; empty if nothing is.
   *
   * @param folder where the files lie
   */
  List<String> faults(Path folder) throws IOException {
    long[] all = places.values().stream().flatMapToLong(Arrays::stream).toArray();
    Arrays.parallelSort(all);
    TreeSet<String> faults = new TreeSet<>();
    for (Map.Entry<String, long[]> page : targets.entrySet()) {
      String path = page.getKey();
      if (Arrays.stream(page.getValue()).anyMatch(target -> isMissing(target, all))) {
        faults.addAll(deadLinks(path, Files.readString(folder.resolve(path)), all));
      }
    }
    places.forEach(
        (path, offered) -> {
          if (Arrays.stream(offered).distinct().count() < offered.length) {
            faults.add(path + ": an id stands there twice");
          }
        });
    return new ArrayList<>(faults);
  }

  private List<String> deadLinks(String path, String html, long[] all) {
    List<String> dead = new ArrayList<>();
    PageAddresses.read(
        html,
        id -> {},
        address -> {
          String target = target(path, address);
          if (!target.isEmpty() && isMissing(hash(target), all)) {
            dead.add(path + ": " + address + " leads nowhere");
          }
        });
    return dead;
  }

  private static boolean isMissing(long target, long[] all) {
    return Arrays.binarySearch(all, target) < 0;
  }

  /**
   * The file, and with {@code #} the id, to which an address leads; empty if it leaves the site.
   */
  private String target(String page, String address) {
    int sign = StringUtils.indexOfAny(address, ':', '/', '?', '#');
    if (address.startsWith("//") || (sign > 0 && address.charAt(sign) == ':')) {
      return "";
    }
    String file = StringUtils.substringBefore(StringUtils.substringBefore(address, "#"), "?");
    String id = StringUtils.substringBefore(StringUtils.substringAfter(address, "#"), ":~:");
    String path = file.isEmpty() ? page : resolved(page, file);
    return id.isEmpty() ? path : path + "#" + id;
  }

  private String resolved(String page, String file) {
    if (file.startsWith("/")) {
      boolean isHosts = !hostPath.isEmpty() && file.startsWith(hostPath);
      return isHosts ? file.substring(hostPath.length()) : file;
    }
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    String rest = file;
    while (rest.startsWith("../") && !folder.isEmpty()) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return folder + rest;
  }

  private static long hash(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
