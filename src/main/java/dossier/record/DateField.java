package dossier.record;

import dossier.content.Field;
import dossier.content.Field.Entry;
import dossier.content.Field.Scalar;
import dossier.content.Fields;
import dossier.date.DateContext;
import dossier.date.DateExpression;
import dossier.date.DateReader;
import dossier.diagnostic.Code;
import dossier.diagnostic.Diagnostic;
import dossier.edtf.Edtf;
import dossier.edtf.Reading;
import dossier.input.Span;
import dossier.text.Letters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a date that stands in a field, in EDTF, and tells how to write one that does not. */
final class DateField {
  private static final String FORMS =
      "write 1929, 1929-06, 1929-06-13, 1930~ (about), 1929? (uncertain), 1929-21 (spring),"
          + " 1908/1915 or [1910,1912] (one of two)";

  private DateField() {}

  /** The date; null if there is none, or an unreadable one, which is reported. */
  static @Nullable Edtf read(Fields fields, String name) {
    Optional<Field> braced =
        fields.entry(name).map(Entry::value).filter(value -> !(value instanceof Scalar));
    if (braced.isPresent()) {
      // what YAML takes for a list is a set of dates in EDTF
      Reading set = Edtf.parse(written(fields, braced.get().span()));
      set.refusal().ifPresent(refusal -> fields.report(set(fields, braced.get().span(), refusal)));
      return set.edtf().orElse(null);
    }
    Optional<Scalar> written = fields.scalar(name);
    if (written.isEmpty()) {
      return null;
    }
    Reading reading = Edtf.parse(written.get().value());
    reading.refusal().ifPresent(refusal -> fields.report(report(fields, written.get(), refusal)));
    return reading.edtf().orElse(null);
  }

  private static String written(Fields fields, Span span) {
    return span.in(fields.file().text()).replaceAll("\\s+", "");
  }

  private static Diagnostic set(Fields fields, Span span, Reading.Refused refusal) {
    return Diagnostic.of(
            Code.DATE_UNREADABLE,
            fields.place(span),
            "“"
                + span.in(fields.file().text()).strip()
                + "” is no date in EDTF: "
                + refusal.message())
        .help(FORMS);
  }

  private static Diagnostic report(Fields fields, Scalar written, Reading.Refused refusal) {
    Optional<String> turned = turned(written.value());
    if (turned.isPresent()) {
      return Diagnostic.of(
              Code.PERIOD_REVERSED,
              fields.place(written.span()),
              "the period “" + written.value() + "” ends before it begins")
          .help("write the earlier date first: " + turned.get());
    }
    Optional<Edtf> inWords = inWords(written.value());
    if (inWords.isPresent()) {
      return Diagnostic.of(
              Code.DATE_UNREADABLE,
              fields.place(written.span()),
              "“" + written.value() + "” is not written in EDTF")
          .help("did you mean " + inWords.get() + "?");
    }
    boolean isPlain = written.span().length() == written.value().length();
    int offset = isPlain ? Math.min(refusal.offset(), written.span().length() - 1) : 0;
    return Diagnostic.of(
            Code.DATE_UNREADABLE,
            fields.place(new Span(written.span().start() + offset, written.span().end())),
            "“" + written.value() + "” is no date in EDTF: " + refusal.message())
        .help(FORMS);
  }

  /**
   * A period whose two dates are right, so that only their order can be wrong, the other way round.
   */
  private static Optional<String> turned(String written) {
    int stroke = written.indexOf('/');
    if (stroke < 0) {
      return Optional.empty();
    }
    String turned = written.substring(stroke + 1) + "/" + written.substring(0, stroke);
    return Edtf.parse(turned).edtf().map(Edtf::toString);
  }

  /** The date that the words tell, as they would in a text. */
  private static Optional<Edtf> inWords(String written) {
    boolean hasWords = written.codePoints().anyMatch(Letters::isLetter);
    List<DateExpression> found = DateReader.read(written, DateContext.NONE);
    return hasWords && found.size() == 1 && found.get(0).words().equals(written.strip())
        ? found.get(0).edtf()
        : Optional.empty();
  }
}
