package dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML Checker over all pages of a site, in this process, with one validator for all of
 * them.
 */
final class NuHtmlCheck implements InfoAwareErrorHandler {
  private final List<String> faults = new ArrayList<>();
  private String page = "";

  private NuHtmlCheck() {}

  /** Errors and warnings, each with page, line and column; advice of the checker is left out. */
  static List<String> faults(Path root) {
    NuHtmlCheck check = new NuHtmlCheck();
    try {
      System.setProperty("nu.validator.datatype.warn", "true");
      // without its guess at the language, which draws lots and so differs from run to run
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
      validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
      validator.setUpValidatorAndParsers(check, false, false);
      for (var file : SiteFolder.read(root).files().entrySet()) {
        if (file.getKey().endsWith(".html")) {
          check.run(validator, file.getKey(), file.getValue());
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("the checker broke down at " + check.page, e);
    }
    return List.copyOf(check.faults);
  }

  private void run(SimpleDocumentValidator validator, String path, byte[] bytes)
      throws IOException, SAXException {
    page = path;
    InputSource source = new InputSource(new ByteArrayInputStream(bytes));
    source.setSystemId("http://localhost/" + path);
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
  }

  @Override
  public void error(SAXParseException e) {
    add("error", e);
  }

  @Override
  public void fatalError(SAXParseException e) {
    add("error", e);
  }

  @Override
  public void warning(SAXParseException e) {
    add("warning", e);
  }

  @Override
  public void info(SAXParseException e) {
    // advice, a trailing slash for example, which the checker itself counts neither as an error nor
    // as a warning
  }

  private void add(String kind, SAXParseException e) {
    faults.add(
        page
            + ":"
            + e.getLineNumber()
            + ":"
            + e.getColumnNumber()
            + ": "
            + kind
            + ": "
            + e.getMessage());
  }
}
