package dossier.name;

import dossier.input.Span;
import dossier.text.LetterForms;
import dossier.text.Letters;
import dossier.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in texts, all of them in one pass, however many there are.
 *
 * <p>The rule: of several names that begin at one word the longest wins; a name is made of whole
 * words, so neither {@code Stalinist} nor {@code anti-Stalin} holds {@code Stalin}; a possessive
 * {@code 's} is no part of it; a name may also stand in capitals throughout.
 *
 * @param <T> what a name stands for
 */
public final class NameTrie<T> {
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();
  }

  /**
   * A name that stands in a text.
   *
   * @param span where, without a possessive ending
   * @param values everything that the name can stand for, in the order it was added; never empty
   */
  public record Match<T>(Span span, List<T> values) {
    public Match {
      values = List.copyOf(values);
    }
  }

  /** Whether no name was added. */
  public boolean isEmpty() {
    return root.next.isEmpty();
  }

  /** Adds a name; one without a letter or digit is never found. */
  public void add(String form, T value) {
    insert(form, value);
    String capitals = LetterForms.capital(form);
    if (form.length() >= SHORTEST_IN_CAPITALS && !capitals.equals(form)) {
      insert(capitals, value);
    }
  }

  private void insert(String form, T value) {
    Tokens tokens = new Tokens(form.strip());
    Node<T> node = root;
    for (int token = 0; token < tokens.count(); token++) {
      node = node.next.computeIfAbsent(tokens.key(token), unused -> new Node<>());
    }
    if (node != root && !node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** The names that stand in a text, by place; no two share a word. */
  public List<Match<T>> find(String text) {
    return find(text, List.of(this));
  }

  /**
   * The names of several tries that stand in a text; of two equally long the one of the earlier
   * trie wins.
   */
  public static <T> List<Match<T>> find(String text, List<NameTrie<T>> tries) {
    Tokens tokens = new Tokens(text);
    List<Match<T>> found = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      if (!canBegin(tokens, token)) {
        continue;
      }
      Hit<T> longest = null;
      for (NameTrie<T> trie : tries) {
        Hit<T> hit = trie.longestAt(tokens, token);
        longest = hit != null && (longest == null || hit.last > longest.last) ? hit : longest;
      }
      if (longest != null) {
        found.add(new Match<>(tokens.span(token, longest.last), longest.node.values));
        token = longest.last;
      }
    }
    return found;
  }

  /**
   * Everything that the names standing in a text can stand for, also those inside longer names:
   * {@code Order of Saint Anne} holds {@code Anne}.
   */
  public Set<T> everyValueIn(String text) {
    Tokens tokens = new Tokens(text);
    Set<T> values = new LinkedHashSet<>();
    for (int first = 0; first < tokens.count(); first++) {
      if (canBegin(tokens, first)) {
        gather(tokens, first, values);
      }
    }
    return values;
  }

  private void gather(Tokens tokens, int first, Set<T> values) {
    Node<T> node = root;
    for (int token = first; token < tokens.count(); token++) {
      node = node.next.get(tokens.key(token));
      if (node == null) {
        return;
      }
      if (!isPartOfWord(tokens, first, token)) {
        values.addAll(node.values);
      }
    }
  }

  private record Hit<T>(Node<T> node, int last) {}

  private @Nullable Hit<T> longestAt(Tokens tokens, int first) {
    Hit<T> longest = null;
    Node<T> node = root;
    for (int token = first; token < tokens.count(); token++) {
      node = node.next.get(tokens.key(token));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty() && !isPartOfWord(tokens, first, token)) {
        longest = new Hit<>(node, token);
      }
    }
    return longest;
  }

  /**
   * A name begins at a word, or at an apostrophe that belongs to none before it: {@code ’t Hooft}.
   */
  private static boolean canBegin(Tokens tokens, int token) {
    return tokens.isWord(token)
        || (tokens.isApostrophe(token) && tokens.isWord(token + 1) && !tokens.isWord(token - 1));
  }

  /**
   * Whether a run of tokens is only a part of a longer word: {@code Stalin} in {@code anti-Stalin}
   * or {@code Stalin-era}, {@code Neill} in {@code O'Neill}.
   */
  private static boolean isPartOfWord(Tokens tokens, int first, int last) {
    boolean isBehindSmall =
        tokens.isHyphen(first - 1) && tokens.isWord(first - 2) && isSmall(tokens, first - 2);
    boolean isBeforeSmall =
        tokens.isHyphen(last + 1) && tokens.isWord(last + 2) && isSmall(tokens, last + 2);
    return isBehindSmall || isBeforeSmall || isBehindParticle(tokens, first);
  }

  private static boolean isSmall(Tokens tokens, int token) {
    return Letters.isSmall(tokens.first(token));
  }

  private static boolean isBehindParticle(Tokens tokens, int first) {
    return tokens.isApostrophe(first - 1)
        && tokens.isWord(first - 2)
        && tokens.key(first - 2).length() == 1
        && Letters.isCapital(tokens.first(first - 2));
  }
}
