package dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.input.Signs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Looks through every file of a site for what a value made of it beyond words: elements and
 * attributes that no honest page has, addresses that act, scripts, broken JSON, records of its own
 * in the forms of citation.
 */
final class Injections {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "srcset", "action", "formaction", "xlink:href", "data", "poster");
  private static final Pattern RELATIVE = Pattern.compile("(?![a-zA-Z][a-zA-Z0-9+.-]*:|//|\\\\).*");
  private static final Pattern WEB = Pattern.compile("https?://[a-z0-9.-]+(/.*)?");
  private static final Pattern SCRIPT_CALL =
      Pattern.compile("dossierSearch\\.take\\(\"[a-z0-9-]+\",(.*)\\);?\\s*", Pattern.DOTALL);

  private final Set<String> shapes = new HashSet<>();
  private final Map<String, byte[]> seen = new HashMap<>();

  /** Learns the elements, with their attributes, that honest pages have. */
  void learn(SiteFolder honest) {
    honest.files().forEach(seen::put);
    honest.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .flatMap(file -> Jsoup.parse(text(file.getValue())).getAllElements().stream())
        .map(Injections::shape)
        .forEach(shapes::add);
    shapes.add("bdi[]"); // sets apart what runs in the other direction
  }

  /** What is wrong with the files; empty for a site of words. */
  List<String> in(SiteFolder site) {
    List<String> wrong = new ArrayList<>();
    site.files()
        .forEach(
            (path, bytes) -> {
              if (!java.util.Arrays.equals(bytes, seen.get(path))) {
                look(path, text(bytes)).forEach(each -> wrong.add(path + ": " + each));
              }
            });
    return wrong;
  }

  private List<String> look(String path, String text) {
    List<String> wrong = new ArrayList<>();
    Signs.firstOther(text).ifPresent(at -> wrong.add("no sign of a text at " + at));
    if (path.endsWith(".html")) {
      page(text, wrong);
    } else if (path.endsWith(".json")) {
      json(text, wrong);
    } else if (path.endsWith(".js") && path.startsWith("data/")) {
      var call = SCRIPT_CALL.matcher(text);
      if (call.matches()) {
        json(call.group(1), wrong);
      } else {
        wrong.add("more than one call: " + text);
      }
    } else if (path.endsWith(".xml")) {
      sitemap(text, wrong);
    }
    return wrong;
  }

  private void page(String html, List<String> wrong) {
    Parser parser = Parser.htmlParser().setTrackErrors(3);
    Document page = Jsoup.parse(html, "", parser);
    parser.getErrors().stream().map(ParseError::toString).forEach(wrong::add);
    for (Element element : page.getAllElements()) {
      if (!shapes.contains(shape(element))) {
        wrong.add("an element of its own: <" + shape(element) + ">");
      }
      for (Attribute attribute : element.attributes()) {
        if (ADDRESSES.contains(attribute.getKey()) && !isHarmless(element, attribute.getValue())) {
          wrong.add("an address: " + attribute);
        }
      }
    }
    page.select("script[type]").forEach(script -> inlineJson(script.data(), wrong));
    page.select("pre").forEach(form -> citation(form.wholeText(), wrong));
  }

  private static boolean isHarmless(Element element, String address) {
    boolean isLink =
        element.normalName().equals("a") || element.attr("rel").matches("canonical|license");
    return RELATIVE.matcher(address).matches() || (isLink && WEB.matcher(address).matches());
  }

  /** A name, and the names of the attributes. */
  private static String shape(Element element) {
    return element.normalName()
        + element.attributes().asList().stream()
            .map(Attribute::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void json(String text, List<String> wrong) {
    try {
      JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      wrong.add("no JSON: " + broken.getOriginalMessage());
    }
  }

  private static void inlineJson(String text, List<String> wrong) {
    json(text, wrong);
    if (text.contains("</") || text.contains("<!--")) {
      wrong.add("JSON that ends its script");
    }
  }

  /** One entry in BibTeX, RIS or CSL-JSON, whichever the words are. */
  private static void citation(String text, List<String> wrong) {
    if (text.startsWith("@")) {
      if (text.lines().filter(line -> line.startsWith("@")).count() != 1 || depth(text) != 0) {
        wrong.add("BibTeX of its own: " + text);
      }
    } else if (text.startsWith("TY  - ")) {
      boolean isOne = text.lines().filter(line -> line.startsWith("ER  -")).count() == 1;
      if (!isOne || !text.lines().allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))) {
        wrong.add("RIS of its own: " + text);
      }
    } else if (text.startsWith("[")) {
      json(text, wrong);
    }
  }

  private static int depth(String bibtex) {
    String plain = bibtex.replaceAll("\\\\[{}]", "");
    return (int)
        (plain.chars().filter(c -> c == '{').count() - plain.chars().filter(c -> c == '}').count());
  }

  private static void sitemap(String text, List<String> wrong) {
    Document map = Jsoup.parse(text, "", Parser.xmlParser().setTrackErrors(3));
    for (Element loc : map.select("loc")) {
      if (!WEB.matcher(loc.text()).matches()) {
        wrong.add("an address in the sitemap: " + loc.text());
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
