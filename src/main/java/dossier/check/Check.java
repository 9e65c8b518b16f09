package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.link.Concordance;

/** One thing that has to be right about the whole of the content. */
interface Check {
  /** Looks, and reports what is not right. */
  void run(Concordance concordance, Diagnostics diagnostics);
}
