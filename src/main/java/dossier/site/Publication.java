package dossier.site;

import dossier.address.PagePath;
import dossier.data.Exports;
import dossier.html.Assets;
import dossier.html.Page;
import dossier.html.Site;
import dossier.link.Concordance;
import dossier.paging.Paging;
import dossier.search.SearchIndex;
import dossier.site.Composer.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Renders and writes the files of a site, one page at a time on every core, so that memory does not
 * grow with their number.
 */
final class Publication {
  private final Concordance concordance;
  private final Composer composer;
  private final Paging paging;
  private final String baseUrl;
  private final LinkCheck links;

  Publication(Concordance concordance, Composer composer, Paging paging, String baseUrl) {
    this.concordance = concordance;
    this.composer = composer;
    this.paging = paging;
    this.baseUrl = baseUrl;
    this.links = new LinkCheck(Site.hostPath(baseUrl));
  }

  /**
   * Writes everything and returns the number of pages.
   *
   * @throws IllegalStateException if a link of a page leads nowhere
   */
  int writeTo(StagedSite site, Progress progress) throws IOException {
    Set<PagePath> pages = new ConcurrentSkipListSet<>();
    List<Sheet> sheets = composer.sheets();
    AtomicInteger done = new AtomicInteger();
    try {
      sheets.parallelStream()
          .forEach(
              sheet -> {
                pages.addAll(write(sheet, site));
                progress.at("writing pages", done.incrementAndGet(), sheets.size());
              });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    for (Map.Entry<String, byte[]> asset : Assets.all().entrySet()) {
      write(PagePath.asset(asset.getKey()).value(), asset.getValue(), site);
    }
    List<String> listed =
        pages.stream()
            .filter(path -> !path.equals(PagePath.NOT_FOUND))
            .map(PagePath::value)
            .toList();
    for (Map.Entry<String, byte[]> file : Exports.of(concordance, listed, baseUrl).entrySet()) {
      write(file.getKey(), file.getValue(), site);
    }
    progress.at("writing the search index", 0, 0);
    SearchIndex.write(concordance, composer::holding, (path, bytes) -> write(path, bytes, site));
    List<String> faults = links.faults(site.folder());
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "the site is faulty, so nothing was put in its place: " + String.join("; ", faults));
    }
    return pages.size();
  }

  private void write(String path, byte[] bytes, StagedSite site) throws IOException {
    site.write(path, bytes);
    links.file(path);
  }

  /** Writes a page, or its parts, and returns where they stand. */
  private Set<PagePath> write(Sheet sheet, StagedSite site) {
    Page page = sheet.page().get();
    Map<PagePath, String> parts =
        composer
            .division(sheet.path())
            .map(division -> paging.render(page, division))
            .orElseGet(() -> paging.render(page));
    try {
      for (Map.Entry<PagePath, String> part : parts.entrySet()) {
        String path = part.getKey().value();
        site.write(path, part.getValue().getBytes(StandardCharsets.UTF_8));
        links.page(path, part.getValue());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return parts.keySet();
  }
}
