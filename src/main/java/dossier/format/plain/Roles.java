package dossier.format.plain;

import dossier.format.LeftOut;
import dossier.format.Metadata;
import dossier.format.Metadata.Field;
import dossier.format.Phrases;
import dossier.format.SourceLabels;
import dossier.format.plain.Paragraph.Role;
import dossier.text.LetterForms;
import dossier.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what each paragraph is by its shape and its place among the others. */
final class Roles {
  private static final Phrases CAPTIONS = Phrases.of("captions");
  private static final int MOST_WORDS = 14;

  private static final Pattern INITIALS_AND_NAME =
      LetterForms.pattern("(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+");
  private static final Pattern BYLINE =
      LetterForms.pattern("(?:By|by|BY|Von|von|Par|par)\\s+(?<name>\\p{Lu}.*)");
  private static final Pattern BARE_NAME =
      LetterForms.pattern(
          "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}\\p{L}?\\.)*(?:"
              + " \\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*){1,2}");
  private static final Pattern QUOTED =
      Pattern.compile("[\"“„«‘'].*[\"”“»’'][.!?…]?", Pattern.DOTALL);
  private static final Pattern ORIGIN = LetterForms.pattern("\\(.*\\)|[—–-]{1,2}\\s*\\p{L}.*");
  private static final Pattern CLOSED = Pattern.compile(".*[.,;:]|\\(.*\\)|\\[.*\\]");

  private final List<Paragraph> paragraphs;
  private final Metadata metadata;
  private final List<LeftOut> leftOut;

  private Roles(List<Paragraph> paragraphs, Metadata metadata, List<LeftOut> leftOut) {
    this.paragraphs = new ArrayList<>(paragraphs);
    this.metadata = metadata;
    this.leftOut = leftOut;
  }

  /** The paragraphs that are text, each with its role. */
  static List<Paragraph> of(List<Paragraph> paragraphs, Metadata metadata, List<LeftOut> leftOut) {
    Roles roles = new Roles(paragraphs, metadata, leftOut);
    roles.title();
    roles.quotations();
    roles.captions();
    roles.headings();
    roles.names();
    roles.signature();
    return roles.paragraphs;
  }

  private Paragraph at(int index) {
    return paragraphs.get(index);
  }

  private boolean isProse(int index) {
    return index < paragraphs.size() && at(index).role() == Role.PROSE;
  }

  private void assign(int index, Role role) {
    paragraphs.set(index, at(index).as(role));
  }

  /**
   * The first line names the text, if it is short and no sentence; before it may stand its author,
   * and below it once more its words.
   */
  private void title() {
    int at = 0;
    if (isProse(0) && isProse(1) && isAuthor(at(0)) && isTitle(1)) {
      author(0);
      at = 1;
    }
    if (!isTitle(at)) {
      return;
    }
    Paragraph title = at(at);
    assign(at, Role.TITLE);
    metadata.add(Field.TITLE, title.words(), title.span());
    if (isProse(at + 1) && isPartOf(at(at + 1).words(), title.words())) {
      Paragraph again = paragraphs.remove(at + 1);
      leftOut.add(
          new LeftOut(
              again.words(), "the title printed a second time, under itself", again.span()));
    }
    if (isProse(at + 1) && at(at + 1).isShort() && isAuthor(at(at + 1))) {
      author(at + 1);
    }
  }

  private static boolean isPartOf(String words, String title) {
    boolean begins = title.startsWith(words) && Letters.isBoundary(title, words.length());
    boolean ends =
        title.endsWith(words) && Letters.isBoundary(title, title.length() - words.length());
    return words.length() >= 3 && (begins || ends);
  }

  private boolean isTitle(int index) {
    return index + 1 < paragraphs.size()
        && isProse(index)
        && isNaming(at(index))
        && !isDateline(index);
  }

  /** Where a letter is written, above whom it greets. */
  private boolean isDateline(int index) {
    return at(index).words().matches(".*\\d") && at(index + 1).words().endsWith(",");
  }

  private static boolean isAuthor(Paragraph paragraph) {
    return INITIALS_AND_NAME.matcher(paragraph.words()).matches()
        || (paragraph.isShort() && BYLINE.matcher(paragraph.words()).matches());
  }

  private void author(int index) {
    assign(index, Role.ATTRIBUTION);
    var byline = BYLINE.matcher(at(index).words());
    metadata.add(
        Field.AUTHOR,
        byline.matches() ? byline.group("name") : at(index).words(),
        at(index).span());
  }

  /** Whether a paragraph could name what follows it: short, alone, and no sentence. */
  private static boolean isNaming(Paragraph paragraph) {
    String words = paragraph.words();
    int first = words.codePointAt(0);
    boolean begins = Letters.isLetterOrDigit(first) && !Letters.isSmall(first);
    boolean isClosed = CLOSED.matcher(words).matches() && !isShouted(words);
    return paragraph.isShort()
        && paragraph.isAlone()
        && begins
        && !isClosed
        && words.split("\\s+").length <= MOST_WORDS;
  }

  private static boolean isShouted(String words) {
    return words.equals(LetterForms.capital(words))
        && words.codePoints().anyMatch(Letters::isLetter)
        && !words.endsWith(",");
  }

  /** Words in quotation marks, with a line below that says whose they are. */
  private void quotations() {
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (isProse(i)
          && isProse(i + 1)
          && QUOTED.matcher(at(i).words()).matches()
          && at(i + 1).isShort()
          && ORIGIN.matcher(at(i + 1).words()).matches()) {
        assign(i, Role.QUOTATION);
        assign(i + 1, Role.ATTRIBUTION);
      }
    }
  }

  private void captions() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isProse(i) && at(i).isShort() && CAPTIONS.meaning(at(i).words()).isPresent()) {
        assign(i, Role.CAPTION);
      }
    }
  }

  /** A heading stands above what is longer than itself, or above another heading. */
  private void headings() {
    for (int i = paragraphs.size() - 2; i > 0; i--) {
      boolean hasText = at(i + 1).role() != Role.ATTRIBUTION && at(i + 1).role() != Role.TITLE;
      if (isProse(i) && isNaming(at(i)) && hasText && !isLabelled(at(i))) {
        assign(i, Role.HEADING);
      }
    }
  }

  private static boolean isLabelled(Paragraph paragraph) {
    return SourceLabels.of(paragraph.words()).isPresent();
  }

  /**
   * A name alone among headings that are none is the caption of a picture that did not come with
   * the text; where several headings are names, they name their sections.
   */
  private void names() {
    List<Integer> headings = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (at(i).role() == Role.HEADING) {
        (BARE_NAME.matcher(at(i).words()).matches() && standsElsewhere(i) ? names : headings)
            .add(i);
      }
    }
    if (names.size() == 1 && headings.size() >= 2) {
      assign(names.get(0), Role.CAPTION);
    }
  }

  /** Whether the text has the last word of the name elsewhere too. */
  private boolean standsElsewhere(int index) {
    String words = at(index).words();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return paragraphs.stream()
        .filter(each -> !each.equals(at(index)))
        .anyMatch(each -> each.words().contains(last));
  }

  /** The last line names who wrote the text. */
  private void signature() {
    int last = paragraphs.size() - 1;
    if (last > 1 && isProse(last) && INITIALS_AND_NAME.matcher(at(last).words()).matches()) {
      author(last);
    }
  }
}
