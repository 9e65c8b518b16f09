package dossier.cite;

import dossier.edtf.Edtf;

/** A citation in words, to be pasted into a footnote. */
public final class PlainCitation {
  private PlainCitation() {}

  /**
   * Title in quotation marks, site, editor, date, address; of a text first what the text is.
   *
   * @return one line without markup, ending in a full stop or in the address
   */
  public static String of(WebCitation page) {
    StringBuilder words = new StringBuilder();
    CitedText text = page.text();
    if (text != null) {
      words.append(text.author().isEmpty() ? "" : text.author() + ". ");
      words.append('“').append(inner(page.title()));
      words.append(page.title().matches(".*[.!?…]") ? "”" : ".”").append(text.inWords());
      words.append(" In ").append(page.site());
    } else if (page.site().isEmpty()) {
      words.append(page.title());
    } else {
      words.append('“').append(inner(page.title()));
      words.append(page.title().matches(".*[.!?…]") ? "” In " : ".” In ").append(page.site());
    }
    if (!page.editor().isEmpty()) {
      words.append(", edited by ").append(page.editor());
    }
    if (!page.date().isEmpty()) {
      words.append(", as of ").append(wording(page.date()));
    }
    return words.append(page.url().isEmpty() ? "." : ". " + page.url()).toString();
  }

  private static String inner(String title) {
    return title.replace('“', '‘').replace('”', '’');
  }

  private static String wording(String date) {
    return Edtf.parse(date).edtf().map(Edtf::wording).orElse(date);
  }
}
