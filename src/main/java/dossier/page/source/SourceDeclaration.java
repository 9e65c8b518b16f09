package dossier.page.source;

import dossier.edtf.Edtf;
import dossier.html.Html;
import dossier.html.Link;
import dossier.link.CitedRun;
import dossier.link.Holdings;
import dossier.page.Dates;
import dossier.page.DeclarationRow;
import dossier.page.PageContext;
import dossier.page.RightsNames;
import dossier.page.Words;
import dossier.page.table.Value;
import dossier.record.Accession;
import dossier.record.Description;
import dossier.record.Provenance;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The declaration of a source: what it is, what may be done with it, what it holds. */
final class SourceDeclaration {
  private final Source source;
  private final Description description;
  private final PageContext context;

  SourceDeclaration(Source source, PageContext context) {
    this.source = source;
    this.description = source.description();
    this.context = context;
  }

  List<DeclarationRow> rows() {
    List<DeclarationRow> rows = new ArrayList<>();
    rows.add(
        DeclarationRow.of(
            "source",
            Value.of(
                context
                    .siglum(source.id())
                    .leadingTo("")
                    .html()
                    .then(Html.text(" " + description.title())))));
    context
        .author(source)
        .ifPresent(author -> rows.add(DeclarationRow.of("author", Value.link(author))));
    description
        .whenWritten()
        .ifPresent(date -> rows.add(DeclarationRow.of("written", Value.date(Dates.of(date)))));
    description
        .whenPublished()
        .ifPresent(date -> rows.add(DeclarationRow.of("published", published(date))));
    if (!description.publication().isEmpty()) {
      rows.add(DeclarationRow.of("in", Value.words(description.publication())));
    }
    provenance(rows);
    rows.add(DeclarationRow.of("kind", Value.words(kind())));
    rows.add(DeclarationRow.of("rights", rights()));
    rows.add(DeclarationRow.of("holds", Value.words(holds())));
    accession().ifPresent(file -> rows.add(DeclarationRow.of("accession", file)));
    rows.add(DeclarationRow.of("fixity", fixity()));
    return rows;
  }

  /** The date as the text has it; one before that of writing cannot be right, and is marked so. */
  private Value published(Edtf date) {
    Value published = Value.date(Dates.of(date));
    if (!description.isPublishedBeforeWritten()) {
      return published;
    }
    Html sic =
        source.notes().isEmpty()
            ? Html.text("[sic]")
            : new Link("[sic]", SourcePage.EDITOR_NOTES.fragment()).html();
    return Value.of(published.words().then(Html.text(" ")).then(sic));
  }

  /** The file as which the text came, and when. */
  private Optional<Value> accession() {
    Accession accession = source.custody().accession();
    String date =
        Optional.ofNullable(accession.date()).map(given -> ", " + given.wording()).orElse("");
    return Optional.of(accession.file())
        .filter(file -> !file.isEmpty())
        .map(file -> Value.words(file + date));
  }

  /** Through whose hands it went, where it stands, and on what it rests. */
  private void provenance(List<DeclarationRow> rows) {
    Provenance provenance = description.provenance();
    words("translator", provenance.translator(), rows);
    words("editor", provenance.editor(), rows);
    words("publisher", provenance.publisher(), rows);
    words("repository", provenance.repository(), rows);
    words("shelfmark", provenance.shelfmark(), rows);
    address("copy", provenance.url(), rows);
    address("archived", provenance.archived(), rows);
    provenance
        .basedOnSource()
        .map(source -> Value.link(context.to(source.id())))
        .or(() -> provenance.basedOnWords().map(Value::words))
        .ifPresent(basis -> rows.add(DeclarationRow.of("based on", basis)));
    List<Link> others =
        context.concordance().witnesses().besides(source.id(), context.catalogue()).stream()
            .map(context::to)
            .toList();
    if (!others.isEmpty()) {
      rows.add(DeclarationRow.of("one witness with", Value.links(others)));
    }
  }

  private static void words(String label, String words, List<DeclarationRow> rows) {
    if (!words.isEmpty()) {
      rows.add(DeclarationRow.of(label, Value.words(words)));
    }
  }

  private static void address(String label, String address, List<DeclarationRow> rows) {
    if (!address.isEmpty()) {
      rows.add(DeclarationRow.of(label, Value.link(new Link(address, address))));
    }
  }

  private String kind() {
    String language =
        Locale.forLanguageTag(description.language()).getDisplayLanguage(Locale.ENGLISH);
    return language.isEmpty() ? description.kind() : description.kind() + ", " + language;
  }

  private Value rights() {
    String uri = description.rights().uri();
    return uri.isEmpty()
        ? Value.words("not stated")
        : Value.link(new Link(RightsNames.of(uri), uri));
  }

  private String holds() {
    Holdings holdings = context.holdings();
    List<CitedRun> runs = context.citedBy().in(source.id());
    long cited = runs.stream().map(run -> run.where().passage().number()).distinct().count();
    int passages = source.text().passages().size();
    return Words.count(passages, "passage")
        + ", "
        + cited
        + " of them cited · names "
        + Words.count(holdings.people(source.id()), "person")
        + " · tells "
        + Words.count(holdings.events(source.id()), "event");
  }

  /** The mark stands only where the checksum was compared with the text, and fits. */
  private Value fixity() {
    return switch (source.fixity()) {
      case HOLDS -> sum("✓ wording unchanged");
      case LETTERS_HOLD -> sum("✓ letters and digits unchanged");
      case BROKEN -> Value.words("broken: the wording is not what it was");
      case TEXT_GONE -> Value.words("broken: a checksum is recorded, and there is no text");
      case UNREADABLE -> Value.words("broken: what is recorded is no checksum");
      case RAW -> Value.words("read from the raw file as it lies");
      case MISSING -> Value.words("no checksum holds the wording");
      case NOTHING_TO_HOLD -> Value.words("no text, and no checksum");
    };
  }

  private Value sum(String mark) {
    String sum = source.custody().fixity();
    String digits = sum.substring(sum.indexOf(':') + 1);
    String since =
        Optional.ofNullable(source.custody().accession().date())
            .map(date -> " since " + date.wording())
            .orElse("");
    return Value.of(
        Html.trusted(
            "<span title=\"%s\">sha256 %s…%s</span> <span class=\"ok\">%s</span>%s"
                .formatted(
                    sum, digits.substring(0, 8), digits.substring(60), mark, Html.text(since))));
  }
}
