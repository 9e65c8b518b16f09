package dossier.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several dates, of which one is meant ({@code [1910,1912]}) or all ({@code {1910,1912}}). EDTF
 * level 2.
 *
 * @param isChoice whether one of them is meant, and not all
 * @param members at least one; an interval is written with two stops among them, {@code 1910..1912}
 */
public record DateSet(boolean isChoice, List<Edtf> members) implements Edtf {

  /** Checks what the parser has checked before; a failure is a bug of the caller. */
  public DateSet {
    members = List.copyOf(members);
    if (members.isEmpty() || members.stream().anyMatch(each -> each instanceof DateSet)) {
      throw new IllegalArgumentException("no set of dates: " + members);
    }
  }

  /**
   * One of several dates, in the order of time; the date itself if they are one.
   *
   * @return empty if there are none
   */
  public static Optional<Edtf> oneOf(List<? extends Edtf> dates) {
    List<Edtf> members = new ArrayList<>();
    for (Edtf date : dates) {
      members.addAll(date.members());
    }
    List<Edtf> sorted = members.stream().distinct().sorted().toList();
    return sorted.size() < 2 ? sorted.stream().findFirst() : Optional.of(new DateSet(true, sorted));
  }

  @Override
  public Optional<LocalDate> earliest() {
    List<Optional<LocalDate>> all = members.stream().map(Edtf::earliest).toList();
    return all.stream().allMatch(Optional::isPresent)
        ? all.stream().flatMap(Optional::stream).min(Comparator.naturalOrder())
        : Optional.empty();
  }

  @Override
  public Optional<LocalDate> latest() {
    List<Optional<LocalDate>> all = members.stream().map(Edtf::latest).toList();
    return all.stream().allMatch(Optional::isPresent)
        ? all.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  @Override
  public Precision precision() {
    return members.stream().map(Edtf::precision).min(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public boolean doubted() {
    return members.stream().anyMatch(Edtf::doubted);
  }

  @Override
  public String toString() {
    String all = members.stream().map(DateSet::member).collect(Collectors.joining(","));
    return isChoice ? "[" + all + "]" : "{" + all + "}";
  }

  private static String member(Edtf date) {
    if (!(date instanceof Interval interval)) {
      return date.toString();
    }
    String start = interval.start() instanceof NoDate ? "" : interval.start().toString();
    return start + ".." + (interval.end() instanceof NoDate ? "" : interval.end());
  }
}
