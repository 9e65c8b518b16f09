package dossier.record;

import dossier.address.PagePath;
import dossier.citation.Reference;
import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record about a body: a service, a party, an army, a firm.
 *
 * @param id unique
 * @param name what it is called on this site
 * @param names every spelling in the texts
 * @param alsoKnownAs names that no text has: by them it is found, never mentioned
 * @param localNames spellings that mean this body only in one source
 * @param sameAs what it is called in authority files
 * @param identity one sentence of the editor's own knowledge that says what it is; empty if none
 * @param founded when it came into being, or null
 * @param dissolved when it came to an end, or null
 * @param succeeds the bodies whose work it took over
 * @param within the larger body of which it is a part, or null
 * @param see other records
 * @param allowances findings accepted
 * @param prose what it was
 * @param place the beginning of the file
 */
public record Organisation(
    String id,
    String name,
    List<NameForm> names,
    List<NameForm> alsoKnownAs,
    List<LocalNames> localNames,
    List<SameAs> sameAs,
    String identity,
    @Nullable DateOnRecord founded,
    @Nullable DateOnRecord dissolved,
    List<Reference> succeeds,
    @Nullable Reference within,
    List<Reference> see,
    List<Allowance> allowances,
    Prose prose,
    Place place)
    implements Record {

  public Organisation {
    names = List.copyOf(names);
    alsoKnownAs = List.copyOf(alsoKnownAs);
    localNames = List.copyOf(localNames);
    sameAs = List.copyOf(sameAs);
    succeeds = List.copyOf(succeeds);
    see = List.copyOf(see);
    allowances = List.copyOf(allowances);
  }

  @Override
  public PagePath page() {
    return PagePath.organisation(id);
  }

  @Override
  public String title() {
    return name;
  }

  public Optional<DateOnRecord> whenFounded() {
    return Optional.ofNullable(founded);
  }

  public Optional<DateOnRecord> whenDissolved() {
    return Optional.ofNullable(dissolved);
  }

  /** The larger body of which it is a part. */
  public Optional<Reference> container() {
    return Optional.ofNullable(within);
  }
}
