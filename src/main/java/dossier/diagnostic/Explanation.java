package dossier.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The long story of a code: what it means, why it matters, and how to mend it. */
public final class Explanation {
  private Explanation() {}

  /** The story in Markdown. */
  public static String of(Code code) {
    String name = "/dossier/diagnostic/" + code.id() + ".md";
    try (InputStream story = Explanation.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(story, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
