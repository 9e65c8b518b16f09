package dossier.parallel;

import dossier.edtf.Edtf;
import dossier.record.Catalogue;
import dossier.record.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources that are versions of one work, every two of them aligned. A work with one source has
 * nothing to compare, and that is no fault.
 */
public final class Parallels {
  // Made first, as far as known; versions without a date come last, in the order of the catalogue.
  private static final Comparator<Source> BY_AGE =
      Comparator.comparing(
          (Source source) -> source.description().created(),
          (Optional<Edtf> a, Optional<Edtf> b) ->
              a.isPresent() && b.isPresent()
                  ? a.get().compareTo(b.get())
                  : Boolean.compare(b.isPresent(), a.isPresent()));

  private final List<Alignment> alignments;

  private Parallels(List<Alignment> alignments) {
    this.alignments = List.copyOf(alignments);
  }

  /** Aligns every two sources of one {@code work}, the older on the left, on all cores. */
  public static Parallels of(Catalogue catalogue) {
    Map<String, List<Source>> works = new LinkedHashMap<>();
    for (Source source : catalogue.sources().values()) {
      String work = source.description().work();
      if (!work.isEmpty()) {
        works.computeIfAbsent(work, unused -> new ArrayList<>()).add(source);
      }
    }
    List<Source[]> pairs = new ArrayList<>();
    works.values().forEach(versions -> pair(versions, pairs));
    return new Parallels(
        pairs.parallelStream().map(pair -> SentenceAligner.align(pair[0], pair[1])).toList());
  }

  private static void pair(Collection<Source> versions, List<Source[]> pairs) {
    List<Source> byAge = versions.stream().sorted(BY_AGE).toList();
    for (int left = 0; left < byAge.size(); left++) {
      for (int right = left + 1; right < byAge.size(); right++) {
        pairs.add(new Source[] {byAge.get(left), byAge.get(right)});
      }
    }
  }

  /** Every two versions of one work, in the order of the catalogue. */
  public List<Alignment> all() {
    return alignments;
  }

  /** The comparisons of a source with its other versions. */
  public List<Alignment> of(String source) {
    return alignments.stream().filter(alignment -> alignment.holds(source)).toList();
  }

  /**
   * A sentence that answers a sentence of another version.
   *
   * @param leftSource the version made first
   * @param left its sentence
   * @param rightSource the other version
   * @param right its sentence
   */
  public record Parallel(Source leftSource, Sentence left, Source rightSource, Sentence right) {}

  /**
   * Every two sentences that answer each other, in the order of the texts. Where one sentence
   * answers two, or two answer two, each with each.
   */
  public List<Parallel> pairs() {
    List<Parallel> pairs = new ArrayList<>();
    for (Alignment alignment : alignments) {
      for (Bead bead : alignment.beads()) {
        for (Sentence left : bead.left()) {
          bead.right().stream()
              .map(right -> new Parallel(alignment.left(), left, alignment.right(), right))
              .forEach(pairs::add);
        }
      }
    }
    return pairs;
  }
}
