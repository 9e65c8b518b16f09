package dossier.check;

import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import dossier.mention.UnclaimedNames.Standing;
import dossier.mention.UnclaimedNames.Unclaimed;
import dossier.name.NamePhrase.Guess;
import dossier.record.Catalogue;
import dossier.record.NameForm;
import dossier.record.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Every name in a text belongs to a record, or is set aside; one finding for each name and source.
 * Of texts alone, without a record, nothing is asked: there the program proposes.
 */
final class NamesClaimed implements Check {
  private static final int MOST_PLACES = 5;

  @Override
  public List<Diagnostic> findings(Concordance concordance) {
    if (!concordance.catalogue().hasRecords()) {
      return List.of();
    }
    Map<String, String> akin = akin(concordance.catalogue());
    return concordance.catalogue().sources().values().stream()
        .flatMap(
            source ->
                concordance.unclaimed().in(source.id()).stream()
                    .map(name -> report(akin, source, name)))
        .toList();
  }

  private static Diagnostic report(Map<String, String> akins, Source source, Unclaimed name) {
    Standing first = name.standings().get(0);
    Diagnostic found =
        Diagnostic.of(
            Code.NAME_UNCLAIMED,
            Excerpt.place(source, source.text().passages().get(first.passage() - 1), first.span()),
            "no record claims “" + name.words() + "”" + guess(name.guess()));
    if (name.standings().size() > 1) {
      found = found.note("it stands " + times(name.standings().size()) + ", in " + passages(name));
    }
    Optional<String> akin = Optional.ofNullable(akins.get(lastWord(name.words())));
    return found.help(
        akin.isPresent()
            ? "if it means " + akin.get() + ", add it to the `names:` there; else set it aside"
            : "add it to the `names:` of a record, or set it aside here with a reason");
  }

  private static String guess(Guess guess) {
    return switch (guess) {
      case UNKNOWN -> "";
      case ORGANISATION -> ", an organisation by the look of it";
      case PERSON, PLACE -> ", a " + guess.word() + " by the look of it";
    };
  }

  private static String times(int count) {
    return count == 2 ? "twice" : count + " times";
  }

  private static String passages(Unclaimed name) {
    String listed =
        name.standings().stream()
            .map(standing -> "§" + standing.passage())
            .distinct()
            .limit(MOST_PLACES)
            .collect(Collectors.joining(", "));
    long all = name.standings().stream().map(Standing::passage).distinct().count();
    return listed + (all > MOST_PLACES ? " and " + (all - MOST_PLACES) + " more" : "");
  }

  /** The first record, people before places, that has a form with this last word. */
  private static Map<String, String> akin(Catalogue catalogue) {
    Map<String, String> akin = new HashMap<>();
    catalogue
        .people()
        .values()
        .forEach(each -> add(akin, each.names(), each.name() + " (" + each.id() + ")"));
    catalogue
        .localities()
        .values()
        .forEach(each -> add(akin, each.names(), each.name() + " (" + each.id() + ")"));
    return akin;
  }

  private static void add(Map<String, String> akin, List<NameForm> forms, String record) {
    forms.forEach(form -> akin.putIfAbsent(lastWord(form.words()), record));
  }

  /** Accents make no difference: {@code Perez} may well be {@code Pérez}. */
  private static String lastWord(String words) {
    return StringUtils.stripAccents(words.substring(words.lastIndexOf(' ') + 1));
  }
}
