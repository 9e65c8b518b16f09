package dossier.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every dispute, and the way to those of one record. */
public final class Disputes {
  private final List<Dispute> all;
  private final Map<String, List<Dispute>> byRecord;

  Disputes(List<Dispute> all) {
    this.all = List.copyOf(all);
    this.byRecord = all.stream().collect(Collectors.groupingBy(Dispute::record));
  }

  /** People first, each record's in the order found. */
  public List<Dispute> all() {
    return all;
  }

  /** The disputes of one person or event. */
  public List<Dispute> of(String record) {
    return byRecord.getOrDefault(record, List.of());
  }
}
