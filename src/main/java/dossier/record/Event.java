package dossier.record;

import dossier.address.PagePath;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record about something that happened.
 *
 * @param id unique
 * @param title a short sentence or phrase
 * @param kind a word of the author's own: {@code defection}
 * @param kindPlace where its kind is written
 * @param locality the id of its place, or null
 * @param people who took part, in the order written
 * @param after the events it came after
 * @param accounts how each source tells it
 * @param disputes as the author states them
 * @param see other records
 * @param allowances findings accepted
 * @param prose what happened
 * @param place the beginning of the file
 */
public record Event(
    String id,
    String title,
    String kind,
    Place kindPlace,
    @Nullable Reference locality,
    List<Participant> people,
    List<Reference> after,
    List<Account> accounts,
    List<StatedDispute> disputes,
    List<Reference> see,
    List<Allowance> allowances,
    Prose prose,
    Place place)
    implements Record {

  public Event {
    people = List.copyOf(people);
    after = List.copyOf(after);
    accounts = List.copyOf(accounts);
    disputes = List.copyOf(disputes);
    see = List.copyOf(see);
    allowances = List.copyOf(allowances);
  }

  @Override
  public PagePath page() {
    return PagePath.event(id);
  }

  /** Where it happened. */
  public Optional<Reference> where() {
    return Optional.ofNullable(locality);
  }
}
