package dossier.check;

import dossier.citation.Citation;
import dossier.citation.Verdict;
import dossier.citation.Verdict.Ambiguous;
import dossier.citation.Verdict.Elsewhere;
import dossier.citation.Verdict.Nearest;
import dossier.citation.Verdict.NoSuchPassage;
import dossier.citation.Verdict.NotCheckable;
import dossier.citation.Verdict.NotFound;
import dossier.citation.Verdict.TooShort;
import dossier.citation.Verdict.Verified;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.input.Span;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.link.Evidence.Misattributed;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every quote stands in its source, word for word, at one place. */
final class QuotesStand implements Check {
  private static final int MOST_PLACES = 5;
  private static final Pattern TWO_CITATIONS =
      Pattern.compile(
          "[\"”“»](?:\\s*\\([^()]*\\))?\\s*[,.&]?\\s+[a-z0-9-]+(?:\\s*§\\s*\\d+)?\\s*:\\s*[\"“„«]");
  private static final Pattern PASSAGE = Pattern.compile("\\s*§\\s*\\d+");

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> findings = new ArrayList<>();
    Set<String> changed =
        concordance.catalogue().sources().values().stream()
            .filter(source -> source.fixity().isBroken())
            .map(Source::id)
            .collect(Collectors.toSet());
    for (Attestation attestation : concordance.evidence().attestations()) {
      Citation citation = attestation.citation();
      Optional<Source> source = concordance.catalogue().source(citation.source().id());
      Optional<Verdict> verdict = concordance.evidence().verdict(citation);
      if (source.isPresent() && verdict.isPresent()) {
        new Report(concordance, citation, source.get())
            .on(verdict.get())
            .map(
                found -> changed.contains(source.get().id()) ? echoing(found, source.get()) : found)
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Diagnostic echoing(Diagnostic found, Source source) {
    return found.code() == Code.QUOTE_TOO_SHORT
        ? found
        : found.onlyHelp(
            "the text of "
                + source.id()
                + " has changed since its checksum was taken: mend that first, and the quote"
                + " with it if it is still wrong");
  }

  private record Report(Concordance concordance, Citation citation, Source source) {

    Optional<Diagnostic> on(Verdict verdict) {
      if (verdict instanceof NotFound notFound) {
        return Optional.of(notFound(notFound));
      }
      if (verdict instanceof Elsewhere elsewhere) {
        return Optional.of(elsewhere(elsewhere.where()));
      }
      if (verdict instanceof Ambiguous ambiguous) {
        return Optional.of(ambiguous(ambiguous.places()));
      }
      if (verdict instanceof TooShort tooShort) {
        return Optional.of(tooShort(tooShort));
      }
      if (verdict instanceof NoSuchPassage noSuch) {
        return Optional.of(noSuchPassage(noSuch.passages()));
      }
      return verdict instanceof NotCheckable ? Optional.of(notCheckable()) : Optional.empty();
    }

    private String cited() {
      return source.id() + (citation.named().isPresent() ? " §" + citation.named().getAsInt() : "");
    }

    private Diagnostic notFound(NotFound verdict) {
      Diagnostic found =
          Diagnostic.of(
              Code.QUOTE_NOT_FOUND, citation.place(), "these words do not stand in " + cited());
      Optional<Misattributed> other = concordance.evidence().elsewhere(citation);
      if (other.isPresent()) {
        Source holder = concordance.catalogue().source(other.get().source()).orElseThrow();
        Verified where = other.get().where();
        String right = holder.id() + " §" + where.passage().number();
        return found
            .note("they stand in " + right, Excerpt.place(holder, where.passage(), where.whole()))
            .help("cite `" + right + "`");
      }
      Optional<Diagnostic> beside = StandBeside.passages(citation, source, verdict.nearest());
      if (beside.isPresent()) {
        return beside.get();
      }
      if (TWO_CITATIONS.matcher(citation.quote()).find()) {
        return found.help("where two citations stand side by side, separate them with `;`");
      }
      Nearest nearest = verdict.nearest();
      if (nearest == null) {
        return found.help(
            "copy the words from the source, and check that this is the source you mean");
      }
      return difference(
              found.note(
                  "nearest is §" + nearest.passage().number() + ": " + shown(nearest),
                  Excerpt.place(source, nearest.passage(), nearest.span())),
              nearest)
          .help("correct the quote; mark words left out with […] and words added with [word]");
    }

    private static String shown(Nearest nearest) {
      String words = nearest.span().in(nearest.passage().words());
      String whole = Excerpt.quoted(words);
      return whole.contains(words.replace('\n', ' ')) || nearest.standing().isEmpty()
          ? whole
          : Excerpt.around(nearest.passage(), nearest.differing());
    }

    private Diagnostic difference(Diagnostic found, Nearest nearest) {
      String quoted = "“" + nearest.quoted() + "”";
      String standing = "“" + nearest.standing() + "”";
      Place at = Excerpt.place(source, nearest.passage(), nearest.differing());
      if (nearest.quoted().isEmpty() && nearest.standing().isEmpty()) {
        return found;
      }
      if (nearest.quoted().isEmpty()) {
        return found.note("the source has " + standing + ", which the quote leaves out", at);
      }
      if (nearest.standing().isEmpty()) {
        return found.note("the quote has " + quoted + ", which the source does not have there");
      }
      Diagnostic told =
          found.note("the source has " + standing + " where the quote has " + quoted, at);
      return LookAlikes.told(nearest.standing(), nearest.quoted()).map(told::note).orElse(told);
    }

    private Diagnostic elsewhere(Verified where) {
      String right = source.id() + " §" + where.passage().number();
      return Diagnostic.of(
              Code.QUOTE_NOT_FOUND, citation.place(), "these words do not stand in " + cited())
          .note(
              "they stand in §" + where.passage().number(),
              Excerpt.place(source, where.passage(), where.whole()))
          .help("cite `" + right + "`");
    }

    private Diagnostic ambiguous(List<Verified> places) {
      Diagnostic found =
          Diagnostic.of(
              Code.QUOTE_AMBIGUOUS,
              citation.place(),
              "these words stand in " + cited() + " " + times(places.size()));
      for (Verified where : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
        Passage passage = where.passage();
        found =
            found.note(
                "in §" + passage.number() + ": " + Excerpt.around(passage, where.whole()),
                Excerpt.place(source, passage, where.whole()));
      }
      if (places.size() > MOST_PLACES) {
        found = found.note("and at " + (places.size() - MOST_PLACES) + " more");
      }
      boolean passageDecides =
          places.stream().map(where -> where.passage().number()).distinct().count()
              == places.size();
      return passageDecides
          ? found.help(
              "quote more words, or name the passage: `"
                  + source.id()
                  + " §"
                  + places.get(0).passage().number()
                  + "`")
          : found.help("quote more words around the place that you mean");
    }

    private static String times(int count) {
      return count == 2 ? "twice" : count + " times";
    }

    private Diagnostic tooShort(TooShort verdict) {
      int length = verdict.length();
      return Diagnostic.of(
              Code.QUOTE_TOO_SHORT,
              citation.place(),
              "this quote has "
                  + length
                  + (length == 1 ? " character" : " characters")
                  + "; it takes "
                  + verdict.least()
                  + " to identify a place")
          .help("quote more words, or name the passage: `" + source.id() + " §n`");
    }

    private Diagnostic noSuchPassage(int passages) {
      return Diagnostic.of(
              Code.PASSAGE_UNKNOWN,
              keyPlace(),
              source.id() + " has no §" + citation.named().orElse(0))
          .note("it has " + (passages == 1 ? "only §1" : "§1 to §" + passages))
          .help("correct the number, or leave it out and let the quote decide");
    }

    /** The source's id together with the number behind it. */
    private Place keyPlace() {
      Place id = citation.source().place();
      if (id.span().isEmpty()) {
        return id;
      }
      Span span = id.span().get();
      Matcher number =
          PASSAGE.matcher(id.file().text()).region(span.end(), id.file().text().length());
      return number.lookingAt() ? Place.of(id.file(), new Span(span.start(), number.end())) : id;
    }

    private Diagnostic notCheckable() {
      return Diagnostic.of(
              Code.QUOTE_UNCHECKABLE,
              citation.place(),
              "this quote cannot be checked: " + source.id() + " has no text")
          .note("the source is described here", source.place())
          .help("put the words of the source below its front matter");
    }
  }
}
