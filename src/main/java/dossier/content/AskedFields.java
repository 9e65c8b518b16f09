package dossier.content;

import dossier.content.Field.Entry;
import dossier.content.Field.Mapping;
import dossier.content.Field.Scalar;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.DidYouMean;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Signs;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which fields of a mapping somebody has asked for. Those are the names that the format knows; what
 * is left over is a slip, or has no business there.
 */
final class AskedFields {
  private final InputFile file;
  private final Mapping mapping;
  private final Set<String> known = new TreeSet<>();
  private final Set<String> spokenOf = new HashSet<>();

  AskedFields(InputFile file, Mapping mapping) {
    this.file = file;
    this.mapping = mapping;
  }

  /** The field of that name; a value in which nothing can be seen counts as none. */
  Optional<Entry> entry(String name) {
    known.add(name);
    return mapping.entries().stream()
        .filter(entry -> entry.key().value().equals(name))
        .filter(entry -> !(entry.value() instanceof Scalar scalar && !Signs.isSeen(scalar.value())))
        .findFirst();
  }

  /** The fields not asked for so far whose names are such; they are not unknown any more. */
  List<Entry> others(Predicate<String> name) {
    List<Entry> others =
        unasked().stream().filter(entry -> name.test(entry.key().value())).toList();
    others.forEach(entry -> spokenOf.add(entry.key().value()));
    return others;
  }

  List<Entry> unasked() {
    return mapping.entries().stream()
        .filter(entry -> !known.contains(entry.key().value()))
        .filter(entry -> !spokenOf.contains(entry.key().value()))
        .toList();
  }

  /** What to say of a field that has no business here; it is not spoken of again. */
  Diagnostic unknown(Entry entry) {
    String name = entry.key().value();
    spokenOf.add(name);
    return FieldReports.unknown(name, allBut(name), Place.of(file, entry.key().span()));
  }

  /** Whether a name looks like a slip in another that was asked for. */
  boolean isSlip(String name) {
    return !DidYouMean.nearest(name, allBut(name)).isEmpty();
  }

  private Set<String> allBut(String name) {
    Set<String> others = new TreeSet<>(known);
    others.remove(name);
    return others;
  }
}
