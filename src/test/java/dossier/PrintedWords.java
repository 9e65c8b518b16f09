package dossier;

import dossier.check.Checks;
import dossier.check.Findings;
import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.html.Templates;
import dossier.input.InputFile;
import dossier.link.Concordance;
import dossier.mention.MentionFinder;
import dossier.record.Catalogue;
import dossier.record.Interpretation;
import dossier.site.Composer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A text and the prose of a person, led from the file onto the page without a disk between.
 *
 * @param codes what was found on the way
 * @param text the words of the text as its page has them; empty if the file cannot be read
 * @param prose the words of the prose as the person's page has them, without note marks
 * @param faults what is no HTML in the two pages
 */
record PrintedWords(Set<Code> codes, Optional<String> text, String prose, List<String> faults) {
  private static final Templates TEMPLATES = new Templates();

  static PrintedWords of(String text, String prose) {
    Diagnostics diagnostics = new Diagnostics();
    List<ContentFile> files =
        Stream.of(
                file(Part.SITE, "dossier.yml", "title: Words\nlanguage: en\n"),
                file(
                    Part.SOURCE,
                    "sources/log.md",
                    "---\ntitle: L\nsiglum: L\nkind: log\nlanguage: en\n---\n\n" + text + "\n"),
                file(
                    Part.PERSON,
                    "people/ann.md",
                    "---\nname: Ann Weir\nnames: [Ann Weir]\n---\n\n" + prose + "\n"))
            .flatMap(each -> ContentFile.read(each, diagnostics).stream())
            .toList();
    Catalogue catalogue = Interpretation.of(files, diagnostics);
    Concordance concordance =
        Concordance.of(catalogue, MentionFinder.find(catalogue), Concordance.verify(catalogue));
    Findings findings = Checks.run(concordance, diagnostics.sorted());
    Composer composer = new Composer(concordance, findings, "");
    Optional<Parsed> source = page(composer, "sources/log.html");
    Optional<Parsed> person = page(composer, "people/ann.html");
    return new PrintedWords(
        findings.open().stream().map(Diagnostic::code).collect(Collectors.toSet()),
        source.map(page -> words(page, ".text .words, .text h3, .text h4, .text h5, .separator")),
        person.map(page -> words(page, "#life .prose")).orElse(""),
        Stream.of(source, person).flatMap(Optional::stream).flatMap(Parsed::faults).toList());
  }

  private static ScannedFile file(Part part, String path, String words) {
    return new ScannedFile(part, new InputFile("content/" + path, words));
  }

  private record Parsed(Document document, Parser parser) {
    Stream<String> faults() {
      return parser.getErrors().stream().map(Object::toString);
    }
  }

  private static Optional<Parsed> page(Composer composer, String path) {
    return composer.sheets().stream()
        .filter(sheet -> sheet.path().value().equals(path))
        .findFirst()
        .map(
            sheet -> {
              Parser parser = Parser.htmlParser().setTrackErrors(100);
              String html = TEMPLATES.render(sheet.page().get());
              return new Parsed(Jsoup.parse(html, "", parser), parser);
            });
  }

  private static String words(Parsed page, String where) {
    page.document().select("sup.mark, script").remove();
    return page.document().select(where).stream()
        .map(Element::wholeText)
        .collect(Collectors.joining("\n"));
  }
}
