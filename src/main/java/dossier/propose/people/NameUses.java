package dossier.propose.people;

import dossier.input.Span;
import dossier.name.NamePart;
import dossier.name.NamePhrase;
import dossier.name.NamePhrases;
import dossier.name.PhraseWord;
import dossier.propose.Known;
import dossier.propose.people.NameUse.Company;
import dossier.record.Source;
import dossier.text.Letters;
import dossier.text.Passage;
import dossier.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the phrases with capitals of all texts apart into titles, words of things and what may be a
 * name.
 *
 * <p>The rule: a name is the longest run of words of a phrase that are no titles, peoples, bodies,
 * places or things. It counts where the phrase ends with it; what has a word of a thing behind it
 * is a part of that thing's name, and so is a single word behind {@code of}.
 */
final class NameUses {
  private static final Set<String> PARTICLES =
      WordList.set("al bin da de del den der des di du el ibn la le van von zu ten ter ap mac");
  private static final Set<String> OF = WordList.set("of");
  private static final Pattern WHO = Pattern.compile("^, (?:who|whom|whose|aged)\\b");
  private static final int FAR = 24;

  private final NamePhrases phrases;
  private final List<NameUse> uses = new ArrayList<>();

  private NameUses(NamePhrases phrases) {
    this.phrases = phrases;
  }

  /** Every use, by source, then by place. */
  static List<NameUse> of(Known known, NamePhrases phrases) {
    NameUses reader = new NameUses(phrases);
    for (Source source : known.sources()) {
      for (Passage passage : source.text().passages()) {
        reader.read(source.id(), passage, known.taken(source, passage));
      }
    }
    return reader.uses;
  }

  private void read(String source, Passage passage, List<Span> taken) {
    List<PhraseWord> words = PhraseWord.of(passage);
    List<NamePhrase> found = phrases.in(passage, List.of());
    List<NameUse> here = new ArrayList<>();
    int at = 0;
    for (NamePhrase phrase : found) {
      while (at < words.size() && words.get(at).span().start() < phrase.span().start()) {
        at++;
      }
      int end = at;
      while (end < words.size() && words.get(end).span().end() <= phrase.span().end()) {
        end++;
      }
      cut(source, passage, words, new Span(at, end), here);
    }
    openers(source, passage, words, here);
    here.sort(Comparator.comparing(NameUse::span));
    here.removeIf(use -> taken.stream().anyMatch(span -> span.contains(use.span().end() - 1)));
    for (int i = 0; i < here.size(); i++) {
      uses.add(i + 1 < here.size() ? withGap(here.get(i), here.get(i + 1), passage) : here.get(i));
    }
  }

  private static NameUse withGap(NameUse use, NameUse next, Passage passage) {
    int from = use.span().end();
    int to = next.span().start();
    return to <= from || to - from > FAR ? use : use.before(passage.words().substring(from, to));
  }

  /** Words that open a sentence, where no phrase is, and that no text has in small letters. */
  private void openers(String source, Passage passage, List<PhraseWord> words, List<NameUse> here) {
    for (int at = 0; at < words.size(); at++) {
      PhraseWord word = words.get(at);
      boolean isOpener =
          word.isFirst()
              && word.isCapital()
              && word.text().length() > 3
              && NamePart.of(word.text()) == NamePart.NAME
              && phrases.isOnlyCapital(word.text())
              && !phrases.standsInside(word.text());
      if (isOpener && here.stream().noneMatch(use -> use.span().overlaps(word.span()))) {
        Span one = new Span(at, at + 1);
        here.add(
            new NameUse(
                source,
                passage.number(),
                word.span(),
                word.text(),
                List.of(word.text()),
                "",
                false,
                company(passage, words, one, one)));
      }
    }
  }

  private void cut(
      String source, Passage passage, List<PhraseWord> words, Span phrase, List<NameUse> here) {
    for (int at = phrase.start(); at < phrase.end(); ) {
      if (!isName(words.get(at), passage)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < phrase.end() && goesOn(words, end, phrase.end(), passage)) {
        end++;
      }
      int first = withInitials(words, at, passage);
      at = end;
      boolean isPartOfThing =
          end < phrase.end() && !isTitle(words.get(end)) && !isInitialRun(words, first, end);
      if (!isPartOfThing && end > first) {
        add(source, passage, words, phrase, new Span(first, end), here);
      }
    }
  }

  /** An initial that a text has in small letters too, as a unit or a numeral, begins no phrase. */
  private static int withInitials(List<PhraseWord> words, int at, Passage passage) {
    int first = at;
    while (first > 0
        && words.get(first).isJoined()
        && words.get(first - 1).isCapital()
        && !isTitle(words.get(first - 1))
        && words.get(first - 1).isInitial(passage.words())) {
      first--;
    }
    return first;
  }

  private static boolean isInitialRun(List<PhraseWord> words, int first, int end) {
    return words.subList(first, end).stream().anyMatch(word -> word.text().length() == 1);
  }

  private boolean goesOn(List<PhraseWord> words, int at, int end, Passage passage) {
    return isName(words.get(at), passage)
        || (PARTICLES.contains(words.get(at).lower())
            && at + 1 < end
            && (isName(words.get(at + 1), passage)
                || PARTICLES.contains(words.get(at + 1).lower())));
  }

  private static boolean isName(PhraseWord word, Passage passage) {
    return word.isCapital()
        && ((word.isInitial(passage.words()) && !isTitle(word))
            || NamePart.of(word.text()) == NamePart.NAME);
  }

  private static boolean isTitle(PhraseWord word) {
    return word.isCapital() && NamePart.of(word.text()) == NamePart.TITLE;
  }

  private void add(
      String source,
      Passage passage,
      List<PhraseWord> words,
      Span phrase,
      Span core,
      List<NameUse> here) {
    Span span =
        new Span(words.get(core.start()).span().start(), words.get(core.end() - 1).span().end());
    String form = Letters.visible(span.in(passage.words()));
    List<String> parts =
        words.subList(core.start(), core.end()).stream().map(PhraseWord::text).toList();
    boolean isAllInitials = parts.stream().allMatch(NameUse::isInitial);
    String before = core.start() == 0 ? "" : words.get(core.start() - 1).lower();
    boolean isBehindOf = core.start() > phrase.start() && OF.contains(before);
    if (isAllInitials || (isBehindOf && parts.size() == 1)) {
      return;
    }
    here.add(
        new NameUse(
            source,
            passage.number(),
            span,
            form,
            parts,
            title(passage, words, core.start()),
            true,
            company(passage, words, phrase, core)));
  }

  /** Titles directly before a name, also in small letters where the texts know them so. */
  private static String title(Passage passage, List<PhraseWord> words, int core) {
    int first = core;
    while (first > 0 && first > core - 3 && isTouching(passage, words, first)) {
      if (!words.get(first - 1).isCapital() || !isTitle(words.get(first - 1))) {
        break;
      }
      first--;
    }
    if (first == core) {
      return "";
    }
    int end = words.get(core - 1).span().end();
    int stop = passage.words().startsWith(".", end) ? 1 : 0;
    return Letters.visible(passage.words().substring(words.get(first).span().start(), end + stop));
  }

  private static boolean isTouching(Passage passage, List<PhraseWord> words, int at) {
    String gap =
        passage.words().substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return gap.isBlank() || gap.equals(". ");
  }

  private static Company company(Passage passage, List<PhraseWord> words, Span phrase, Span core) {
    int first = core.start();
    while (first > 0 && isTouching(passage, words, first) && isTitle(words.get(first - 1))) {
      first--;
    }
    boolean hasBefore =
        first > 0 && isTouching(passage, words, first) && !words.get(first).isFirst();
    String before = hasBefore ? words.get(first - 1).lower() : "";
    if (before.equals("of")
        && passage.words().startsWith(", of ", words.get(first - 1).span().start() - 2)) {
      before = ", of";
    }
    List<String> behind = new ArrayList<>();
    String standing = passage.words();
    int end = words.get(core.end() - 1).span().end();
    boolean isOwner = standing.startsWith("'s", end) || standing.startsWith("’s", end);
    int at = core.end() + (isOwner ? 1 : 0);
    while (at < words.size() && behind.size() < 3 && at > 0 && isTouching(passage, words, at)) {
      behind.add(words.get(at++).lower());
    }
    if (WHO.matcher(standing.substring(end, Math.min(standing.length(), end + 8))).find()) {
      behind.add(0, "who");
    }
    boolean isBehindThing =
        core.start() > phrase.start()
            && words.get(core.start() - 1).isCapital()
            && !isTitle(words.get(core.start() - 1));
    return new Company(before, behind, isOwner, isBehindThing, "");
  }
}
