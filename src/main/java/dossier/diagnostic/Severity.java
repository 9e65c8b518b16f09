package dossier.diagnostic;

import java.util.Locale;

/**
 * How grave a finding is. An error stops the build; warnings and notes are counted on the site's
 * Checks page.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** As printed: {@code error}, {@code warning}, {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
