package dossier.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects findings while the stages run, from any thread, and gives them back in one order. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** All findings so far, in {@link Diagnostic#ORDER}, each once. */
  public synchronized List<Diagnostic> sorted() {
    return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }

  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }
}
