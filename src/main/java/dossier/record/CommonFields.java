package dossier.record;

import dossier.citation.CitationReader;
import dossier.citation.Reference;
import dossier.content.ContentFile;
import dossier.content.Field.Entry;
import dossier.content.Field.Scalar;
import dossier.content.Field.Sequence;
import dossier.content.Fields;
import dossier.content.WebAddress;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Place;
import dossier.diagnostic.Severity;
import dossier.edtf.Edtf;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields that several kinds of record share. */
final class CommonFields {
  private CommonFields() {}

  /** The id that a file's name gives; reported if it cannot serve as one. */
  static String id(ContentFile content, Fields fields) {
    String id = content.id();
    if (!Reference.isId(id)) {
      fields.report(malformed(id, fields.place(), "name the file %s.md"));
    }
    return id;
  }

  /**
   * What to say of an id that cannot serve as one.
   *
   * @param step what to do with a better one, {@code %s}
   */
  static Diagnostic malformed(String id, Place at, String step) {
    String near = Reference.idFor(id);
    String better = Reference.isId(near) ? near : "two-words";
    Diagnostic found = Diagnostic.of(Code.ID_MALFORMED, at, "“" + id + "” cannot serve as an id");
    if (Reference.isReserved(near)) {
      found = found.note("Windows cannot have a file of this name");
      better = near + "-1";
    } else if (near.length() > Reference.LONGEST) {
      found = found.note("an id has at most " + Reference.LONGEST + " signs");
    }
    return found.help(
        String.format(Locale.ROOT, step, better) + ": small letters a–z, digits and hyphens");
  }

  static List<Reference> references(Fields fields, String name) {
    return fields.scalars(name).stream().map(id -> reference(fields, id)).toList();
  }

  static Optional<Reference> reference(Fields fields, String name) {
    return fields.scalar(name).map(id -> reference(fields, id));
  }

  private static Reference reference(Fields fields, Scalar id) {
    return new Reference(id.value(), fields.place(id.span()));
  }

  /** Spellings that mean the record only in one source: {@code names-in: {SOURCE: [NAME]}}. */
  static List<LocalNames> localNames(Fields fields) {
    List<LocalNames> localNames = new ArrayList<>();
    for (Entry entry : fields.pairs("names-in")) {
      Reference source = new Reference(entry.key().value(), fields.place(entry.key().span()));
      if (entry.value() instanceof Sequence list
          && list.items().stream().allMatch(Scalar.class::isInstance)) {
        localNames.add(
            new LocalNames(
                source,
                nameForms(
                    fields, "names-in", list.items().stream().map(Scalar.class::cast).toList())));
      } else if (entry.value() instanceof Scalar one) {
        localNames.add(new LocalNames(source, nameForms(fields, "names-in", List.of(one))));
      } else {
        fields.wrongKind(
            "names-in",
            "a list of names for each source",
            "`source-id: [name, name]`",
            entry.value().span());
      }
    }
    return localNames;
  }

  /** The name by which a record goes; an empty string, and a finding, if it is not there. */
  static String name(Fields fields) {
    String name = fields.required("name");
    fields.scalar("name").ifPresent(written -> nameForms(fields, "name", List.of(written)));
    return name;
  }

  static List<NameForm> names(Fields fields, String name) {
    return nameForms(fields, name, fields.scalars(name));
  }

  /** The names among some values; what has neither letter nor digit is none, and is reported. */
  static List<NameForm> nameForms(Fields fields, String name, List<Scalar> forms) {
    List<NameForm> names = new ArrayList<>();
    for (Scalar form : forms) {
      if (form.value().codePoints().anyMatch(Letters::isOfWord)) {
        names.add(new NameForm(form.value().strip(), fields.place(form.span())));
      } else {
        fields.wrongValue(name, "names, and this is none", "a name, or take it away", form.span());
      }
    }
    return names;
  }

  /** A date in EDTF; an unreadable one is reported where it goes wrong. */
  static @Nullable Edtf date(Fields fields, String name) {
    return DateField.read(fields, name);
  }

  static List<Allowance> allowances(Fields fields) {
    return fields.list(
        "allow", "`- code: CODE` and below it `  reason: …`", CommonFields::allowance);
  }

  private static Optional<Allowance> allowance(Fields item) {
    Optional<Scalar> named = item.scalar("code");
    String reason = item.required("reason");
    String at = item.text("at").orElse("");
    item.close();
    if (named.isEmpty()) {
      item.missing("code");
      return Optional.empty();
    }
    Optional<Code> code =
        Code.of(named.get().value()).filter(known -> known.severity() != Severity.ERROR);
    if (code.isEmpty()) {
      item.report(
          Diagnostic.of(
                  Code.FIELD_VALUE_UNKNOWN,
                  item.place(named.get().span()),
                  "“" + named.get().value() + "” is no finding that can be allowed")
              .help(
                  "name the code of a warning or a note, as printed in brackets; an error has to be"
                      + " mended"));
    }
    return code.map(known -> new Allowance(known, reason, at, item.place()));
  }

  static List<SetAside> setAside(Fields fields) {
    return fields.list(
        "set-aside", "`- names: [NAME, NAME]` and below it `  reason: …`", CommonFields::aside);
  }

  private static Optional<SetAside> aside(Fields item) {
    SetAside setAside = new SetAside(names(item, "names"), item.required("reason"));
    item.close();
    return Optional.of(setAside);
  }

  static List<StatedDispute> disputes(Fields fields) {
    return fields.list(
        "disputes",
        "`- on: POINT` and below it `  claims:` or `  apparent: …`",
        CommonFields::dispute);
  }

  private static Optional<StatedDispute> dispute(Fields item) {
    if (item.entry("on").isEmpty()) {
      item.missing("on");
    }
    boolean isStated = item.entry("claims").isPresent();
    Optional<String> on =
        isStated ? item.oneOf("on", StatedDispute.KINDS) : item.text("on").map(String::strip);
    Reference of = isStated ? null : reference(item, "of").orElse(null);
    String question = item.text("question").orElse(null);
    List<Claim> claims =
        item.list(
            "claims", "`- SOURCE: \"the words\"` and below it `  says: …`", CommonFields::claim);
    String apparent = item.text("apparent").orElse(null);
    item.close();
    boolean saysNothing = claims.isEmpty() && apparent == null && question == null;
    if (claims.size() == 1 || saysNothing) {
      item.report(
          Diagnostic.of(Code.FIELD_MISSING, item.place(), "a dispute needs two claims that differ")
              .help(
                  "add a claim with its quote; or, for a dispute that the build finds by itself,"
                      + " word its `question:` or say why it is only `apparent:`"));
    }
    return on.map(point -> new StatedDispute(point, of, question, claims, apparent, item.place()));
  }

  private static Optional<Claim> claim(Fields item) {
    String says = item.required("says");
    Optional<Claim> claim =
        CitationReader.read(item, "as").map(citation -> new Claim(says, citation));
    item.close();
    return claim;
  }

  static Rights rights(Fields fields) {
    Optional<Fields> written = fields.fields("rights", "`rights: {uri: ADDRESS, credit: WORDS}`");
    if (written.isEmpty()) {
      return Rights.NONE;
    }
    Rights rights =
        new Rights(webAddress(written.get(), "uri"), written.get().text("credit").orElse(""));
    written.get().close();
    return rights;
  }

  /** An address on the web; empty if there is none, or another, which is reported. */
  static String webAddress(Fields fields, String name) {
    Optional<Scalar> written = fields.scalar(name);
    Optional<String> address =
        written.map(Scalar::value).filter(words -> WebAddress.of(words).isPresent());
    if (written.isPresent() && address.isEmpty()) {
      fields.wrongValue(
          name,
          "an address on the web",
          "it with https:// or http:// and a host",
          written.get().span());
    }
    return address.orElse("");
  }
}
