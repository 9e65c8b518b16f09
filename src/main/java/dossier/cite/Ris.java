package dossier.cite;

/**
 * A citation in the RIS format, type {@code ELEC} (a web page) or {@code CHAP} (a text that the
 * site holds): one field a line, UTF-8.
 */
public final class Ris {
  private Ris() {}

  /**
   * One reference.
   *
   * @return several lines, the last of them {@code ER - }, without a line break behind it
   */
  public static String of(WebCitation page) {
    CitedText text = page.text();
    return (text == null ? "TY  - ELEC\n" : "TY  - CHAP\n")
        + field("ID", page.key())
        + (text == null ? "" : field("AU", text.author()))
        + field("TI", page.title())
        + field("T2", page.site())
        + field("ED", page.editor())
        + field("PY", page.dateParts().stream().findFirst().orElse(""))
        + field("DA", page.ownDate().replace('-', '/'))
        + (text == null
            ? ""
            : field("PB", text.publisher())
                + field("A4", text.translator())
                + field("DB", text.repository())
                + field("CN", text.shelfmark())
                + field("N1", text.note()))
        + field("LA", page.language())
        + field("UR", page.url())
        + "ER  - ";
  }

  private static String field(String tag, String value) {
    return value.isEmpty() ? "" : tag + "  - " + value + "\n";
  }
}
