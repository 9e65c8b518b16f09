package dossier.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The files that a build wrote into a folder, as the folder's own file {@code .dossier} lists them:
 * the mark of a site of ours, and the bounds of what the next build may replace or remove.
 *
 * @param sums checksum of each file by its path, parts separated by {@code /}
 */
record FileList(SortedMap<String, String> sums) {
  static final String NAME = ".dossier";

  private static final String HEAD =
      "# the files of this site, which dossier replaces and removes, and no others";

  /** No part of a path climbs or is hidden, but for the one file that hosts ask for. */
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{8}) ((?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*|\\.nojekyll)");

  static FileList none() {
    return new FileList(new TreeMap<>());
  }

  /**
   * The list in a folder, if it has one.
   *
   * @throws NoSiteException if the list is not as a build wrote it
   */
  static Optional<FileList> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    FileList list = none();
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(HEAD)) {
      throw broken(file, 1);
    }
    for (int line = 1; line < lines.size(); line++) {
      Matcher entry = LINE.matcher(lines.get(line).stripTrailing());
      if (!entry.matches()) {
        throw broken(file, line + 1);
      }
      list.sums.put(entry.group(2), entry.group(1));
    }
    return Optional.of(list);
  }

  private static NoSiteException broken(Path file, int line) {
    return new NoSiteException(
        file
            + ", line "
            + line
            + ", is not as dossier wrote it, so nothing here is touched;"
            + " take out what is yours, delete the folder and build again");
  }

  /** The list as it is written into the folder. */
  byte[] bytes() {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    sums.forEach((path, sum) -> out.append(sum).append(' ').append(path).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  boolean has(String path) {
    return sums.containsKey(path);
  }

  /** Every folder that holds a listed file, at any depth, without the site's own. */
  NavigableSet<String> folders() {
    NavigableSet<String> folders = new TreeSet<>();
    for (String path : sums.keySet()) {
      int end = path.lastIndexOf('/');
      while (end > 0 && folders.add(path.substring(0, end))) {
        end = path.lastIndexOf('/', end - 1);
      }
    }
    return folders;
  }

  /** Tells bytes that somebody changed: eight hexadecimal digits. */
  static String sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
