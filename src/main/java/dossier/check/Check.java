package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.link.Concordance;
import java.util.List;

/** One thing that has to be right about the whole of the content. */
interface Check {
  /** What is not right, each finding with its place; in any order. */
  List<Diagnostic> findings(Concordance concordance);
}
