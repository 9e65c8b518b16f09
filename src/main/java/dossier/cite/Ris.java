package dossier.cite;

/** A citation in the RIS format, type {@code ELEC} (a web page): one field a line, UTF-8. */
public final class Ris {
  private Ris() {}

  /**
   * One reference.
   *
   * @return several lines, the last of them {@code ER - }, without a line break behind it
   */
  public static String of(WebCitation page) {
    return "TY  - ELEC\n"
        + field("ID", page.key())
        + field("TI", page.title())
        + field("T2", page.site())
        + field("ED", page.editor())
        + field("PY", page.dateParts().stream().findFirst().orElse(""))
        + field("DA", page.date().replace('-', '/'))
        + field("LA", page.language())
        + field("UR", page.url())
        + "ER  - ";
  }

  private static String field(String tag, String value) {
    return value.isEmpty() ? "" : tag + "  - " + value + "\n";
  }
}
