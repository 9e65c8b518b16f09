package dossier.cli;

import dossier.site.Progress;
import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One line on a terminal that says how far a build has come, once that takes more than a second:
 * {@code writing pages 1,200 of 3,932, 410 a second}. It goes when the build ends.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long EVERY_MILLIS = 200;
  private static final long PATIENCE_NANOS = 1_000_000_000;

  /** Back to the beginning of the line, and clear it. */
  private static final String ANEW = "\r\u001B[K";

  private final PrintStream terminal;
  private final LongSupplier clock;
  private final long begun;
  private final Timer timer = new Timer("progress", true);
  private @Nullable Stage stage;
  private boolean isShown;

  private record Stage(String words, long begun, int done, int all) {}

  /**
   * @param clock nanoseconds from some beginning
   */
  ProgressLine(PrintStream terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.begun = clock.getAsLong();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show();
          }
        },
        EVERY_MILLIS,
        EVERY_MILLIS);
  }

  static ProgressLine onTerminal() {
    return new ProgressLine(System.err, System::nanoTime);
  }

  /** Whether a person looks on: somebody types, and the output goes into no pipe or file. */
  @SuppressWarnings("SystemConsoleNull") // asked below
  static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Java 22 and later have a console without a terminal too.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before) {
      return true;
    }
  }

  @Override
  public synchronized void at(String words, int done, int all) {
    long since = stage != null && stage.words.equals(words) ? stage.begun : clock.getAsLong();
    int most = stage != null && stage.words.equals(words) ? Math.max(stage.done, done) : done;
    stage = new Stage(words, since, most, all);
  }

  /** Prints the line, if it is time to. */
  synchronized void show() {
    if (stage != null && clock.getAsLong() - begun >= PATIENCE_NANOS) {
      terminal.print(ANEW + line(stage));
      terminal.flush();
      isShown = true;
    }
  }

  private String line(Stage now) {
    double seconds = (clock.getAsLong() - now.begun) / 1e9;
    String count = now.all == 0 ? "" : String.format(Locale.ROOT, " %,d of %,d", now.done, now.all);
    String rate =
        now.done == 0 || seconds < 0.5
            ? ""
            : String.format(Locale.ROOT, ", %,.0f a second", now.done / seconds);
    return now.words + count + rate;
  }

  @Override
  public synchronized void close() {
    timer.cancel();
    stage = null;
    if (isShown) {
      terminal.print(ANEW);
      terminal.flush();
    }
  }
}
