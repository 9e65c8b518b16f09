package dossier.link;

import dossier.record.StatedDispute;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every dispute, and the way to those of one record. */
public final class Disputes {
  private final List<Dispute> all;
  private final Map<String, List<Dispute>> byRecord;
  private final Map<StatedDispute, List<Dispute>> meant;

  Disputes(List<Dispute> all, Map<StatedDispute, List<Dispute>> meant) {
    this.all = List.copyOf(all);
    this.meant = meant;
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

  /**
   * The disputes found by the build that an author's word on one can mean; it speaks of a dispute
   * only if there is exactly one.
   */
  public List<Dispute> meantBy(StatedDispute word) {
    return meant.getOrDefault(word, List.of());
  }
}
