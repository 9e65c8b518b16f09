package dossier.site;

import dossier.compose.Composer;
import dossier.compose.Composer.Sheet;
import dossier.export.Exports;
import dossier.link.Concordance;
import dossier.render.Assets;
import dossier.render.PagePath;
import dossier.render.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Renders and writes the files of a site, one page at a time on every core, so that memory does not
 * grow with their number.
 */
final class Publication {
  private final Concordance concordance;
  private final Composer composer;
  private final String baseUrl;

  Publication(Concordance concordance, Composer composer, String baseUrl) {
    this.concordance = concordance;
    this.composer = composer;
    this.baseUrl = baseUrl;
  }

  /** Writes everything and returns the number of pages. */
  int writeTo(StagedSite site) throws IOException {
    List<Sheet> sheets = composer.sheets();
    Templates templates = new Templates();
    try {
      sheets.parallelStream().forEach(sheet -> write(sheet, templates, site));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    for (Map.Entry<String, byte[]> asset : Assets.all().entrySet()) {
      site.write(PagePath.asset(asset.getKey()).value(), asset.getValue());
    }
    List<String> pages =
        sheets.stream()
            .map(Sheet::path)
            .filter(path -> !path.equals(PagePath.NOT_FOUND))
            .map(PagePath::value)
            .toList();
    for (Map.Entry<String, byte[]> file : Exports.of(concordance, pages, baseUrl).entrySet()) {
      site.write(file.getKey(), file.getValue());
    }
    Exports.search(concordance, site::write);
    return sheets.size();
  }

  private static void write(Sheet sheet, Templates templates, StagedSite site) {
    try {
      String html = templates.render(sheet.page().get());
      site.write(sheet.path().value(), html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
