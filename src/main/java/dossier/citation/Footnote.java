package dossier.citation;

import dossier.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note of our prose: citations, or a remark of the editor, or both.
 *
 * @param label what stands between {@code [^} and {@code ]}
 * @param citations in the order written
 * @param remark what stands behind {@code Editor:}, as plain words, or null
 * @param remarkStart offset in the file of the remark's first letter; -1 if there is none
 * @param place where the note is written
 */
public record Footnote(
    String label, List<Citation> citations, @Nullable String remark, int remarkStart, Place place) {

  public Footnote {
    citations = List.copyOf(citations);
  }

  public Optional<String> editorsRemark() {
    return Optional.ofNullable(remark);
  }
}
