package dossier.page.checks;

import java.util.List;

/**
 * A finding about the content.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param code the finding's code
 * @param place {@code file:line:column} within the content folder
 * @param message one sentence
 * @param help next steps, or the reason why the finding is accepted
 */
public record CheckRow(
    String severity, String code, String place, String message, List<String> help) {}
