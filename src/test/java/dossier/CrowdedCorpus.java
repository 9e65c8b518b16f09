package dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Invented harbour books, of which every list of a site is longer than a page may be. */
final class CrowdedCorpus {
  static final int PEOPLE = 500;
  static final int PLACES = 500;
  static final int EVENTS = 480;
  static final int DISPUTED = 230;
  static final int BOOKS = 480;
  static final int ITEMS = 700;

  /** So many are named together on the first page of so many books. */
  static final int HEADS = 22;

  private static final int BOOKS_OF_THE_GUILD = 60;

  private static final String[] MONTHS = {"March", "April", "May", "June", "July", "August"};
  private static final String[] SYLLABLES = {
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va",
    "we", "xi", "yo", "zu"
  };

  private final Path content;

  private CrowdedCorpus(Path content) {
    this.content = content;
  }

  /** Writes all of it; every run writes the same. */
  static void writeTo(Path content) throws IOException {
    new CrowdedCorpus(content).write();
  }

  private void write() throws IOException {
    file("dossier.yml", "title: Harbour books\nlanguage: en\neditor: Nobody\nproposals: off\n");
    StringBuilder places = new StringBuilder();
    for (int i = 0; i < PLACES; i++) {
      places.append(place(i));
    }
    file("places.yml", places.toString());
    for (int i = 0; i < PEOPLE; i++) {
      file("people/master-" + i + ".md", person(i));
    }
    for (int i = 0; i < EVENTS; i++) {
      file("events/landing-" + i + ".md", event(i));
    }
    file("events/peace.md", peace());
    for (int i = 0; i < BOOKS; i++) {
      file("sources/book-" + i + ".md", book(i));
    }
    file("sources/stores-1.md", stores("ya", "oak"));
    file("sources/stores-2.md", stores("yb", "elm"));
  }

  private static String name(int i) {
    int mixed = i * 7 % 8000;
    String word = SYLLABLES[mixed % 20] + SYLLABLES[mixed / 20 % 20] + SYLLABLES[mixed / 400 % 20];
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String port(int i) {
    return "Port " + name(i);
  }

  private static String person(int i) {
    return "---\nname: Ada %1$s\nsort: %1$s, Ada\nnames: [Ada %1$s]\n---\n".formatted(name(i))
        + "She was the master of a sloop.[^1]\n\n[^1]: Editor: invented.\n";
  }

  private static String place(int i) {
    return "- id: port-%d\n  name: %s\n  names: [%s]\n  coordinates: [%d, %d]\n"
            .formatted(i, port(i), port(i), i % 60, i % 170)
        + "  basis: general knowledge\n";
  }

  /** Two books tell it; of those that are disputed the second has the next day. */
  private static String event(int i) {
    boolean isDisputed = i < DISPUTED;
    return "---\ntitle: Landing of Ada "
        + name(i)
        + "\nkind: landing\nplace: port-"
        + i % PLACES
        + "\npeople: {master-0: witness"
        + (i == 0 ? "" : ", master-" + i % PEOPLE + ": master")
        + "}\naccounts:\n  - book-"
        + i % BOOKS
        + ": \""
        + landing(i, 0)
        + "\"\n"
        + (isDisputed ? "  - book-" + (i + 9) % BOOKS + ": \"" + landing(i, 1) + "\"\n" : "")
        + "---\nShe landed.[^1]\n\n[^1]: Editor: invented.\n";
  }

  private static String landing(int i, int later) {
    return "On %d %s %d Ada %s brought her sloop into %s as number %d of the roll"
        .formatted(
            1 + i % 20 + later,
            MONTHS[i % MONTHS.length],
            1801 + i / 10,
            name(i),
            port(i % PLACES),
            i + 1);
  }

  private static String peace() {
    StringBuilder accounts = new StringBuilder();
    for (int i = 0; i < BOOKS; i++) {
      accounts.append("  - book-%d: \"%s\"\n".formatted(i, bells(i)));
    }
    return "---\ntitle: The peace is rung in\nkind: feast\naccounts:\n"
        + accounts
        + "---\nAll bells rang.[^1]\n\n[^1]: Editor: invented.\n";
  }

  private static String bells(int book) {
    return "On 25 March 1802 the bells of harbour " + (book + 1) + " rang for the peace";
  }

  private static String book(int i) {
    StringBuilder text = new StringBuilder("The heads of the guild are");
    for (int head = 0; head < (i < BOOKS_OF_THE_GUILD ? HEADS : 1); head++) {
      text.append(head == 0 ? " " : ", ").append("Ada ").append(name(head));
    }
    text.append(".\n\n").append(bells(i)).append(".\n\n");
    for (int event = 0; event < EVENTS; event++) {
      if (event % BOOKS == i) {
        text.append(landing(event, 0)).append(".\n\n");
      }
      if (event < DISPUTED && (event + 9) % BOOKS == i) {
        text.append(landing(event, 1)).append(".\n\n");
      }
    }
    char small = (char) ('a' + i % 26);
    return head("Harbour book number " + (i + 1), "" + (char) ('A' + i / 26) + small) + text;
  }

  /** One long list of stores; its versions differ in a word of every item. */
  private static String stores(String siglum, String wood) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= ITEMS; i++) {
      text.append(i % 50 == 1 ? "# Shelf " + (i / 50 + 1) + "\n\n" : "");
      text.append(
          "Item %d holds %s, %s and %s, in chests of %s, for the sloop of Ada %s at %s.\n\n"
              .formatted(
                  i, name(i * 3), name(i * 5), name(i * 11), wood, name(i % PEOPLE), port(i % 9)));
    }
    return head("Stores in chests of " + wood, siglum)
            .replace("kind: book", "kind: book\nwork: stores")
        + text;
  }

  /** Its checksum is wrong, so that a draft has a finding for each. */
  private static String head(String title, String siglum) {
    return "---\ntitle: "
        + title
        + "\nsiglum: \""
        + siglum
        + "\"\nkind: book\nlanguage: en\nshow: full\n"
        + "rights: {uri: https://creativecommons.org/publicdomain/zero/1.0/, credit: none}\n"
        + "fixity: sha256:"
        + "0".repeat(64)
        + "\n---\n";
  }

  private void file(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
