package dossier.record;

import java.util.List;

/**
 * Names in a source that no record needs to claim.
 *
 * @param names as they stand in the text
 * @param reason why
 */
public record SetAside(List<NameForm> names, String reason) {

  public SetAside {
    names = List.copyOf(names);
  }
}
