package dossier.page;

import dossier.html.Attribute;
import dossier.html.Link;
import dossier.html.Siglum;
import java.util.List;

/**
 * The passages of one source that mention somebody.
 *
 * @param siglum the source's badge
 * @param language BCP 47 tag of the source where it is not the page's, else empty
 * @param mentions in the order of the text
 */
public record MentionGroup(Siglum siglum, String language, List<KeywordInContext> mentions) {

  private static final int IN_SIGHT = 5;

  /** More than these would make the page of somebody named everywhere too heavy. */
  private static final int WITH_WORDS = 10;

  /** The same source with some of the mentions. */
  public MentionGroup with(List<KeywordInContext> some) {
    return new MentionGroup(siglum, language, some);
  }

  /** The mentions in sight. */
  public List<KeywordInContext> first() {
    return mentions.subList(0, Math.min(IN_SIGHT, mentions.size()));
  }

  /** The mentions folded away, with the words around them. */
  public List<KeywordInContext> rest() {
    return mentions.subList(first().size(), Math.min(WITH_WORDS, mentions.size()));
  }

  /** The passages of all further mentions, each once. */
  public List<Link> beyond() {
    return mentions.stream().skip(WITH_WORDS).map(KeywordInContext::passage).distinct().toList();
  }

  /** Whether there are so many mentions that some are told by their passage alone. */
  public boolean hasBeyond() {
    return mentions.size() > WITH_WORDS;
  }

  /** How many mentions are folded away. */
  public int folded() {
    return mentions.size() - first().size();
  }

  /** Whether some mentions are folded away. */
  public boolean isFolded() {
    return !rest().isEmpty();
  }

  /** The {@code lang} attribute of the mentions; nothing for the page's own language. */
  public Attribute lang() {
    return new Attribute(language);
  }

  /** The {@code dir} attribute of the mentions, beside {@link #lang}. */
  public Attribute dir() {
    return Attribute.direction(language);
  }
}
