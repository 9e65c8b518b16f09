package dossier;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.TestAbortedException;

/**
 * A headless Chromium with an empty profile. Where there is none, the tests that need it are
 * skipped and say so; with {@code -Dbrowser=required} they fail.
 */
final class Browser implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> SWITCHES =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // a mouse, as on a desk: without it a headless browser says that nothing can hover
          "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4");
  // kept, for the logging system forgets a logger that nobody holds
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser, or ends the test as skipped or failed. */
  static Browser open() {
    Optional<Path> browser = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
    Optional<Path> control = onPath("chromedriver");
    if (browser.isPresent() && control.isPresent()) {
      return start(browser.get(), control.get());
    }
    String missing =
        browser.isPresent()
            ? "no chromedriver on the PATH"
            : "none of " + BROWSERS + " on the PATH";
    if (System.getProperty("browser", "").equals("required")) {
      throw new AssertionError("A browser is required, but there is " + missing);
    }
    System.err.println("SKIPPED for want of a browser: " + missing);
    throw new TestAbortedException(missing);
  }

  private static Optional<Path> onPath(String name) {
    // the variable by which a runner of GitHub tells the folder of its driver
    Stream<String> runner = Stream.ofNullable(System.getenv("CHROMEWEBDRIVER"));
    Stream<String> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
    return Stream.concat(path, runner)
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Browser start(Path binary, Path control) {
    // it warns of each browser newer than itself, to no effect here
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.toFile());
    options.addArguments(SWITCHES);
    options.setCapability("goog:loggingPrefs", console);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(control.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** The driver, for what this class does not offer. */
  ChromeDriver driver() {
    return driver;
  }

  /** Loads a page and forgets what the console held before. */
  void load(String url) {
    consoleErrors();
    driver.get(url);
  }

  /** Makes the window that wide, in CSS pixels. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Asks for the {@code light} or the {@code dark} theme, and for no motion. */
  void theme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Turns the scripts of pages loaded from now on off or on. */
  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** By how many CSS pixels the page is wider than its window. */
  long overflow() {
    Object pixels =
        driver.executeScript(
            "const page = document.scrollingElement; return page.scrollWidth - page.clientWidth;");
    return ((Number) pixels).longValue();
  }

  /**
   * What the console reported as an error since it was asked last; a breach of the
   * Content-Security-Policy is one.
   */
  List<String> consoleErrors() {
    List<String> errors = new ArrayList<>();
    StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .forEach(entry -> errors.add(entry.getMessage()));
    return errors;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
