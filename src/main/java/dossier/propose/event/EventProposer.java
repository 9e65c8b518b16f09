package dossier.propose.event;

import dossier.citation.QuoteVerifier;
import dossier.citation.Verdict.Verified;
import dossier.content.Part;
import dossier.date.DateContext;
import dossier.date.DateReader;
import dossier.date.DatesOfText;
import dossier.input.Span;
import dossier.propose.FrontMatter;
import dossier.propose.Known;
import dossier.propose.Proposal;
import dossier.propose.Proposals;
import dossier.propose.Proposer;
import dossier.propose.Why;
import dossier.propose.speech.Run;
import dossier.record.Account;
import dossier.record.Event;
import dossier.record.Person;
import dossier.record.Source;
import dossier.text.Passage;
import dossier.text.Passage.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Proposes an event for whatever the texts say has happened and no editor's event tells. */
public final class EventProposer implements Proposer {

  @Override
  public Proposals propose(Known known) {
    List<Happening> happenings = new ArrayList<>();
    for (Source source : known.sources()) {
      if (isEnglish(source)) {
        happenings.addAll(happenings(source, known));
      }
    }
    return written(Told.together(happenings), known);
  }

  private static boolean isEnglish(Source source) {
    String language = source.description().language();
    return language.isEmpty() || language.startsWith("en");
  }

  private static List<Happening> happenings(Source source, Known known) {
    Map<String, Person> people = known.catalogue().people();
    Happenings reader =
        new Happenings(
            source.id(),
            new Narrative(people.values(), author(source, people)),
            id -> Optional.ofNullable(people.get(id)).map(Person::name).orElse(id));
    DatesOfText dates = dates(source);
    for (Passage passage : source.text().passages()) {
      if (passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.QUOTATION) {
        List<Run> names =
            known.mentions().in(source.id(), passage.number()).stream()
                .map(mention -> new Run(mention.id(), mention.isPerson(), mention.span()))
                .toList();
        reader.read(passage, names, dates.in(passage.number() - 1));
      }
    }
    Map<Integer, List<Span>> told = toldByEditors(source, known);
    return reader.found().stream()
        .filter(
            each ->
                told.getOrDefault(each.passage(), List.of()).stream()
                    .noneMatch(each.quote()::overlaps))
        .filter(each -> each.words().indexOf('[') < 0)
        .toList();
  }

  private static DatesOfText dates(Source source) {
    DateContext language = DateContext.NONE.in(source.description().language());
    DateContext context = source.description().created().map(language::writtenOn).orElse(language);
    return DateReader.readPassages(source.text().passages(), context);
  }

  private static @org.jspecify.annotations.Nullable String author(
      Source source, Map<String, Person> people) {
    return source
        .description()
        .authorOnRecord()
        .map(author -> author.id())
        .filter(people::containsKey)
        .or(
            () ->
                source
                    .description()
                    .authorNamed()
                    .flatMap(words -> Optional.ofNullable(Narrative.named(people, words))))
        .orElse(null);
  }

  /** What editors' events cite of a source, by passage. */
  private static Map<Integer, List<Span>> toldByEditors(Source source, Known known) {
    List<Account> accounts =
        known.catalogue().events().values().stream()
            .map(Event::accounts)
            .flatMap(List::stream)
            .filter(account -> account.citation().source().id().equals(source.id()))
            .toList();
    Map<Integer, List<Span>> told = new HashMap<>();
    if (!accounts.isEmpty()) {
      QuoteVerifier verifier = new QuoteVerifier(source.text());
      for (Account account : accounts) {
        Optional<Verified> found = verifier.verify(account.citation()).verified();
        found.ifPresent(
            where ->
                told.computeIfAbsent(where.passage().number(), unused -> new ArrayList<>())
                    .addAll(where.runs()));
      }
    }
    return told;
  }

  private static Proposals written(List<Told> all, Known known) {
    Proposals proposals = known.soFar();
    IdentityHashMap<Told, String> ids = new IdentityHashMap<>();
    for (Told each : all) {
      Proposal proposal = proposal(each, ids, all, known, proposals);
      ids.put(each, proposal.id());
      proposals = proposals.plus(proposal);
    }
    return proposals;
  }

  private static Proposal proposal(
      Told told, Map<Told, String> ids, List<Told> all, Known known, Proposals made) {
    Happening best = told.best();
    String id = known.idFor(StringUtils.left(best.title(), 80), "event", made);
    FrontMatter fields = FrontMatter.NONE.with("title", best.title()).with("kind", best.kind());
    Optional<String> place = told.place();
    if (place.isPresent()) {
      fields = fields.with("place", place.get());
    }
    for (Map.Entry<String, String> role : told.roles().entrySet()) {
      fields = fields.withPair("people", role.getKey(), role.getValue());
    }
    Set<Why> why = new LinkedHashSet<>();
    Optional<String> after = after(told, ids, all, why);
    if (after.isPresent()) {
      fields = fields.with("after", after.get());
    }
    Set<String> quoted = new LinkedHashSet<>();
    for (Happening each : told.tellings()) {
      if (quoted.add(each.source() + " " + each.words())) {
        fields = fields.withItem("accounts", account(each));
      }
      why.addAll(each.why());
    }
    return new Proposal(Part.EVENT, id, best.title(), fields, List.copyOf(why));
  }

  private static Map<String, String> account(Happening each) {
    Map<String, String> item = new LinkedHashMap<>();
    item.put(each.source() + " §" + each.passage(), each.words());
    each.dated().flatMap(date -> date.edtf()).ifPresent(date -> item.put("date", date.toString()));
    each.where().ifPresent(place -> item.put("place", place));
    if (!each.teller().isEmpty()) {
      item.put("according-to", each.teller());
    }
    if (!each.hedge().isEmpty()) {
      item.put("as", each.hedge());
    }
    return item;
  }

  /** The nearest happening before it of the kind that it says it came after. */
  private static Optional<String> after(
      Told told, Map<Told, String> ids, List<Told> all, Set<Why> why) {
    for (Happening each : told.tellings()) {
      Optional<Told> before =
          each.cameAfter()
              .flatMap(
                  earlier ->
                      all.subList(0, all.indexOf(told)).stream()
                          .filter(other -> ids.containsKey(other) && other.isOf(earlier))
                          .reduce((first, second) -> second));
      if (before.isPresent()) {
        each.cameAfter().ifPresent(earlier -> why.add(earlier.why()));
        return before.map(ids::get);
      }
    }
    return Optional.empty();
  }
}
