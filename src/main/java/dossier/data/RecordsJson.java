package dossier.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dossier.citation.Citation;
import dossier.citation.Hedge;
import dossier.citation.Reference;
import dossier.citation.Verdict.Verified;
import dossier.edtf.Edtf;
import dossier.link.Concordance;
import dossier.link.Dispute;
import dossier.link.EventDates.ToldDate;
import dossier.mention.Mentions.Attested;
import dossier.parallel.Parallels.Parallel;
import dossier.parallel.Sentence;
import dossier.record.Account;
import dossier.record.Claim;
import dossier.record.DateOnRecord;
import dossier.record.Description;
import dossier.record.Event;
import dossier.record.NameForm;
import dossier.record.Organisation;
import dossier.record.Participant;
import dossier.record.Person;
import dossier.record.Provenance;
import dossier.record.SameAs;
import dossier.record.Source;
import dossier.record.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code data/records.json}: everything on record, for other programs. Its form is published
 * in {@code data/records.schema.json} and stable across releases.
 */
final class RecordsJson {
  private final Concordance concordance;
  private final JsonGenerator json;

  private RecordsJson(Concordance concordance, JsonGenerator json) {
    this.concordance = concordance;
    this.json = json;
  }

  /** The whole file, in UTF-8. */
  static byte[] of(Concordance concordance) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(bytes).setPrettyPrinter(printer)) {
      new RecordsJson(concordance, json).write();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  static byte[] schema() {
    try (InputStream schema =
        RecordsJson.class.getResourceAsStream("/dossier/data/records.schema.json")) {
      return java.util.Objects.requireNonNull(schema, "the schema is part of the program")
          .readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    array("sources", List.copyOf(concordance.catalogue().sources().values()), this::source);
    array("people", List.copyOf(concordance.catalogue().people().values()), this::person);
    array(
        "organisations",
        List.copyOf(concordance.catalogue().organisations().values()),
        this::organisation);
    array("events", concordance.chronology().events(), this::event);
    array("disputes", concordance.disputes().all(), this::dispute);
    array("parallels", concordance.parallels().pairs(), this::parallel);
    json.writeObjectFieldStart("citations");
    json.writeNumberField("total", concordance.evidence().attestations().size());
    json.writeNumberField("verified", concordance.evidence().verifiedCount());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes one thing. */
  private interface Item<T> {
    void write(T item) throws IOException;
  }

  private <T> void array(String name, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : items) {
      json.writeStartObject();
      item.write(each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  private void source(Source source) throws IOException {
    text("id", source.id());
    text("siglum", source.siglum());
    text("title", source.title());
    text("created", source.description().created().map(Edtf::toString).orElse(null));
    json.writeNumberField("passages", source.text().passages().size());
    text("url", source.page().value());
    text("author", author(source.description()));
    json.writeObjectFieldStart("rights");
    text("uri", known(source.description().rights().uri()));
    text("credit", known(source.description().rights().credit()));
    json.writeEndObject();
    Provenance provenance = source.description().provenance();
    text("address", known(provenance.url()));
    text("archived", known(provenance.archived()));
    text("repository", known(provenance.repository()));
    text("shelfmark", known(provenance.shelfmark()));
    text("translator", known(provenance.translator()));
    text("editor", known(provenance.editor()));
    text("publisher", known(provenance.publisher()));
    text("basedOn", Optional.ofNullable(provenance.basedOn()).map(Reference::id).orElse(null));
    json.writeArrayFieldStart("witness");
    for (String other : concordance.witnesses().besides(source.id(), concordance.catalogue())) {
      json.writeString(other);
    }
    json.writeEndArray();
  }

  private @Nullable String author(Description description) {
    return description
        .authorOnRecord()
        .flatMap(author -> concordance.catalogue().person(author.id()))
        .map(Person::name)
        .or(description::authorNamed)
        .orElse(null);
  }

  private static @Nullable String known(String value) {
    return value.isEmpty() ? null : value;
  }

  private void person(Person person) throws IOException {
    text("id", person.id());
    text("name", person.name());
    strings("names", person.names(), NameForm::words);
    strings("alsoKnownAs", person.alsoKnownAs(), NameForm::words);
    strings("sameAs", person.sameAs(), SameAs::address);
    origin(person.id());
    text("url", person.page().value());
    mentions(person.id());
    array("statements", person.statements(), this::statement);
  }

  private void organisation(Organisation organisation) throws IOException {
    text("id", organisation.id());
    text("name", organisation.name());
    strings("names", organisation.names(), NameForm::words);
    strings("alsoKnownAs", organisation.alsoKnownAs(), NameForm::words);
    strings("sameAs", organisation.sameAs(), SameAs::address);
    text("founded", organisation.whenFounded().map(RecordsJson::edtf).orElse(null));
    text("dissolved", organisation.whenDissolved().map(RecordsJson::edtf).orElse(null));
    strings("succeeds", organisation.succeeds(), Reference::id);
    text("partOf", organisation.container().map(Reference::id).orElse(null));
    text("url", organisation.page().value());
    mentions(organisation.id());
    strings("events", concordance.bodies().events(organisation.id()), event -> event);
  }

  private static String edtf(DateOnRecord date) {
    return date.date().toString();
  }

  private <T> void strings(String name, List<T> values, Function<T, String> words)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeString(words.apply(value));
    }
    json.writeEndArray();
  }

  private void mentions(String id) throws IOException {
    array(
        "mentions",
        concordance.mentions().of(id),
        mention -> {
          text("source", mention.source());
          json.writeNumberField("passage", mention.passage());
          text("form", isShown(mention) ? mention.mention().form() : null);
        });
  }

  private void origin(String id) throws IOException {
    text("origin", concordance.proposals().of(id).isPresent() ? "program" : "editor");
  }

  private boolean isShown(Attested mention) {
    Source source = concordance.catalogue().source(mention.source()).orElseThrow();
    return concordance
        .shown()
        .isShown(
            source.id(),
            source.text().passages().get(mention.passage() - 1),
            mention.mention().span());
  }

  private void statement(Statement statement) throws IOException {
    text("on", statement.on());
    text("says", statement.says());
    text("at", statement.organisation().map(Reference::id).orElse(null));
    text("date", statement.dated().map(Edtf::toString).orElse(null));
    place(statement.citation());
    telling(statement.citation());
  }

  private void event(Event event) throws IOException {
    text("id", event.id());
    text("title", event.title());
    text("kind", event.kind());
    text("date", concordance.dates().date(event.id()).map(Edtf::toString).orElse(null));
    text("place", event.where().map(Reference::id).orElse(null));
    origin(event.id());
    text("url", event.page().value());
    array("people", event.people(), this::participant);
    array("accounts", event.accounts(), account -> account(event, account));
  }

  private void participant(Participant participant) throws IOException {
    text("id", participant.person().id());
    text("role", participant.role());
  }

  private void account(Event event, Account account) throws IOException {
    place(account.citation());
    Optional<ToldDate> told = concordance.dates().told(event.id(), account);
    text("date", told.map(date -> date.edtf().toString()).orElse(null));
    json.writeBooleanField("inferred", told.filter(ToldDate::isInferred).isPresent());
    text("place", account.locality().map(Reference::id).orElse(null));
    telling(account.citation());
  }

  /**
   * Source, passage and the words exactly as they stand there; of an unverified quote, the words as
   * written.
   */
  private void place(Citation citation) throws IOException {
    Optional<Verified> where = concordance.evidence().verified(citation);
    text("source", citation.source().id());
    if (where.isPresent()) {
      json.writeNumberField("passage", where.get().passage().number());
    } else {
      json.writeNullField("passage");
    }
    text("quote", where.map(Verified::words).orElse(citation.quote()));
  }

  private void telling(Citation citation) throws IOException {
    List<Reference> tellers = citation.telling().tellers();
    if (tellers.size() > 1) {
      json.writeArrayFieldStart("accordingTo");
      for (Reference teller : tellers) {
        json.writeString(teller.id());
      }
      json.writeEndArray();
    } else {
      text("accordingTo", tellers.isEmpty() ? null : tellers.get(0).id());
    }
    text("as", citation.telling().hedged().map(Hedge::word).orElse(null));
  }

  private void dispute(Dispute dispute) throws IOException {
    text("record", dispute.record());
    text("on", dispute.kind());
    text("question", dispute.question());
    text("apparent", dispute.isReal() ? null : dispute.apparent());
    array("claims", dispute.claims(), this::claim);
  }

  private void claim(Claim claim) throws IOException {
    text("source", claim.citation().source().id());
    text("says", claim.says());
    text(
        "quote",
        concordance
            .evidence()
            .verified(claim.citation())
            .map(Verified::words)
            .orElse(claim.citation().quote()));
  }

  private void parallel(Parallel parallel) throws IOException {
    sentence("a", parallel.leftSource(), parallel.left());
    sentence("b", parallel.rightSource(), parallel.right());
  }

  private void sentence(String name, Source source, Sentence sentence) throws IOException {
    json.writeObjectFieldStart(name);
    text("source", source.id());
    json.writeNumberField("passage", sentence.passage().number());
    json.writeNumberField("sentence", sentence.number());
    json.writeEndObject();
  }
}
