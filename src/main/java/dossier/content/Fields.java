package dossier.content;

import dossier.content.Field.Entry;
import dossier.content.Field.Mapping;
import dossier.content.Field.Scalar;
import dossier.content.Field.Sequence;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Takes the fields of a mapping by name and kind, and reports what does not fit: a missing field,
 * one of the wrong kind and, at {@link #close}, one that nobody asked for.
 */
public final class Fields {
  private static final String EACH = "each item on a line of its own as ";

  private final InputFile file;
  private final Mapping mapping;
  private final Span whole;
  private final Diagnostics diagnostics;
  private final AskedFields asked;

  /**
   * The fields of one mapping.
   *
   * @param whole what to point at when a field is missing
   */
  public Fields(InputFile file, Mapping mapping, Span whole, Diagnostics diagnostics) {
    this.file = file;
    this.mapping = mapping;
    this.whole = whole;
    this.diagnostics = diagnostics;
    this.asked = new AskedFields(file, mapping);
  }

  /** The front matter of a file; what is missing is reported at its first line. */
  public static Fields of(ContentFile content, Diagnostics diagnostics) {
    return new Fields(
        content.file(), content.frontMatter(), content.file().lineSpan(1), diagnostics);
  }

  public InputFile file() {
    return file;
  }

  /** Where the whole mapping stands. */
  public Place place() {
    return Place.of(file, whole);
  }

  /** Where something in this file stands. */
  public Place place(Span span) {
    return Place.of(file, span);
  }

  /** Where each field of this mapping is written. */
  public FieldPlaces places() {
    return new FieldPlaces(file, mapping, place());
  }

  public void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** The field of that name; a value in which nothing can be seen counts as none. */
  public Optional<Entry> entry(String name) {
    return asked.entry(name);
  }

  /** The fields whose names no call has asked for so far; asking for them makes them known. */
  public List<Entry> others(Predicate<String> name) {
    return asked.others(name);
  }

  public Optional<Scalar> scalar(String name) {
    return entry(name).flatMap(entry -> asScalar(entry.value(), name));
  }

  public Optional<String> text(String name) {
    return scalar(name).map(Scalar::value);
  }

  /** The words of a field that has to be there; an empty string, and a finding, if it is not. */
  public String required(String name) {
    Optional<Entry> entry = entry(name);
    if (entry.isEmpty()) {
      missing(name);
    }
    return entry.flatMap(found -> asScalar(found.value(), name)).map(Scalar::value).orElse("");
  }

  public void missing(String name) {
    missing(name, "a line `" + name + ": …`");
  }

  /**
   * Reports a missing field.
   *
   * @param example what to add, behind the word “add”
   */
  public void missing(String name, String example) {
    report(FieldReports.missing(name, example, place()));
  }

  /** {@code true} or {@code false}; false if the field is not there. */
  public boolean flag(String name) {
    Optional<Scalar> scalar = scalar(name);
    scalar
        .filter(value -> !value.value().equals("true") && !value.value().equals("false"))
        .ifPresent(
            value ->
                wrongKind(
                    name, "true or false", "`" + name + ": true`, or leave it out", value.span()));
    return scalar.filter(value -> value.value().equals("true")).isPresent();
  }

  /** The words of a list; one word alone counts as a list of one. */
  public List<Scalar> scalars(String name) {
    Optional<Entry> entry = entry(name);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (entry.get().value() instanceof Scalar one) {
      return List.of(one);
    }
    if (entry.get().value() instanceof Sequence list) {
      return list.items().stream().flatMap(item -> asScalar(item, name).stream()).toList();
    }
    wrongKind(name, "a list", "`" + name + ": [one, another]`", entry.get().value().span());
    return List.of();
  }

  public List<String> texts(String name) {
    return scalars(name).stream().map(Scalar::value).toList();
  }

  /** A mapping inside this one; {@code form} is what to write, behind the word “write”. */
  public Optional<Fields> fields(String name, String form) {
    return entry(name).flatMap(entry -> asFields(entry.value(), name, form, entry.key().span()));
  }

  /**
   * A list of mappings, each read by {@code item}; what cannot be read is left out, with a finding.
   *
   * @param form how one of them is written
   */
  public <T> List<T> list(String name, String form, Function<Fields, Optional<T>> item) {
    Optional<Entry> entry = entry(name);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (!(entry.get().value() instanceof Sequence list)) {
      wrongKind(name, "a list", EACH + form, entry.get().value().span());
      return List.of();
    }
    List<T> read = new ArrayList<>();
    for (Field each : list.items()) {
      asFields(each, name, EACH + form, each.span()).flatMap(item).ifPresent(read::add);
    }
    return read;
  }

  /** A mapping of names to words: for each, the name and the word, with their places. */
  public List<Entry> pairs(String name) {
    return entry(name)
        .map(
            entry -> {
              if (entry.value() instanceof Mapping pairs) {
                return pairs.entries();
              }
              wrongKind(name, "names with values", EACH + "`name: value`", entry.value().span());
              return List.<Entry>of();
            })
        .orElse(List.of());
  }

  /** A word from a vocabulary; any other is reported, and nothing comes back. */
  public Optional<String> oneOf(String name, List<String> vocabulary) {
    Optional<Scalar> scalar = scalar(name);
    scalar
        .filter(word -> !vocabulary.contains(word.value()))
        .ifPresent(
            word -> report(FieldReports.unknownWord(name, word, vocabulary, place(word.span()))));
    return scalar.map(Scalar::value).filter(vocabulary::contains);
  }

  private Optional<Scalar> asScalar(Field value, String name) {
    if (value instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    wrongKind(name, "one value", "`" + name + ": …` without brackets or fields", value.span());
    return Optional.empty();
  }

  private Optional<Fields> asFields(Field value, String name, String form, Span at) {
    if (value instanceof Mapping fields) {
      return Optional.of(new Fields(file, fields, firstLine(at), diagnostics));
    }
    wrongKind(name, "fields, each with its name", form, value.span());
    return Optional.empty();
  }

  private Span firstLine(Span span) {
    int newline = file.text().indexOf('\n', span.start());
    return newline < 0 || newline > span.end() ? span : new Span(span.start(), newline);
  }

  /**
   * Reports a value of the wrong kind.
   *
   * @param expected what the field asks for
   * @param example what to write, behind the word “write”
   */
  public void wrongKind(String name, String expected, String example, Span at) {
    report(FieldReports.wrongKind(name, expected, example, place(firstLine(at))));
  }

  /** Reports a value that has the right form, but cannot be right. */
  public void wrongValue(String name, String expected, String example, Span at) {
    report(FieldReports.wrongValue(name, expected, example, place(firstLine(at))));
  }

  /** Reports every field that no call has asked for. */
  public void close() {
    unasked().forEach(this::unknown);
  }

  /** Reports a field that has no business here. */
  public void unknown(Entry entry) {
    report(asked.unknown(entry));
  }

  /** Whether a name that no call has asked for looks like a slip in one that was. */
  public boolean isSlip(String name) {
    return asked.isSlip(name);
  }

  /** The fields that no call has asked for so far. */
  public List<Entry> unasked() {
    return asked.unasked();
  }
}
