package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar, with a Java that prints what it is given, an argument a line. */
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/main/launcher/dossier");

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void given() throws IOException {
    assumeTrue(File.separatorChar == '/', "the other systems have dossier.cmd");
    home = Files.createDirectories(folder.resolve("with blank/target"));
    executable(home.resolve("dossier"), Files.readString(SCRIPT));
    executable(folder.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> run(Path script, String options, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("JAVA_OPTS", options);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isEqualTo(3);
    return printed.lines().toList();
  }

  @Test
  void argumentsAreGivenOnAsTheyAre() throws Exception {
    List<String> given = run(home.resolve("dossier"), "-Xmx4g -Da=b", "quote", "two words", "");
    assertThat(given).contains("-Xmx4g", "-Da=b");
    assertThat(given)
        .endsWith("-jar", home.toRealPath() + "/dossier.jar", "quote", "two words", "");
  }

  @Test
  void classesInMemoryAreTakenOnlyIfTheyAreThere() throws Exception {
    Path archive = home.toRealPath().resolve("dossier.jsa");
    String option = "-XX:SharedArchiveFile=" + archive;
    assertThat(run(home.resolve("dossier"), "")).doesNotContain(option);
    Files.createFile(archive);
    assertThat(run(home.resolve("dossier"), "")).contains(option);
  }

  @Test
  void aLinkLeadsToTheJarBesideTheScript() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("dossier"), Path.of("with blank/target/dossier"));
    assertThat(run(link, "")).contains(home.toRealPath() + "/dossier.jar");
  }
}
