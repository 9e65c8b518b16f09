package dossier.cli;

import dossier.diagnostic.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where the files of findings stand for other programs: seen from the working folder, while
 * findings name them from the content folder on.
 *
 * @param content the content folder as given
 */
record Whereabouts(Path content) {

  /** With {@code /} between the names; as the finding has it where the folder stands elsewhere. */
  String path(Place place) {
    String shown = place.file().path();
    Path here = Path.of("").toAbsolutePath().normalize();
    Path root = content.toAbsolutePath().normalize();
    if (!root.startsWith(here)) {
      return shown;
    }
    String within = shown.contains("/") ? shown.substring(shown.indexOf('/') + 1) : "";
    String above = here.relativize(root).toString().replace('\\', '/');
    return above.isEmpty() ? within : within.isEmpty() ? above : above + "/" + within;
  }

  /** The same as a relative reference of RFC 3986. */
  String uri(Place place) {
    return Arrays.stream(path(place).split("/", -1))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
