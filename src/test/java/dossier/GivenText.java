package dossier;

import dossier.content.ContentFile;
import dossier.content.Part;
import dossier.content.ScannedFile;
import dossier.diagnostic.Diagnostics;
import dossier.input.InputFile;
import dossier.text.Passage;
import dossier.text.SourceText;
import dossier.text.SourceTextReader;

/** Words of a source read as they are in a build. */
final class GivenText {
  private GivenText() {}

  /** The text of a source whose words are this Markdown. */
  static SourceText of(String markdown) {
    InputFile file =
        new InputFile("content/sources/a.md", "---\ntitle: A\n---\n\n" + markdown + "\n");
    ContentFile content =
        ContentFile.read(new ScannedFile(Part.SOURCE, file), new Diagnostics()).orElseThrow();
    return SourceTextReader.read(content.body(), new Diagnostics());
  }

  /** The one passage that these words are; a number and a full stop begin no list. */
  static Passage passage(String words) {
    SourceText text = of(words.replaceFirst("^(\\d+)\\.", "$1\\\\."));
    if (text.passages().size() != 1) {
      throw new AssertionError(text.passages().size() + " passages: " + words);
    }
    return text.passages().get(0);
  }
}
