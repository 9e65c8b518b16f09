package dossier.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of finding, each with the severity it has by default and one sentence of summary.
 *
 * <p>The long story of each stands in the resource {@code dossier/diagnostic/ID.md} and is shown by
 * {@code explain ID}. An id is never reused for another meaning.
 */
public enum Code {
  // The content folder and its files.
  CONTENT_MISSING(
      Severity.ERROR, "The content folder, or a part of it that the site needs, is not there."),
  CONTENT_EMPTY(Severity.ERROR, "The content folder holds no source."),
  FILE_MISPLACED(
      Severity.WARNING, "A file stands in the content folder where nothing is read from it."),
  FILE_OUTSIDE(Severity.ERROR, "A link in the content folder leads out of it."),
  LINK_CYCLE(
      Severity.ERROR,
      "A symbolic link leads back into a folder that holds it, or to what is read already."),
  FILE_UNREADABLE(Severity.ERROR, "A file or folder exists but cannot be read."),
  FILE_EMPTY(Severity.ERROR, "A file has nothing in it."),
  FILE_TOO_LARGE(Severity.ERROR, "A file is larger than a page could carry."),
  TEXT_UNREADABLE(Severity.ERROR, "A text has more markup in one place than can be read."),
  FILE_BINARY(Severity.ERROR, "A file is no text."),
  ENCODING_INVALID(Severity.ERROR, "A file is not valid UTF-8."),
  ENCODING_FOUND(Severity.NOTE, "A raw text is read in another encoding than UTF-8."),
  ENCODING_UNSURE(Severity.WARNING, "A raw text is no UTF-8, and its encoding is not sure."),
  RAW_UNREADABLE(
      Severity.ERROR, "A raw text is not in the format that the ending of its name stands for."),
  RAW_TITLE_MISSING(Severity.NOTE, "A raw text has no title that the program finds."),
  RAW_HYPHENS_KEPT(
      Severity.NOTE, "A raw text parts words at the ends of lines that it has nowhere whole."),
  SIGN_FORBIDDEN(Severity.ERROR, "A code stands in a file that is no sign of a text."),

  // Front matter.
  FRONT_MATTER_MISSING(Severity.ERROR, "A record does not begin with front matter."),
  FRONT_MATTER_UNCLOSED(Severity.ERROR, "The front matter has no closing line."),
  YAML_UNREADABLE(Severity.ERROR, "The front matter is no valid YAML."),
  FIELD_UNKNOWN(Severity.ERROR, "A field has a name that the format does not know."),
  FIELD_MISSING(Severity.ERROR, "A field that the format asks for is not there."),
  FIELD_WRONG_KIND(
      Severity.ERROR, "A field holds a value of another kind than the format asks for."),
  FIELD_VALUE_UNKNOWN(Severity.ERROR, "A field holds a word that is not in its vocabulary."),
  ID_MALFORMED(Severity.ERROR, "A file name cannot serve as an id."),
  ID_DUPLICATE(Severity.ERROR, "Two records have one id."),
  SIGLUM_DUPLICATE(Severity.ERROR, "Two sources have one siglum."),
  DATE_UNREADABLE(Severity.ERROR, "A date is not valid EDTF."),
  ALLOWANCE_UNUSED(Severity.WARNING, "A finding is allowed that does not occur."),

  // References.
  REFERENCE_UNKNOWN(Severity.ERROR, "An id is named that no record has."),
  ORDER_CYCLE(Severity.ERROR, "Events are said to come after one another in a circle."),
  PLACE_CYCLE(Severity.ERROR, "Places are said to lie within one another in a circle."),
  SELF_REFERENCE(Severity.WARNING, "A record leads to itself, or is related to itself."),
  GIVEN_TWICE(Severity.WARNING, "A list of a record holds the same thing twice."),
  WORD_MISSPELT(
      Severity.WARNING, "A role or a kind is one slip of the pen from a word that has a meaning."),
  WORK_UNSHARED(Severity.WARNING, "A source names a work of which there is no other version."),
  FOOTNOTE_UNDEFINED(Severity.ERROR, "A footnote is referred to that is not written."),
  FOOTNOTE_UNUSED(Severity.WARNING, "A footnote is written that nothing refers to."),
  FOOTNOTE_UNREADABLE(Severity.ERROR, "A footnote does not follow the citation form."),
  ADDRESS_UNUSED(Severity.WARNING, "An address of a link is written that nothing refers to."),
  HTML_REMOVED(Severity.WARNING, "Raw HTML stands in the content and is left out."),
  IMAGE_REMOVED(Severity.WARNING, "An image stands in our prose and is left out."),

  // Quotes.
  CITATION_MISSING(Severity.ERROR, "A claim carries no citation."),
  CITATION_UNREADABLE(Severity.ERROR, "A citation does not follow the citation form."),
  QUOTE_NOT_FOUND(Severity.ERROR, "The quoted words do not stand in the source."),
  QUOTE_AMBIGUOUS(Severity.ERROR, "The quoted words stand in the source more than once."),
  QUOTE_TOO_SHORT(Severity.ERROR, "A quote is too short to identify its place."),
  QUOTE_RESPELT(
      Severity.NOTE, "A quote is verified that writes long s or the ends of lines in its own way."),
  QUOTE_FRAYED(Severity.WARNING, "A quote begins or ends with the mark of a word cut away."),
  QUOTE_UNCHECKABLE(
      Severity.WARNING, "A quote cannot be checked, because the source has no text here."),
  QUOTE_OFF_SUBJECT(
      Severity.WARNING, "A passage is cited for somebody whom neither it nor its neighbours name."),
  PASSAGE_UNKNOWN(Severity.ERROR, "A citation names a passage that the source does not have."),

  // Claims.
  VALUE_UNSUPPORTED(
      Severity.ERROR, "A date or number in our words stands in none of the claim's quotes."),
  NAME_UNSUPPORTED(
      Severity.WARNING, "A name in our words stands neither in the claim's quotes nor near them."),
  QUOTE_CUT(
      Severity.WARNING,
      "A quote begins or ends beside a negation, hedge, condition or verb of saying."),
  HEDGE_LOST(Severity.WARNING, "A quote hedges, and our words state it flat."),
  TELLER_LOST(Severity.WARNING, "A quote has a teller, and our words state it flat."),
  VALUE_IN_PASSAGE(
      Severity.NOTE, "A date or number stands not in the quote, but in the passage around it."),

  // Dates and time.
  LANGUAGE_UNREAD(
      Severity.WARNING, "A source is in a language whose dates the build does not read."),
  DATE_DISAGREES(Severity.ERROR, "A written date is not the date in the quote it rests on."),
  LIFE_EXCEEDED(
      Severity.WARNING, "Something is told of somebody before their birth or after their death."),
  LIFE_DOUBLED(Severity.WARNING, "Somebody is born, or dies, in two events."),
  KINSHIP_IMPOSSIBLE(Severity.WARNING, "Two people cannot be related as is said."),
  ORDER_CONTRADICTED(
      Severity.WARNING, "An event is said to come after one that its date lies before."),
  DATE_READ_IN_PART(
      Severity.WARNING, "A quote holds a date that was not read whole, so it has none."),
  DATE_WITHOUT_YEAR(
      Severity.WARNING, "A quote tells a day or month whose year the text does not surely tell."),
  PERIOD_REVERSED(Severity.ERROR, "A period ends before it begins."),
  PERIODS_OVERLAP(Severity.WARNING, "One person holds two posts of one kind at one time."),
  AGE_CONTRADICTED(Severity.WARNING, "An age that a source tells does not fit the dates."),
  TOLD_BEFORE_HAPPENED(
      Severity.WARNING, "A source tells of something that happened after it was written."),
  PUBLISHED_BEFORE_WRITTEN(
      Severity.WARNING, "A text is said to be published before it was written."),
  DISPUTE_AMBIGUOUS(
      Severity.WARNING, "A word on a dispute could mean several that the build finds."),
  DISPUTE_UNFOUND(
      Severity.WARNING, "A dispute is worded or explained that the build does not find."),

  // Coverage.
  PARAGRAPH_UNSOURCED(Severity.WARNING, "A paragraph of our prose has no footnote."),
  PASSAGE_UNCITED(Severity.NOTE, "No record cites a passage."),
  NAME_UNCLAIMED(Severity.WARNING, "A name stands in a text that no record claims."),
  NAME_AMBIGUOUS(Severity.WARNING, "A name stands in a text that could be one of several people."),
  NAME_FORM_UNATTESTED(Severity.WARNING, "A name form stands in no text."),
  NAME_FORM_STANDS(
      Severity.WARNING, "A name that a record gives as standing in no text stands in one."),
  NAME_FORM_SHARED(Severity.WARNING, "Two records claim one name form."),
  SET_ASIDE_CLAIMED(Severity.WARNING, "A source sets a name aside that a record claims."),

  // Fixity and rights.
  FIXITY_MISSING(Severity.ERROR, "A source has no checksum of its wording."),
  FIXITY_BROKEN(Severity.ERROR, "The wording of a source is not what was accessioned."),
  FIXITY_WEAK(Severity.WARNING, "A checksum sees the letters and digits of a text alone."),
  RIGHTS_MISSING(Severity.WARNING, "A source does not say what may be done with it."),
  RIGHTS_UNKNOWN(Severity.WARNING, "A rights statement is none of the statements in common use.");

  private final Severity severity;
  private final String summary;

  Code(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  /** As printed and as written in content: lower case, words joined by hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** What the finding says, in one sentence. */
  public String summary() {
    return summary;
  }

  public static Optional<Code> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }
}
