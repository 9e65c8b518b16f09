package dossier.propose;

import dossier.content.Part;
import dossier.record.Account;
import dossier.record.Catalogue;
import dossier.record.Event;
import dossier.record.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes proposals files of the editor's, with all that they refer to. */
public final class Adoption {
  private static final String SITE = "dossier.yml";
  private static final String SITE_BEGUN = "title: Dossier\n";

  private final Proposals proposals;
  private final Catalogue known;

  /**
   * An adoption out of what is proposed.
   *
   * @param edited the editor's records
   */
  public Adoption(Proposals proposals, Catalogue edited) {
    this.proposals = proposals;
    this.known = proposals.addedTo(edited);
  }

  /** These, and every proposal to which one of them refers, in the order of the proposals. */
  public List<Proposal> withReferences(Collection<Proposal> chosen) {
    Map<String, Proposal> all = new LinkedHashMap<>();
    Deque<Proposal> open = new ArrayDeque<>(chosen);
    while (!open.isEmpty()) {
      Proposal next = open.remove();
      if (all.putIfAbsent(next.id(), next) == null) {
        references(next.id()).flatMap(id -> proposals.of(id).stream()).forEach(open::add);
      }
    }
    return proposals.all().stream().filter(each -> all.containsKey(each.id())).toList();
  }

  private Stream<String> references(String id) {
    return Stream.concat(
            known.person(id).stream().flatMap(Adoption::references),
            known.event(id).stream().flatMap(Adoption::references))
        .map(reference -> reference.id());
  }

  private static Stream<dossier.citation.Reference> references(Person person) {
    return Stream.concat(
        person.relations().stream().map(relation -> relation.of()),
        Stream.concat(
                person.relations().stream().map(relation -> relation.citation()),
                person.statements().stream().map(statement -> statement.citation()))
            .flatMap(citation -> citation.telling().people().stream()));
  }

  private static Stream<dossier.citation.Reference> references(Event event) {
    return Stream.of(
            event.people().stream().map(participant -> participant.person()),
            event.where().stream(),
            event.after().stream(),
            event.accounts().stream().map(Account::locality).flatMap(Optional::stream),
            event.accounts().stream()
                .flatMap(account -> account.citation().telling().people().stream()))
        .flatMap(each -> each);
  }

  /**
   * The files that adopting these makes, by their paths in the content folder; only {@code
   * places.yml} may be there already, and keeps what it has.
   *
   * @throws IOException if the disk fails
   */
  public static Map<String, String> files(Collection<Proposal> adopted, Path content)
      throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    if (Files.notExists(content.resolve(SITE))) {
      files.put(SITE, SITE_BEGUN);
    }
    for (Proposal each : adopted) {
      if (each.part() != Part.PLACES) {
        files.put(each.path(), withSchema(each, content));
      }
    }
    String places =
        adopted.stream()
            .filter(each -> each.part() == Part.PLACES)
            .map(Proposal::text)
            .collect(Collectors.joining("\n"));
    if (!places.isEmpty()) {
      Path file = content.resolve("places.yml");
      String standing = Files.exists(file) ? Files.readString(file) : "";
      files.put(
          "places.yml", standing.isBlank() ? places : standing.stripTrailing() + "\n" + places);
    }
    return files;
  }

  /** The file of a proposal; where the schemas are at hand, it tells editors which is its own. */
  private static String withSchema(Proposal adopted, Path content) {
    String kind = adopted.part() == Part.PERSON ? "person" : "event";
    String comment = "# yaml-language-server: $schema=../.schema/" + kind + ".schema.json\n";
    return Files.isDirectory(content.resolve(".schema"))
        ? adopted.text().replace("---\n# found", "---\n" + comment + "# found")
        : adopted.text();
  }

  /**
   * Writes files into the content folder, all or none.
   *
   * @throws IOException if one is there already, or the disk fails; then nothing new stands there
   */
  public static void write(Map<String, String> files, Path content) throws IOException {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = content.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        boolean isAdded = file.getKey().equals("places.yml") && Files.exists(path);
        if (!isAdded) {
          Files.writeString(
              path, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
          written.add(path);
        }
      }
      if (files.containsKey("places.yml")) {
        Files.writeString(
            content.resolve("places.yml"), files.get("places.yml"), StandardCharsets.UTF_8);
      }
    } catch (IOException failure) {
      for (Path path : written) {
        Files.deleteIfExists(path);
      }
      throw failure;
    }
  }
}
