package dossier.page.person;

import dossier.address.Anchor;
import dossier.link.Dispute;
import dossier.link.Participants.Part;
import dossier.page.EventRows;
import dossier.page.PageContext;
import dossier.page.table.Column;
import dossier.page.table.SummaryTable;
import dossier.page.table.TableRow;
import dossier.record.Imprint.Vocabulary;
import dossier.record.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The events of a person: those they took part in, and those told according to them. */
public final class PersonEvents {
  private final Person person;
  private final PageContext context;

  public PersonEvents(Person person, PageContext context) {
    this.person = person;
    this.context = context;
  }

  /**
   * The roles of the person in each event, the events in order; none in one that they only tell.
   */
  Map<String, List<String>> roles() {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    Map<String, List<String>> unordered = new TreeMap<>();
    for (Part part : context.participants().of(person.id())) {
      unordered.computeIfAbsent(part.event(), unused -> new ArrayList<>()).add(part.role());
    }
    for (String event : context.participants().toldBy(person.id())) {
      unordered.computeIfAbsent(event, unused -> new ArrayList<>());
    }
    unordered.keySet().stream()
        .sorted(context.chronology().order())
        .forEach(event -> roles.put(event, unordered.getOrDefault(event, List.of())));
    return roles;
  }

  /**
   * Where in the table each year begins: at the first row with an event of that year, or one that
   * is placed there by what came before.
   */
  NavigableMap<Integer, String> years() {
    NavigableMap<Integer, String> years = new TreeMap<>();
    for (String event : roles().keySet()) {
      String row = Anchor.row(PersonPage.EVENTS.value(), event).fragment();
      context
          .chronology()
          .standing(event)
          .flatMap(date -> date.earliest().or(date::latest))
          .ifPresent(day -> years.putIfAbsent(day.getYear(), row));
    }
    return years;
  }

  /** What is disputed about these events, in their order. */
  public List<Dispute> disputes() {
    return roles().keySet().stream()
        .flatMap(event -> context.disputes().of(event).stream())
        .toList();
  }

  /** The events with tabs by the part taken. */
  SummaryTable table() {
    List<Column> columns =
        List.of(
            Column.date("When"),
            Column.what("What"),
            Column.words("Role"),
            Column.sigla("Told in"));
    List<String> told = context.participants().toldBy(person.id());
    Vocabulary vocabulary = context.catalogue().imprint().vocabulary();
    List<TableRow> rows = new ArrayList<>();
    roles()
        .forEach(
            (event, roles) -> {
              List<Integer> tabs = new ArrayList<>();
              if (roles.stream().anyMatch(role -> !vocabulary.isActedUpon(role))) {
                tabs.add(1);
              }
              if (roles.stream().anyMatch(vocabulary::isActedUpon)) {
                tabs.add(2);
              }
              if (told.contains(event)) {
                tabs.add(3);
              }
              rows.add(EventRows.row(event, roles, told.contains(event), context).under(tabs));
            });
    return SummaryTable.of(PersonPage.EVENTS, "Events with " + person.name(), columns, rows)
        .tabbed(List.of("acting", "acted upon", "told by"));
  }
}
