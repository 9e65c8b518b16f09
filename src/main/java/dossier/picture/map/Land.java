package dossier.picture.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The outlines of all land, in degrees, from the file {@code land.txt}, which says where they come
 * from.
 */
final class Land {
  private static final String FILE = "land.txt";
  private static final double STEPS_PER_DEGREE = 20;

  private Land() {}

  /** Read once, when the first map is drawn. */
  private static final class Read {
    static final List<Outline> OUTLINES = read();
  }

  /**
   * Every outline; those of lakes run through the land around them, so that both are filled by the
   * even-odd rule.
   */
  static List<Outline> outlines() {
    return Read.OUTLINES;
  }

  private static List<Outline> read() {
    try (InputStream file = Land.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not in the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.startsWith("#")).map(Land::outline).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outline outline(String line) {
    StringTokenizer steps = new StringTokenizer(line);
    Outline.Points points = new Outline.Points();
    int x = 0;
    int y = 0;
    while (steps.hasMoreTokens()) {
      x += Integer.parseInt(steps.nextToken());
      y += Integer.parseInt(steps.nextToken());
      points.add(x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE);
    }
    return points.outline();
  }
}
