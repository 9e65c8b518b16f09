package dossier.page;

import dossier.edtf.Edtf;
import dossier.html.DateWords;
import dossier.link.Concordance;
import dossier.link.EventDates.ToldDate;
import dossier.page.table.Value;
import dossier.record.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dates as readers see them. */
public final class Dates {
  private Dates() {}

  /** When an event was, in words, with EDTF in the markup. */
  public static DateWords of(Concordance concordance, String event) {
    return concordance
        .dates()
        .shown(event)
        .map(
            words ->
                new DateWords(
                    words, concordance.dates().date(event).map(Edtf::toString).orElse("")))
        .orElse(DateWords.NONE);
  }

  public static DateWords of(Edtf date) {
    return new DateWords(date.wording(), date.toString());
  }

  /**
   * The date of an event as values of a declaration: one if its accounts agree, else each different
   * date with the notes of those who tell it.
   */
  public static List<Value> declared(Concordance concordance, Event event, NoteBook notes) {
    List<ToldDate> told = concordance.dates().told(event.id());
    if (told.isEmpty()) {
      return List.of();
    }
    if (!concordance.dates().isDisputed(event.id())) {
      DateWords date = of(concordance, event.id());
      ToldDate best =
          told.stream()
              .filter(each -> each.edtf().toString().equals(date.edtf()))
              .findFirst()
              .orElse(told.get(0));
      return List.of(Value.date(date).noted(List.of(notes.cite(best.account().citation()))));
    }
    Map<String, List<ToldDate>> byWording = new LinkedHashMap<>();
    told.forEach(
        each -> byWording.computeIfAbsent(each.shown(), unused -> new ArrayList<>()).add(each));
    List<Value> values = new ArrayList<>();
    byWording.forEach(
        (wording, tellers) ->
            values.add(
                Value.date(new DateWords(wording, tellers.get(0).edtf().toString()))
                    .noted(
                        tellers.stream()
                            .map(each -> notes.cite(each.account().citation()))
                            .toList())));
    return values;
  }
}
