package dossier.page;

import static dossier.page.SamplePages.BOATSWAIN;
import static dossier.page.SamplePages.CAPTAIN;
import static dossier.page.SamplePages.DEPOSITION;
import static dossier.page.SamplePages.SURGEON;
import static dossier.page.SamplePages.deposition;
import static dossier.page.SamplePages.letter;
import static dossier.page.SamplePages.log;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.DateWords;
import dossier.html.Link;
import dossier.html.Siglum;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.page.table.Value;
import java.util.List;
import java.util.Locale;

/** Tables that stand on more than one page. */
final class SampleTables {

  private SampleTables() {}

  static SummaryTable sources(PagePath here, String section) {
    return SummaryTable.of(
        Anchor.section(section),
        "Sources",
        List.of(
            Column.sigla("Siglum"),
            Column.what("Title"),
            Column.date("Written"),
            Column.number("Passages"),
            Column.number("People"),
            Column.number("Events")),
        List.of(
            sourceRow(here, deposition(here), "1793-08-11", "11 August 1793", 14),
            sourceRow(here, letter(here), "1791-11-03", "3 November 1791", 22),
            sourceRow(here, log(here), "1790/1791", "1790 – 1791", 211)));
  }

  private static TableRow sourceRow(
      PagePath here, Siglum siglum, String edtf, String when, int passages) {
    return TableRow.of(
        siglum.letters(),
        siglum.source(),
        List.of(
            Value.sigla(List.of(siglum)),
            Value.link(Link.to(siglum.source(), DEPOSITION, here))
                .glossed("sworn deposition, English"),
            Value.date(new DateWords(when, edtf)),
            Value.number(passages),
            Value.number(4),
            Value.number(13)));
  }

  static SummaryTable people(PagePath here, String section) {
    return SummaryTable.of(
        Anchor.section(section),
        "People",
        List.of(
            Column.what("Name"),
            Column.date("Lived"),
            Column.number("Passages"),
            Column.number("Events"),
            Column.sigla("Named in")),
        List.of(
            personRow(here, BOATSWAIN, "Josiah Pell", "Boatswain, leader of the mutiny.", 1),
            personRow(here, CAPTAIN, "Elias Thorne", "Master of the brig.", 1),
            personRow(here, SURGEON, "Matvei Belov", "Ship’s surgeon.", 2)));
  }

  private static TableRow personRow(
      PagePath here, PagePath person, String name, String gloss, int tab) {
    return TableRow.of(
            name.toLowerCase(Locale.ROOT).replace(' ', '-'),
            name,
            List.of(
                Value.link(Link.to(name, person, here)).glossed(gloss),
                Value.date(new DateWords("about 1752 – after 1793", "1752~/1793")),
                Value.number(19),
                Value.number(13),
                Value.sigla(List.of(deposition(here), letter(here)))))
        .under(List.of(tab));
  }
}
