package dossier.record;

import dossier.content.ContentFile;
import dossier.content.Field.Entry;
import dossier.content.Field.Scalar;
import dossier.content.Field.Sequence;
import dossier.content.FieldPlaces;
import dossier.content.Fields;
import dossier.content.WebAddress;
import dossier.diagnostic.Diagnostics;
import dossier.record.Imprint.Proposed;
import dossier.record.Imprint.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code dossier.yml}. */
public final class ImprintReader {
  /** What stands in for a missing {@code dossier.yml} while the other findings are gathered. */
  public static final Imprint NONE =
      new Imprint(
          "Dossier",
          "",
          "",
          "",
          "en",
          Rights.NONE,
          "",
          Proposed.SHOW,
          List.of(),
          new Vocabulary(Map.of(), List.of(), List.of()),
          List.of(),
          FieldPlaces.NONE);

  private ImprintReader() {}

  public static Imprint read(ContentFile content, Diagnostics diagnostics) {
    Fields fields = Fields.of(content, diagnostics);
    Imprint imprint =
        new Imprint(
            fields.required("title"),
            fields.text("subtitle").orElse(""),
            fields.text("description").orElse("").strip(),
            fields.text("editor").orElse(""),
            LanguageField.read(fields, "en"),
            CommonFields.rights(fields),
            baseUrl(fields),
            proposed(fields),
            CommonFields.setAside(fields),
            vocabulary(fields),
            CommonFields.allowances(fields),
            fields.places());
    fields.close();
    return imprint;
  }

  private static String baseUrl(Fields fields) {
    Optional<Scalar> written = fields.scalar("base-url");
    if (written.isEmpty()) {
      return "";
    }
    Optional<String> root = WebAddress.root(written.get().value());
    if (root.isEmpty()) {
      fields.wrongValue(
          "base-url",
          "an absolute address",
          "it with https:// and a host, as in https://example.org/name/",
          written.get().span());
    }
    return root.orElse("");
  }

  private static Proposed proposed(Fields fields) {
    return fields
        .oneOf("proposals", List.of("show", "list", "off"))
        .map(word -> Proposed.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Proposed.SHOW);
  }

  private static Vocabulary vocabulary(Fields fields) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (Entry tab : fields.pairs("event-kinds")) {
      if (tab.value() instanceof Sequence list
          && list.items().stream().allMatch(Scalar.class::isInstance)) {
        kinds.put(
            tab.key().value(), list.items().stream().map(item -> ((Scalar) item).value()).toList());
      } else {
        fields.wrongKind(
            "event-kinds",
            "a list of kinds for each tab",
            "`title of the tab: [kind, kind]`",
            tab.value().span());
      }
    }
    Optional<Fields> roles = fields.fields("roles", "`roles: {acted-upon: [ROLE, ROLE]}`");
    List<String> actedUpon = roles.map(read -> read.texts("acted-upon")).orElse(List.of());
    roles.ifPresent(Fields::close);
    return new Vocabulary(kinds, actedUpon, fields.texts("many-valued"));
  }
}
