package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a person sees while a site is built, and when. */
class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;
  private static final String ANEW = "\r\u001B[K";

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();
  private final ProgressLine line =
      new ProgressLine(new PrintStream(shown, true, StandardCharsets.UTF_8), now::get);

  @Test
  void shortBuildsSayNothing() {
    line.at("reading files", 10, 20);
    now.set(SECOND - 1);
    line.show();
    line.close();
    assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void longBuildsSayStageCountAndRate() {
    line.at("writing pages", 0, 3_932);
    line.at("writing pages", 1_200, 3_932);
    line.at("writing pages", 1_199, 3_932); // told late by another thread
    now.set(2 * SECOND);
    line.show();
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .endsWith(ANEW + "writing pages 1,200 of 3,932, 600 a second");
  }

  @Test
  void theLineGoesAtTheEnd() {
    line.at("checking", 0, 0);
    now.set(2 * SECOND);
    line.show();
    line.close();
    assertThat(shown.toString(StandardCharsets.UTF_8)).endsWith(ANEW + "checking" + ANEW);
  }
}
