package dossier.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.format.Metadata;
import dossier.format.Metadata.Field;
import dossier.format.TreeWords;
import dossier.input.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: its heading, its tags of Dublin Core, Open Graph and of journals, its
 * JSON-LD, its links. What stands nearer to the words comes first.
 */
final class PageMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Names and properties of the tags {@code meta}, the surest first. */
  private static final List<Map.Entry<Field, List<String>>> TAGS =
      List.of(
          Map.entry(
              Field.TITLE, List.of("citation_title", "dc.title", "dcterms.title", "og:title")),
          Map.entry(
              Field.AUTHOR,
              List.of(
                  "citation_author", "dc.creator", "dcterms.creator", "author", "article:author")),
          Map.entry(Field.WRITTEN, List.of("dcterms.created", "dc.date.created")),
          Map.entry(
              Field.PUBLISHED,
              List.of(
                  "citation_publication_date",
                  "citation_date",
                  "dc.date.issued",
                  "dcterms.issued",
                  "dc.date",
                  "dcterms.date",
                  "article:published_time",
                  "date")),
          Map.entry(
              Field.UPDATED,
              List.of(
                  "dcterms.modified", "article:modified_time", "og:updated_time", "last-modified")),
          Map.entry(
              Field.PUBLICATION,
              List.of("citation_journal_title", "dc.source", "dcterms.source", "og:site_name")),
          Map.entry(
              Field.PUBLISHER, List.of("citation_publisher", "dc.publisher", "dcterms.publisher")),
          Map.entry(
              Field.RIGHTS, List.of("dcterms.license", "dc.rights", "dcterms.rights", "copyright")),
          Map.entry(
              Field.LANGUAGE,
              List.of("citation_language", "dc.language", "dcterms.language", "content-language")),
          Map.entry(Field.URL, List.of("og:url")));

  private final Document page;
  private final TreeWords tree;
  private final Metadata metadata;

  private PageMetadata(Document page, TreeWords tree, Metadata metadata) {
    this.page = page;
    this.tree = tree;
    this.metadata = metadata;
  }

  static void read(Document page, Element text, TreeWords tree, Metadata metadata) {
    PageMetadata reader = new PageMetadata(page, tree, metadata);
    reader.heading(text);
    reader.links();
    TAGS.forEach(entry -> entry.getValue().forEach(name -> reader.tag(entry.getKey(), name)));
    page.select("script[type=application/ld+json]").forEach(reader::json);
    reader.add(Field.TITLE, Optional.ofNullable(page.selectFirst("head > title")), Element::text);
    reader.attribute(Field.LANGUAGE, "html", "lang");
    reader.attribute(Field.LANGUAGE, "html", "xml:lang");
  }

  /** One first heading in the text is its title; of several none surely is. */
  private void heading(Element text) {
    List<Element> headings = text.select("h1");
    if (headings.isEmpty()) {
      headings = page.select("h1");
    }
    if (headings.size() == 1) {
      add(Field.TITLE, Optional.of(headings.get(0)), Element::text);
    }
  }

  private void links() {
    attribute(Field.URL, "link[rel=canonical]", "href");
    attribute(Field.RIGHTS, "link[rel=license]", "href");
    attribute(Field.RIGHTS, "a[rel=license]", "href");
    attribute(Field.RIGHTS, "a[href*=creativecommons.org/licenses/]", "href");
    attribute(Field.RIGHTS, "a[href*=creativecommons.org/publicdomain/]", "href");
    add(Field.AUTHOR, Optional.ofNullable(page.selectFirst("a[rel=author]")), Element::text);
    attribute(Field.PUBLISHED, "time[itemprop=datePublished]", "datetime");
    attribute(Field.PUBLISHED, "time[pubdate]", "datetime");
  }

  private void attribute(Field field, String selector, String name) {
    add(field, Optional.ofNullable(page.selectFirst(selector)), element -> element.attr(name));
  }

  private void add(
      Field field, Optional<Element> element, java.util.function.Function<Element, String> words) {
    element.ifPresent(found -> add(field, words.apply(found), tree.span(found)));
  }

  private void add(Field field, String words, Span span) {
    boolean isAddress = words.startsWith("http");
    boolean isForAddress = field == Field.URL || field == Field.RIGHTS;
    if (isForAddress || !isAddress) {
      metadata.add(field, field == Field.LANGUAGE ? words.replace('_', '-') : words, span);
    }
  }

  private void tag(Field field, String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean isNamed =
          Stream.of("name", "property", "http-equiv", "itemprop")
              .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name));
      if (isNamed) {
        add(field, meta.attr("content"), tree.span(meta));
      }
    }
  }

  private void json(Element script) {
    try {
      JsonNode root = JSON.readTree(script.data());
      Span span = tree.span(script);
      things(root).filter(PageMetadata::isText).findFirst().ifPresent(text -> json(text, span));
    } catch (JsonProcessingException unreadable) {
      // What a page says to machines is not asked for, and nothing is read by halves.
      return;
    }
  }

  private static Stream<JsonNode> things(JsonNode root) {
    JsonNode graph = root.path("@graph");
    JsonNode list = graph.isArray() ? graph : root;
    return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.of(list);
  }

  private static boolean isText(JsonNode thing) {
    return thing.hasNonNull("headline") || thing.hasNonNull("datePublished");
  }

  private void json(JsonNode text, Span span) {
    add(Field.TITLE, text.path("headline").asText(""), span);
    add(Field.AUTHOR, name(text.path("author")), span);
    add(Field.PUBLISHED, text.path("datePublished").asText(""), span);
    add(Field.UPDATED, text.path("dateModified").asText(""), span);
    add(Field.PUBLISHER, name(text.path("publisher")), span);
    add(Field.RIGHTS, text.path("license").asText(""), span);
    add(Field.LANGUAGE, text.path("inLanguage").asText(""), span);
    add(Field.URL, text.path("url").asText(""), span);
  }

  private static String name(JsonNode somebody) {
    JsonNode one = somebody.isArray() ? somebody.path(0) : somebody;
    return one.isTextual() ? one.asText("") : one.path("name").asText("");
  }
}
