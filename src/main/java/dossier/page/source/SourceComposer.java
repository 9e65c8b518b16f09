package dossier.page.source;

import dossier.citation.Verdict.Verified;
import dossier.html.DateWords;
import dossier.html.Frame;
import dossier.html.Html;
import dossier.html.Link;
import dossier.link.Attestation;
import dossier.link.CitedRun;
import dossier.mention.Mention;
import dossier.page.ComparisonLinks;
import dossier.page.Dates;
import dossier.page.NoteBook;
import dossier.page.PageContext;
import dossier.page.PassagePrinter;
import dossier.page.PassagePrinter.Noted;
import dossier.page.ProsePrinter;
import dossier.page.RecordFoot;
import dossier.page.RecordHead;
import dossier.page.Words;
import dossier.record.Event;
import dossier.record.Omission;
import dossier.record.Person;
import dossier.record.Source;
import dossier.record.TextNote;
import dossier.text.Block;
import dossier.text.Heading;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Composes the page of a source, where every citation lands. */
public final class SourceComposer {
  private final Source source;
  private final PageContext context;
  private final NoteBook notes;
  private final PassagePrinter printer;
  private final List<Noted> noted = new ArrayList<>();

  public SourceComposer(Source source, PageContext context) {
    this.source = source;
    this.context = context;
    this.notes = new NoteBook(context);
    this.printer = new PassagePrinter(context, source.id());
    source.notes().stream()
        .sorted(Comparator.comparing(note -> place(note.words())))
        .forEach(
            note ->
                context
                    .concordance()
                    .evidence()
                    .verified(note.words())
                    .filter(
                        where ->
                            context.shown().isShown(source.id(), where.passage(), where.whole()))
                    .ifPresent(where -> noted.add(new Noted(noted.size() + 1, note, where))));
  }

  /** Passage and offset as one number to sort by; what was not found comes last. */
  private long place(dossier.citation.Citation citation) {
    return context
        .concordance()
        .evidence()
        .verified(citation)
        .map(where -> ((long) where.passage().number() << 32) + where.whole().start())
        .orElse(Long.MAX_VALUE);
  }

  public SourcePage compose(Frame frame) {
    RecordHead head =
        new RecordHead(
            "Source: " + source.description().kind(),
            new SourceDeclaration(source, context).rows(),
            ProsePrinter.print(source, context, notes));
    return new SourcePage(
        frame,
        head,
        ComparisonLinks.from(source, context),
        people(),
        events(),
        remark(),
        text(),
        noted.stream().map(this::editorNote).toList(),
        new RecordFoot(
            source.see().stream().map(see -> context.to(see.id())).toList(), notes.notes()));
  }

  private List<dossier.page.Attested> people() {
    Map<String, Set<Integer>> passages = new LinkedHashMap<>();
    for (Passage passage : source.text().passages()) {
      context.mentions().in(source.id(), passage.number()).stream()
          .filter(Mention::isPerson)
          .forEach(
              mention ->
                  passages
                      .computeIfAbsent(mention.id(), unused -> new TreeSet<>())
                      .add(passage.number()));
    }
    return passages.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .map(entry -> attested(entry.getKey(), DateWords.NONE, entry.getValue()))
        .toList();
  }

  private List<dossier.page.Attested> events() {
    Map<String, Set<Integer>> passages = new LinkedHashMap<>();
    for (CitedRun run : context.citedBy().in(source.id())) {
      for (Attestation by : run.by()) {
        if (by.kind() == Attestation.Kind.ACCOUNT) {
          passages
              .computeIfAbsent(by.record(), unused -> new TreeSet<>())
              .add(run.where().passage().number());
        }
      }
    }
    return passages.entrySet().stream()
        .map(
            entry ->
                attested(
                    entry.getKey(),
                    Dates.of(context.concordance(), entry.getKey()),
                    entry.getValue()))
        .toList();
  }

  private dossier.page.Attested attested(String record, DateWords gloss, Set<Integer> passages) {
    List<Link> where =
        passages.stream().map(number -> context.passage(source.id(), number)).toList();
    return new dossier.page.Attested(context.to(record), gloss, where);
  }

  private Html remark() {
    List<Html> remarks = new ArrayList<>();
    String credit = source.description().rights().credit();
    remarks.add(Html.text(credit));
    if (isExtract()) {
      remarks.add(
          Html.text(
              "This page is an extract: only the quoted sentences are shown, and […] stands for"
                  + " what is left out."));
    }
    if (!source.custody().leftOut().isEmpty()) {
      List<String> omissions =
          source.custody().leftOut().stream().map(this::omission).distinct().toList();
      remarks.add(Html.text("Left out of the text: " + String.join("; ", omissions) + "."));
    }
    return Html.join(" ", remarks);
  }

  private boolean isExtract() {
    return context.shown().isExtract(source.id());
  }

  private String omission(Omission omission) {
    return isExtract()
        ? omission.reason()
        : "“" + omission.words() + "” (" + omission.reason() + ")";
  }

  private List<TextBlock> text() {
    List<TextBlock> blocks = new ArrayList<>();
    int headings = 0;
    int highest =
        source.text().blocks().stream()
            .filter(Heading.class::isInstance)
            .mapToInt(block -> ((Heading) block).level())
            .min()
            .orElse(1);
    List<Integer> hidden = new ArrayList<>();
    for (Block block : source.text().blocks()) {
      if (block instanceof Passage passage
          && !context.shown().isShown(source.id(), passage.number())) {
        hidden.add(passage.number());
        continue;
      }
      if (isExtract() && !(block instanceof Passage)) {
        continue;
      }
      flush(hidden, blocks);
      if (block instanceof Passage passage) {
        blocks.add(passage(passage));
      } else if (block instanceof Heading heading) {
        blocks.add(
            new HeadingBlock(
                ++headings,
                heading.level() - highest + 1,
                heading.words(),
                Html.text(heading.words(), context.foreign(source.id()))));
      } else {
        blocks.add(new SeparatorBlock(block.words()));
      }
    }
    flush(hidden, blocks);
    return blocks;
  }

  private static void flush(List<Integer> hidden, List<TextBlock> blocks) {
    if (!hidden.isEmpty()) {
      int first = hidden.get(0);
      int last = hidden.get(hidden.size() - 1);
      blocks.add(
          new OmissionBlock(
              first == last
                  ? "§" + first + " is not shown"
                  : "§" + first + " to §" + last + " are not shown"));
      hidden.clear();
    }
  }

  private PassageBlock passage(Passage passage) {
    List<Noted> here =
        noted.stream().filter(note -> note.where().passage().number() == passage.number()).toList();
    return PassageBlock.paragraph(passage.number(), printer.print(passage, here))
        .ofKind(passage.kind().name().toLowerCase(Locale.ROOT))
        .inLanguage(context.foreign(source.id()))
        .margin(citers(passage), here.stream().map(this::editorNote).toList());
  }

  private List<Citer> citers(Passage passage) {
    Set<Citer> citers = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    for (CitedRun run : context.citedBy().in(source.id(), passage.number())) {
      for (Attestation by : run.by()) {
        boolean isDispute = by.kind() == Attestation.Kind.CLAIM;
        boolean isOwn = by.record().equals(source.id());
        if (!isOwn && named.add(by.record() + isDispute)) {
          citers.add(
              new Citer(
                  context.to(by.record()), isDispute ? "dispute" : kind(by.record()), anchor(run)));
        }
      }
    }
    return List.copyOf(citers);
  }

  private static dossier.address.Anchor anchor(CitedRun run) {
    return dossier.address.Anchor.run(run.number());
  }

  private String kind(String record) {
    var found = context.catalogue().record(record);
    return found.isEmpty()
        ? "place"
        : found.get() instanceof Person
            ? "person"
            : found.get() instanceof Event ? "event" : "source";
  }

  private EditorNote editorNote(Noted note) {
    Verified where = note.where();
    Link passage =
        Link.to("§" + where.passage().number(), dossier.address.Anchor.notedWords(note.number()));
    return new EditorNote(
        note.number(),
        kindOf(note.note()),
        passage,
        Html.text(where.quotable(), context.foreign(source.id())),
        Html.text(note.note().note()));
  }

  private static String kindOf(TextNote note) {
    return note.kind().equals("other")
        ? "Remark"
        : Words.capitalised(note.kind().replace('-', ' '));
  }
}
