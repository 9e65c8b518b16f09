package dossier.edtf;

import java.util.Optional;

/** What came of reading an EDTF text: a date, or the reason why there is none. */
public sealed interface Reading {

  /** The date, if the text was accepted. */
  Optional<Edtf> edtf();

  /** The reason, if the text was refused. */
  Optional<Refused> refusal();

  /** The text is EDTF of level 0 or 1. */
  record Accepted(Edtf value) implements Reading {
    @Override
    public Optional<Edtf> edtf() {
      return Optional.of(value);
    }

    @Override
    public Optional<Refused> refusal() {
      return Optional.empty();
    }
  }

  /**
   * The text is not EDTF, or of level 2.
   *
   * @param message one sentence for the author, without a full stop
   * @param offset where in the text the fault is, in UTF-16 units from 0; at most the text's length
   */
  record Refused(String message, int offset) implements Reading {
    @Override
    public Optional<Edtf> edtf() {
      return Optional.empty();
    }

    @Override
    public Optional<Refused> refusal() {
      return Optional.of(this);
    }
  }
}
