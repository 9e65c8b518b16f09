package dossier.check;

import dossier.diagnostic.Place;
import dossier.input.Span;
import dossier.record.Source;
import dossier.text.Passage;
import java.util.List;

/** Shows words of a passage in a finding: short enough for a line, and with their place. */
final class Excerpt {
  private static final int LONGEST = 100;
  private static final int AROUND = 30;
  private static final int MOST_STEPS = 8;

  private Excerpt() {}

  /** Words in quotation marks; of a long run only its beginning. */
  static String quoted(String words) {
    String line = words.replace('\n', ' ').strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return "“" + line + "”";
    }
    return "“"
        + line.substring(0, wordEndBefore(line, line.offsetByCodePoints(0, LONGEST)))
        + " …”";
  }

  /** A run of a passage's words with a few words on either side. */
  static String around(Passage passage, Span run) {
    String words = passage.words();
    int from =
        run.start() <= AROUND ? 0 : wordStartBehind(words, run.start() - AROUND, run.start());
    int to =
        run.end() + AROUND >= words.length()
            ? words.length()
            : wordEndBefore(words, run.end() + AROUND);
    String shown = words.substring(from, Math.max(to, run.end())).replace('\n', ' ').strip();
    return "“" + (from > 0 ? "… " : "") + shown + (to < words.length() ? " …" : "") + "”";
  }

  /** Where a run of a passage's words stands in the file. */
  static Place place(Source source, Passage passage, Span run) {
    return Place.of(source.text().file(), passage.inFile(run));
  }

  /** Where a passage begins in the file. */
  static Place place(Source source, Passage passage) {
    Span sentence = passage.sentences().get(0);
    return place(source, passage, sentence);
  }

  /** Ids that lead to one another; of a long way only its beginning and its end. */
  static String chain(List<String> ids) {
    if (ids.size() <= MOST_STEPS) {
      return String.join(" → ", ids);
    }
    String begin = String.join(" → ", ids.subList(0, MOST_STEPS - 2));
    int between = ids.size() - MOST_STEPS + 1;
    return begin + " → … " + between + " more … → " + ids.get(ids.size() - 1);
  }

  private static int wordStartBehind(String words, int at, int last) {
    int space = words.indexOf(' ', at);
    return space < 0 || space >= last ? last : space + 1;
  }

  private static int wordEndBefore(String words, int at) {
    int space = words.lastIndexOf(' ', at);
    return space <= 0 ? at : space;
  }
}
