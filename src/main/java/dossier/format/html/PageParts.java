package dossier.format.html;

import dossier.format.LeftOut;
import dossier.format.TreeWords;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Tells the text of a page from what stands around it and within it. */
final class PageParts {
  /** Where pages have their text, the surest first. */
  private static final List<String> TEXTS =
      List.of(
          "[itemprop=articleBody]",
          "article",
          "main",
          "[role=main]",
          "[id=mw-content-text]",
          ".entry-content",
          ".post-content",
          ".article-body",
          "[id=content]");

  private static final List<Chrome> CHROME =
      WordList.lines("format/page-elements").stream().map(Chrome::of).toList();
  private static final int LONGEST = 300;

  private record Chrome(Evaluator selector, String reason) {
    static Chrome of(String line) {
      String[] parts = line.split(" = ", 2);
      return new Chrome(QueryParser.parse(parts[0].strip()), parts[1].strip());
    }
  }

  private final TreeWords tree;
  private final Map<Element, String> chrome = new HashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Element> outermost;
  private final Element body;
  private final Element text;

  PageParts(Document page, TreeWords tree) {
    this.tree = tree;
    this.body = page.body();
    for (Chrome each : CHROME) {
      body.select(each.selector()).forEach(element -> chrome.putIfAbsent(element, each.reason()));
    }
    this.outermost = chrome.keySet().stream().filter(element -> !isWithinChrome(element)).toList();
    this.text = textOf(page);
    leaveOutAround(body);
  }

  /** The element that holds the text: one of its kind, and more than half of the page's words. */
  private Element textOf(Document page) {
    int all = wordsIn(body);
    for (String selector : TEXTS) {
      List<Element> found =
          page.body().select(selector).stream()
              .filter(each -> !chrome.containsKey(each) && !isWithinChrome(each))
              .toList();
      if (found.size() == 1 && wordsIn(found.get(0)) * 2 > all) {
        return found.get(0);
      }
    }
    return body;
  }

  /** The words of an element, in signs, without those set aside. */
  private int wordsIn(Element element) {
    int words = element.text().length();
    for (Element each : outermost) {
      words -= isWithin(each, element) ? each.text().length() : 0;
    }
    return words;
  }

  private static boolean isWithin(Element each, Element outer) {
    return !each.equals(outer) && each.parents().contains(outer);
  }

  private boolean isWithinChrome(Element element) {
    Element outer = element.parent();
    while (outer != null && !chrome.containsKey(outer)) {
      outer = outer.parent();
    }
    return outer != null;
  }

  /** Whatever stands outside of the text is set aside, from the outermost in. */
  private void leaveOutAround(Element outer) {
    if (outer.equals(text)) {
      return;
    }
    for (Element child : outer.children()) {
      if (child.equals(text) || isWithin(text, child)) {
        leaveOutAround(child);
      } else {
        leaveOut(child, chrome.getOrDefault(child, "outside of the text of the page"));
      }
    }
  }

  Element text() {
    return text;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  /** Why an element within the text is no part of it. */
  Optional<String> chrome(Element element) {
    return Optional.ofNullable(chrome.get(element));
  }

  void leaveOut(Element element, String reason) {
    String words = element.text().strip();
    if (!words.isEmpty()) {
      String shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
      leftOut.add(new LeftOut(shown, reason, tree.span(element)));
    }
  }
}
