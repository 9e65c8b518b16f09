package dossier.record;

import dossier.text.LetterForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives raw texts their sigla: the first letter of the title that is free, then two letters, then a
 * letter and a digit.
 */
public final class Sigla {
  private static final Pattern NO_WORD = LetterForms.pattern("[^\\p{L}\\p{N}]+");

  private Sigla() {}

  /** All sources, those that are raw with a siglum that no other has, as far as there are any. */
  public static List<Source> given(List<Source> described, List<Source> raw) {
    Set<String> taken = new HashSet<>();
    described.forEach(source -> taken.add(source.siglum()));
    List<Source> all = new ArrayList<>(described);
    raw.stream()
        .sorted(Comparator.comparing(Source::id))
        .map(source -> source.withSiglum(free(source.title() + " " + source.id(), taken)))
        .forEach(all::add);
    return all;
  }

  private static String free(String title, Set<String> taken) {
    List<String> initials =
        Stream.of(NO_WORD.split(title))
            .filter(word -> !word.isEmpty())
            .map(word -> LetterForms.capital(word.substring(0, word.offsetByCodePoints(0, 1))))
            .toList();
    Stream<String> two =
        initials.stream().flatMap(first -> initials.stream().map(second -> first + second));
    Stream<String> more =
        IntStream.range(0, 26 * 36)
            .mapToObj(i -> (char) ('A' + i / 36) + String.valueOf(Character.forDigit(i % 36, 36)))
            .map(LetterForms::capital);
    return Stream.of(initials.stream(), two, more)
        .flatMap(each -> each)
        .filter(siglum -> siglum.codePointCount(0, siglum.length()) <= 2)
        .filter(taken::add)
        .findFirst()
        .orElse("");
  }
}
