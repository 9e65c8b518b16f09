package dossier.propose;

import dossier.content.Part;
import dossier.input.InputFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record that the program made from the texts.
 *
 * @param part what it is: a person, an event, or a place of {@code places.yml}
 * @param id made from its words; unique over all records
 * @param title what the record is called
 * @param fields as its file has them, without the id
 * @param why every rule that made it, with the words; at least one
 */
public record Proposal(Part part, String id, String title, FrontMatter fields, List<Why> why) {

  public Proposal {
    why = List.copyOf(why);
  }

  /** The same with other fields, and a reason more. */
  public Proposal with(FrontMatter changed, Why reason) {
    List<Why> reasons = new ArrayList<>(why);
    reasons.add(reason);
    return new Proposal(part, id, title, changed, reasons);
  }

  /** The sources it was made from, in the order of its reasons. */
  public Set<String> sources() {
    return why.stream().map(Why::source).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Where its file would stand in the content folder. */
  public String path() {
    return switch (part) {
      case PERSON -> "people/" + id + ".md";
      case ORGANISATION -> "organisations/" + id + ".md";
      case EVENT -> "events/" + id + ".md";
      case PLACES -> "places.yml";
      case SITE, SOURCE, RAW, ABOUT -> throw new IllegalStateException("never proposed: " + part);
    };
  }

  /** The whole file, or for a place its lines in {@code places.yml}; why stands in comments. */
  public String text() {
    String comment =
        why.stream()
            .map(each -> "# " + each + "\n")
            .collect(Collectors.joining("", "# found by the program\n", ""));
    if (part == Part.PLACES) {
      return comment
          + "- "
          + ("id: " + id + "\n" + fields.lines()).strip().indent(2).strip()
          + "\n";
    }
    return "---\n" + comment + fields.lines() + "---\n";
  }

  /**
   * Its file, as if it stood in the content folder.
   *
   * @param folder name of the content folder
   */
  InputFile file(String folder) {
    return new InputFile(folder + "/" + path(), text());
  }
}
