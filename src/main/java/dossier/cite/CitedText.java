package dossier.cite;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * A text in evidence as it is cited: the text itself, before the site that holds a copy of it. What
 * is unknown is empty.
 *
 * @param author as one name that is not taken apart
 * @param date when it came into being, in EDTF
 * @param dateWords the same worded
 * @param publication where it was published
 * @param translator as one name
 * @param publisher as one name
 * @param repository who keeps it
 * @param shelfmark under which the repository keeps it
 * @param copy address on the web where the text, or a copy of it, stands
 * @param rights the short name of what may be done with it
 */
public record CitedText(
    String author,
    String date,
    String dateWords,
    String publication,
    String translator,
    String publisher,
    String repository,
    String shelfmark,
    String copy,
    String rights) {

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** Puts each field on one line. */
  public CitedText {
    author = WebCitation.onOneLine(author);
    publication = WebCitation.onOneLine(publication);
    translator = WebCitation.onOneLine(translator);
    publisher = WebCitation.onOneLine(publisher);
    repository = WebCitation.onOneLine(repository);
    shelfmark = WebCitation.onOneLine(shelfmark);
  }

  /** The date where ISO 8601 writes it as a year, month or day; empty else. */
  String isoDate() {
    return ISO_DATE.matcher(date).matches() ? date : "";
  }

  /** What the forms have no field for: publication, copy, rights. */
  String note() {
    return Stream.of(
            publication,
            copy.isEmpty() ? "" : "Copy: " + copy,
            rights.isEmpty() ? "" : "Rights: " + rights)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }

  /** Everything that a sentence says behind the title, each part ending in a full stop. */
  String inWords() {
    return Stream.of(
            translator.isEmpty() ? "" : "Translated by " + translator,
            StringUtils.capitalize(dateWords),
            publication,
            publisher,
            Stream.of(repository, shelfmark)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")),
            copy,
            rights.isEmpty() ? "" : "Rights: " + rights)
        .filter(part -> !part.isEmpty())
        .map(part -> part.endsWith(".") ? " " + part : " " + part + ".")
        .collect(Collectors.joining());
  }
}
