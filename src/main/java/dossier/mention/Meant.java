package dossier.mention;

import dossier.input.Span;
import dossier.mention.Mentions.Other;
import dossier.mention.Named.Kind;
import java.util.List;

/**
 * A name that stands in words, with whom it can stand for.
 *
 * @param span where
 * @param named everybody whose name it can be; empty if what stands beside it shows that it is
 *     somebody else's
 * @param isBare whether it is a family name with nothing in front that tells whose
 * @param other what else it can be
 */
record Meant(Span span, List<Named> named, boolean isBare, Other other) {
  Meant {
    named = List.copyOf(named);
  }

  Meant(Span span, List<Named> named, boolean isBare) {
    this(span, named, isBare, Other.NOTHING);
  }

  /** The same, in doubt. */
  Meant orElse(Other doubt) {
    return new Meant(span, named, isBare, doubt);
  }

  boolean isInDoubt() {
    return other != Other.NOTHING;
  }

  /** Whether it is the name of somebody whom no record claims. */
  boolean isAnothers() {
    return named.isEmpty();
  }

  boolean isPerson() {
    return named.stream().anyMatch(each -> each.kind() == Kind.PERSON);
  }
}
