package dossier.format;

import dossier.text.SourceText;
import java.util.List;

/**
 * What a raw file holds.
 *
 * @param text its words, taken apart; spans are offsets into its own file
 * @param metadata what it says of itself
 * @param leftOut what is no part of the text, in the order of the file
 */
public record RawText(SourceText text, Metadata metadata, List<LeftOut> leftOut) {

  public RawText {
    leftOut = List.copyOf(leftOut);
  }
}
