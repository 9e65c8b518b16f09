package dossier.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The same archive as a site of Hugo: a page for each record, with the people and the place of an
 * event as its taxonomies, so that the pages of these list what happened.
 */
final class HugoCorpus {
  private static final String FRAME =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
      <link rel="canonical" href="{{ .Permalink }}"><meta name="description" content="{{ .Summary | plainify | truncate 150 }}">
      </head><body><nav><a href="/">Home</a> <a href="/events/">Events</a> <a href="/sources/">Sources</a> <a href="/people/">People</a></nav>
      <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ .Content }}{{ end }}</main>
      {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
      {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</body></html>
      """;
  private static final String SINGLE =
      """
      {{ define "main" }}{{ .Content }}
      {{ range .Params.accounts }}<blockquote>{{ .quote }} <a href="/sources/{{ .source }}/">{{ .source }}</a></blockquote>{{ end }}
      <ul>{{ range .GetTerms "people" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
      {{ range .GetTerms "places" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
      """;
  private static final String LIST =
      """
      {{ define "main" }}{{ .Content }}<ul>
      {{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
      {{ end }}</ul>{{ end }}
      """;

  private HugoCorpus() {}

  /** Writes the archive, with its configuration and templates. */
  static void write(Corpus corpus, Path site) throws IOException {
    Corpus.write(
        site.resolve("config.toml"),
        """
        baseURL = "https://example.org/"
        title = "An archive"
        disableKinds = ["RSS"]
        [taxonomies]
        person = "people"
        place = "places"
        """);
    Corpus.write(site.resolve("layouts/_default/baseof.html"), FRAME);
    Corpus.write(site.resolve("layouts/_default/single.html"), SINGLE);
    Corpus.write(site.resolve("layouts/_default/list.html"), LIST);
    Path content = site.resolve("content");
    for (int i = 0; i < corpus.people; i++) {
      term(content.resolve("people/person-" + i), Invented.person(i));
    }
    for (int i = 0; i < corpus.places; i++) {
      term(content.resolve("places/place-" + i), Invented.place(i));
    }
    for (int i = 0; i < corpus.events; i++) {
      Corpus.write(content.resolve("events/event-" + i + ".md"), event(corpus, i));
    }
    for (int i = 0; i < corpus.sources; i++) {
      Corpus.write(
          content.resolve("sources/source-" + i + ".md"),
          "---\ntitle: Papers %d\n---\n%s\n".formatted(i, String.join("\n\n", corpus.passages(i))));
    }
  }

  private static void term(Path folder, String title) throws IOException {
    Corpus.write(
        folder.resolve("_index.md"),
        "---\ntitle: %s\n---\nThe papers name %s as a trader.\n".formatted(title, title));
  }

  private static String event(Corpus corpus, int i) {
    String people =
        corpus.people(i).stream()
            .map(person -> "person-" + person)
            .collect(Collectors.joining(", "));
    return "---\ntitle: %s\npeople: [%s]\nplaces: [place-%d]\naccounts:\n"
            .formatted(corpus.title(i), people, corpus.place(i))
        + account(corpus, i, 0)
        + account(corpus, i, 1)
        + "---\nBoth papers tell it.\n\n> %s\n".formatted(corpus.quote(i, 1));
  }

  private static String account(Corpus corpus, int event, int teller) {
    return "  - {source: source-%d, quote: \"%s\"}\n"
        .formatted(corpus.sourceOf(event, teller), corpus.quote(event, teller));
  }
}
