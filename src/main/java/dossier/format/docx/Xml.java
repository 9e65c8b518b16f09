package dossier.format.docx;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** What is asked of the elements of a part. */
final class Xml {
  private Xml() {}

  /** The first child of that name. */
  static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(each -> each.tagName().equals(name)).findFirst();
  }

  /** Whether a switch such as {@code w:b} is on in the look of a run. */
  static boolean isOn(Element run, String name) {
    return child(run, "w:rPr")
        .flatMap(look -> child(look, name))
        .filter(on -> !on.attr("w:val").matches("0|false|none|off"))
        .isPresent();
  }
}
