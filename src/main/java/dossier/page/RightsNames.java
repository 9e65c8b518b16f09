package dossier.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the rights statements and licences in common use, from RightsStatements.org and Creative
 * Commons.
 */
public final class RightsNames {
  private static final Pattern STATEMENT =
      Pattern.compile("https?://rightsstatements\\.org/(?:vocab|page)/([A-Za-z-]+)/.*");
  private static final Pattern LICENCE =
      Pattern.compile("https?://creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)/?.*");
  private static final Map<String, String> STATEMENTS =
      Map.ofEntries(
          Map.entry("InC", "In Copyright"),
          Map.entry("InC-OW-EU", "In Copyright – EU Orphan Work"),
          Map.entry("InC-EDU", "In Copyright – Educational Use Permitted"),
          Map.entry("InC-NC", "In Copyright – Non-Commercial Use Permitted"),
          Map.entry("InC-RUU", "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable"),
          Map.entry("NoC-CR", "No Copyright – Contractual Restrictions"),
          Map.entry("NoC-NC", "No Copyright – Non-Commercial Use Only"),
          Map.entry("NoC-OKLR", "No Copyright – Other Known Legal Restrictions"),
          Map.entry("NoC-US", "No Copyright – United States"),
          Map.entry("CNE", "Copyright Not Evaluated"),
          Map.entry("UND", "Copyright Undetermined"),
          Map.entry("NKC", "No Known Copyright"));

  private RightsNames() {}

  /** A name for readers; the address itself for a statement that is not in common use. */
  public static String of(String uri) {
    Matcher statement = STATEMENT.matcher(uri);
    if (statement.matches()) {
      return STATEMENTS.getOrDefault(statement.group(1), uri);
    }
    Matcher licence = LICENCE.matcher(uri);
    if (licence.matches()) {
      return "CC " + licence.group(1).toUpperCase(Locale.ROOT) + " " + licence.group(2);
    }
    if (uri.contains("creativecommons.org/publicdomain/zero")) {
      return "CC0";
    }
    return uri.contains("creativecommons.org/publicdomain/mark") ? "Public Domain Mark" : uri;
  }
}
