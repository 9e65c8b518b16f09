package dossier.check;

import dossier.citation.Verdict.Verified;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Attestation;
import dossier.link.Concordance;
import dossier.mention.Mention;
import dossier.mention.Mentions;
import dossier.record.Person;
import dossier.record.Record;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A passage that is cited for somebody names them, or one beside it does.
 *
 * <p>The rule: a citation is on its subject if the passage, one beside it, or the last passage
 * before it that names any person at all, names one of its {@link Subjects}; a source speaks of its
 * author and of those in its title throughout. Of somebody without a name form nothing can be told.
 */
final class QuoteOnSubject implements Check {

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    List<Diagnostic> found = new ArrayList<>();
    Subjects subjects = new Subjects(concordance);
    Map<String, NavigableSet<Integer>> naming = new HashMap<>();
    for (Attestation attestation : concordance.evidence().attestations()) {
      Optional<Record> record = concordance.catalogue().record(attestation.record());
      Optional<Source> source =
          concordance.catalogue().source(attestation.citation().source().id());
      Optional<Verified> where = concordance.evidence().verified(attestation.citation());
      if (record.isPresent() && source.isPresent() && where.isPresent()) {
        Cited cited =
            new Cited(
                record.get(),
                attestation,
                source.get(),
                where.get(),
                naming.computeIfAbsent(
                    source.get().id(), id -> naming(source.get(), concordance.mentions())));
        if (cited.isOffSubject(subjects, concordance.mentions())) {
          found.add(cited.report());
        }
      }
    }
    return found;
  }

  /** The numbers of the passages of a source that name any person. */
  private static NavigableSet<Integer> naming(Source source, Mentions mentions) {
    return source.text().passages().stream()
        .map(Passage::number)
        .filter(number -> mentions.in(source.id(), number).stream().anyMatch(Mention::isPerson))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Cited(
      Record record,
      Attestation attestation,
      Source source,
      Verified where,
      NavigableSet<Integer> naming) {

    boolean isOffSubject(Subjects all, Mentions mentions) {
      Set<String> subjects = all.of(record, attestation);
      boolean canBeNamed =
          record instanceof Person
              ? all.hasName(record.id())
              : subjects.stream().anyMatch(all::hasName);
      return canBeNamed
          && !(record instanceof Source)
          && all.throughout(source).stream().noneMatch(subjects::contains)
          && !isNamed(subjects, mentions);
    }

    private boolean isNamed(Set<String> subjects, Mentions mentions) {
      int passage = where.passage().number();
      boolean isNamedNear =
          subjects.stream().anyMatch(id -> mentions.isNamedNear(id, source.id(), passage));
      boolean isDoubtful =
          IntStream.rangeClosed(passage - 1, passage + 1)
              .boxed()
              .flatMap(near -> mentions.doubts(source.id(), near).stream())
              .anyMatch(doubt -> doubt.candidates().stream().anyMatch(subjects::contains));
      return isNamedNear
          || isDoubtful
          || lastNamed(mentions).stream().map(Mention::id).anyMatch(subjects::contains);
    }

    /** Whom the last passage before this one names that names anybody: “he” may be one of them. */
    private List<Mention> lastNamed(Mentions mentions) {
      Integer before = naming.lower(where.passage().number());
      return before == null
          ? List.of()
          : mentions.in(source.id(), before).stream().filter(Mention::isPerson).toList();
    }

    Diagnostic report() {
      boolean isPerson = record instanceof Person;
      return Diagnostic.of(
              Code.QUOTE_OFF_SUBJECT,
              attestation.citation().place(),
              "neither §"
                  + where.passage().number()
                  + " of "
                  + source.id()
                  + " nor a passage beside it names "
                  + (isPerson ? record.title() : "anybody or any place of this event"))
          .note(
              "§"
                  + where.passage().number()
                  + " reads "
                  + Excerpt.around(where.passage(), where.whole()),
              Excerpt.place(source, where.passage(), where.whole()))
          .help(
              isPerson
                  ? "cite a passage that speaks of this person, or add the name it uses to `names:`"
                  : "cite a passage that tells of this event, or add whom it names to `people:`");
    }
  }
}
