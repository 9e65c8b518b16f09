package dossier.page;

import dossier.html.Attribute;
import dossier.html.Html;
import dossier.html.Link;
import dossier.html.Siglum;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a source in evidence: who says it, where, and in which words.
 *
 * @param siglum the source's badge
 * @param passage {@code §5}, leading to the very words in the source's text
 * @param quote the words exactly as they stand there, without quotation marks around them
 * @param language BCP 47 tag of the quote where it is not the page's, else empty
 * @param tellers who tells it inside the source, for hearsay: the one whom the source follows first
 * @param hedge {@code alleged}, {@code doubted}, {@code denied}, {@code reported}, or empty
 * @param fault what is wrong with the citation, on a draft; empty where the quote was verified
 */
public record Evidence(
    Siglum siglum,
    Link passage,
    String quote,
    String language,
    List<Link> tellers,
    String hedge,
    String fault) {

  /** Between a teller and the one whom that teller follows. */
  public static final String ON_THE_WORD_OF = ", on the word of ";

  /**
   * A verified quote that its source tells in its own voice.
   *
   * @param passage {@code §5}, leading to the very words
   */
  public static Evidence of(Siglum siglum, Link passage, String quote) {
    return new Evidence(siglum, passage, quote, "", List.of(), "", "");
  }

  /**
   * The same words told by somebody inside the source.
   *
   * @param who people, linked, or words; the one whom the source follows first
   * @param as a hedge, or empty
   */
  public Evidence accordingTo(List<Link> who, String as) {
    return new Evidence(siglum, passage, quote, language, who, as, fault);
  }

  /**
   * The same words in another language than the page's.
   *
   * @param tag BCP 47
   */
  public Evidence inLanguage(String tag) {
    return new Evidence(siglum, passage, quote, tag, tellers, hedge, fault);
  }

  /** The same citation, marked as failed. */
  public Evidence failed(String why) {
    return new Evidence(siglum, passage, quote, language, tellers, hedge, why);
  }

  /** The passage in words, for screen readers: {@code Title, §5}. */
  public String spoken() {
    return siglum.source() + ", " + passage.text();
  }

  /** The chain of tellers. */
  public Html teller() {
    return Html.trusted(
        tellers.stream()
            .map(each -> each.html().markup())
            .collect(Collectors.joining(ON_THE_WORD_OF)));
  }

  /** The {@code lang} attribute of the quote; nothing for the page's own language. */
  public Attribute lang() {
    return new Attribute(language);
  }

  /** The {@code dir} attribute of the quote, beside {@link #lang}. */
  public Attribute dir() {
    return Attribute.direction(language);
  }
}
