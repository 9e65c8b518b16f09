package dossier.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a corpus: {@code RECORDS FOLDER [hugo]}. */
public final class WriteCorpus {
  private WriteCorpus() {}

  /** Takes the number of records, the folder, and {@code hugo} for a site of Hugo. */
  public static void main(String[] arguments) throws IOException {
    Corpus corpus = Corpus.of(Integer.parseInt(arguments[0]));
    Path folder = Path.of(arguments[1]);
    if (arguments.length > 2) {
      HugoCorpus.write(corpus, folder);
    } else {
      corpus.writeTo(folder);
    }
  }
}
