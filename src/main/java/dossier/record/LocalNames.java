package dossier.record;

import dossier.citation.Reference;
import java.util.List;

/**
 * Spellings that mean a person only in one source.
 *
 * @param source its id
 * @param forms as they stand there
 */
public record LocalNames(Reference source, List<NameForm> forms) {

  public LocalNames {
    forms = List.copyOf(forms);
  }
}
