package dossier.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A drawn picture, read as the reader's eye would: where its marks and words stand.
 *
 * @param root its outermost element
 */
record DrawnPicture(Element root) {
  // what the style sheet makes of letters beside marks in lanes
  private static final double SMALLER = 0.92;
  private static final double TOLERANCE = 0.6;

  /** Reads a picture, or several one behind the other; fails where it is not well-formed. */
  static List<DrawnPicture> read(String svg) {
    try {
      Element all =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<all>" + svg + "</all>")))
              .getDocumentElement();
      List<DrawnPicture> pictures = new ArrayList<>();
      NodeList nodes = all.getChildNodes();
      for (int i = 0; i < nodes.getLength(); i++) {
        pictures.add(new DrawnPicture((Element) nodes.item(i)));
      }
      return pictures;
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }

  /** What breaks the rules that every picture keeps. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Box view = view();
    for (Element element : elements()) {
      if (List.of("style", "script", "image", "use").contains(element.getTagName())
          || element.hasAttribute("style")) {
        faults.add("not to be in a picture: " + element.getTagName());
      }
      if (element.getTagName().equals("a")
          && (text(element, "title").isEmpty() || element.getAttribute("href").isEmpty())) {
        faults.add("a link without a name or an address: " + element.getTextContent());
      }
    }
    marks().stream()
        .filter(mark -> !view.holds(mark))
        .forEach(mark -> faults.add("outside: mark " + mark));
    words().stream()
        .filter(word -> !view.holds(word.box))
        .forEach(word -> faults.add("outside: " + word));
    return faults;
  }

  /** Words beside marks that overlap one another. */
  List<String> overlaps() {
    List<String> faults = new ArrayList<>();
    List<Word> words = words();
    for (int i = 0; i < words.size(); i++) {
      for (Word other : words.subList(i + 1, words.size())) {
        if (words.get(i).box.shrunk(TOLERANCE).overlaps(other.box.shrunk(TOLERANCE))) {
          faults.add(words.get(i) + " and " + other);
        }
      }
    }
    return faults;
  }

  /** Circles that overlap one another. */
  List<String> crowded() {
    List<String> faults = new ArrayList<>();
    List<Box> circles =
        elements().stream()
            .filter(each -> each.getTagName().equals("circle"))
            .map(DrawnPicture::circle)
            .toList();
    for (int i = 0; i < circles.size(); i++) {
      for (Box other : circles.subList(i + 1, circles.size())) {
        if (circles.get(i).shrunk(TOLERANCE).overlaps(other.shrunk(TOLERANCE))) {
          faults.add(circles.get(i) + " and " + other);
        }
      }
    }
    return faults;
  }

  /** How many links the picture has. */
  long links() {
    return elements().stream().filter(each -> each.getTagName().equals("a")).count();
  }

  private record Word(String words, Box box) {}

  private Box view() {
    String[] view = root.getAttribute("viewBox").split(" ", -1);
    return new Box(-1, -1, Double.parseDouble(view[2]) + 1, Double.parseDouble(view[3]) + 1);
  }

  private List<Element> elements() {
    List<Element> elements = new ArrayList<>(List.of(root));
    NodeList nodes = root.getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private List<Box> marks() {
    List<Box> marks = new ArrayList<>();
    for (Element element : elements()) {
      if (element.getTagName().equals("circle")) {
        marks.add(circle(element));
      } else if (element.getTagName().equals("rect")) {
        double x = number(element, "x");
        double y = number(element, "y");
        marks.add(new Box(x, y, x + number(element, "width"), y + number(element, "height")));
      }
    }
    return marks;
  }

  private static Box circle(Element element) {
    return Box.around(number(element, "cx"), number(element, "cy"), number(element, "r"));
  }

  /** Words that stand level; those aslant are few and have room of their own. */
  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (Element element : elements()) {
      if (element.getTagName().equals("text") && !element.hasAttribute("transform")) {
        words.add(word(element));
      }
    }
    return words;
  }

  private Word word(Element element) {
    boolean isSmaller =
        root.getAttribute("class").contains("lanes")
            && element.getAttribute("class").isEmpty()
            && isIn(element, "a");
    double size = number(root, "font-size") * (isSmaller ? SMALLER : 1);
    double width = Lettering.width(element.getTextContent(), size);
    double x = number(element, "x");
    double y = number(element, "y");
    double left =
        switch (element.getAttribute("text-anchor")) {
          case "end" -> x - width;
          case "middle" -> x - width / 2;
          default -> x;
        };
    return new Word(
        element.getTextContent(), new Box(left, y - size * 0.72, left + width, y + size * 0.1));
  }

  private static boolean isIn(Element element, String name) {
    Node parent = Objects.requireNonNull(element.getParentNode());
    return parent.getNodeName().equals(name);
  }

  private static String text(Element element, String child) {
    NodeList found = element.getElementsByTagName(child);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
