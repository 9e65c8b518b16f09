package dossier.benchmark;

import dossier.text.Fixity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented archive of any size in which every quote is right: people, places, and events that
 * two sources tell each. Every run writes the same bytes.
 */
final class Corpus {
  private static final int SMALL = 100;
  private static final int MOST_SOURCES = 1_000;
  private static final int WORDS = 60;
  private static final int YEARS = 300;
  private static final String[] DEEDS = {"sold", "brought", "hid", "lent", "found", "pawned"};

  private final Invented invented = new Invented();
  private final Axis axis;
  private final int size;
  final int people;
  final int places;
  final int events;
  final int sources;

  private Corpus(int records, Axis axis, int size) {
    this.axis = axis;
    this.size = size;
    this.sources = Math.min(MOST_SOURCES, Math.max(5, records / 100));
    this.places = Math.max(1, records / 20);
    int others = records * 34 / 100;
    this.people = others + along(Axis.PEOPLE);
    this.events = records - sources - places - others + (isOfEvents(axis) ? size : 0);
  }

  /** So many records: of a hundred, 34 people, 5 places, 60 events and 1 source. */
  static Corpus of(int records) {
    return new Corpus(records, Axis.PEOPLE, 0);
  }

  /** A small archive, and so many more of what grows along an axis. */
  static Corpus grown(Axis axis, int size) {
    return new Corpus(SMALL, axis, size);
  }

  private static boolean isOfEvents(Axis axis) {
    return switch (axis) {
      case EVENTS_OF_ONE_PERSON,
          EVENTS_OF_ONE_YEAR,
          EVENTS_AT_ONE_PLACE,
          CITATIONS_OF_ONE_PASSAGE,
          DISPUTES,
          CHAIN_OF_AFTER,
          WRONG_QUOTES ->
          true;
      default -> false;
    };
  }

  private int along(Axis other) {
    return axis == other ? size : 0;
  }

  private boolean isAlong(Axis other, int event) {
    return event < along(other);
  }

  void writeTo(Path content) throws IOException {
    write(content.resolve("dossier.yml"), "title: An archive\nlanguage: en\neditor: Nobody\n");
    StringBuilder gazetteer = new StringBuilder();
    for (int i = 0; i < places; i++) {
      gazetteer.append(
          "- id: place-%d\n  name: %s\n  names: [%s]\n  coordinates: [%d, %d]\n  basis: invented\n"
              .formatted(i, Invented.place(i), Invented.place(i), i % 60, i % 170));
    }
    write(content.resolve("places.yml"), gazetteer.toString());
    for (int i = 0; i < people; i++) {
      write(content.resolve("people/person-" + i + ".md"), person(i));
    }
    for (int i = 0; i < along(Axis.NAMESAKES); i++) {
      write(content.resolve("people/namesake-" + i + ".md"), record(Invented.namesake(i), ""));
    }
    for (int i = 0; i < events; i++) {
      write(content.resolve("events/event-" + i + ".md"), event(i));
    }
    for (int i = 0; i < sources; i++) {
      write(content.resolve("sources/source-" + i + ".md"), source(i, "", passages(i)));
    }
    for (int i = 0; i < along(Axis.VERSIONS); i++) {
      write(content.resolve("sources/version-" + i + ".md"), version(i, i / 2, 1));
    }
    for (int i = 0; i < Math.min(2, along(Axis.LENGTH_OF_TWO_VERSIONS)); i++) {
      write(content.resolve("sources/version-" + i + ".md"), version(i, 0, size));
    }
  }

  String name(int person) {
    return Invented.person(person);
  }

  private String person(int i) {
    if (i >= events) {
      return record(name(i), "");
    }
    int footnotes = i == 0 ? 1 + along(Axis.FOOTNOTES_OF_ONE_RECORD) : 1;
    return record(
        name(i),
        IntStream.range(0, footnotes)
            .mapToObj(
                note ->
                    "The papers name %s as a trader.[^%d]\n\n[^%d]: source-%d: \"%s\"\n\n"
                        .formatted(
                            name(i),
                            note,
                            note,
                            sourceOf(event(i, note), 0),
                            quote(event(i, note), 0)))
            .collect(Collectors.joining()));
  }

  /** One of the events in which somebody took part. */
  private int event(int person, int note) {
    int all = (events - person - 1) / people + 1;
    return person + note % all * people;
  }

  private static String record(String name, String prose) {
    String[] parts = name.split(" ", 2);
    return "---\nname: %s\nsort: %s, %s\nnames: [%s]\n---\n%s"
        .formatted(name, parts[1], parts[0], name, prose);
  }

  /** Who took part in an event. */
  List<Integer> people(int event) {
    int first = isAlong(Axis.EVENTS_OF_ONE_PERSON, event) ? 0 : (event * 7 + 3) % people;
    int second = event % people;
    return first == second ? List.of(first) : List.of(first, second);
  }

  int place(int event) {
    return isAlong(Axis.EVENTS_AT_ONE_PLACE, event) ? 0 : event * 11 % places;
  }

  String title(int event) {
    return "The roll's number " + event;
  }

  String event(int i) {
    boolean isBehind = isAlong(Axis.CHAIN_OF_AFTER, i);
    String people =
        people(i).stream()
            .map(person -> "person-" + person + ": witness")
            .collect(Collectors.joining(", "));
    return "---\ntitle: %s\nkind: trade\nplace: place-%d\npeople: {%s}\n%s"
            .formatted(
                title(i),
                place(i),
                people,
                isBehind && i > 0 ? "after: event-" + (i - 1) + "\n" : "")
        + "accounts:\n"
        + account(i, 0)
        + account(i, 1)
        + "---\nBoth papers tell it.[^1]\n\n[^1]: source-%d: \"%s\"\n"
            .formatted(sourceOf(i, 1), quote(i, 1))
        + (isAlong(Axis.CITATIONS_OF_ONE_PASSAGE, i)
            ? "\nAnd so does another.[^2]\n\n[^2]: source-%d: \"%s\"\n"
                .formatted(sourceOf(0, 0), quote(0, 0))
            : "");
  }

  private String account(int i, int teller) {
    String quote = quote(i, teller);
    return "  - source-%d: \"%s\"\n"
        .formatted(
            sourceOf(i, teller),
            isAlong(Axis.WRONG_QUOTES, i) && teller == 1
                ? quote.replace(" as number", " and a number")
                : quote);
  }

  int sourceOf(int event, int teller) {
    return (event + teller * 3) % sources;
  }

  /** The words in which a source tells of an event. */
  String quote(int event, int teller) {
    int year = isAlong(Axis.EVENTS_OF_ONE_YEAR, event) ? 1900 : 1600 + event % YEARS;
    int day = isAlong(Axis.DISPUTES, event) ? event + teller : event;
    String names = people(event).stream().map(this::name).collect(Collectors.joining(" and "));
    return "%s%s %s goods at %s as number %d of the %s roll"
        .formatted(
            isAlong(Axis.CHAIN_OF_AFTER, event) ? "" : "On " + Invented.day(day, year) + " ",
            names,
            DEEDS[event % DEEDS.length],
            Invented.place(place(event)),
            event,
            teller == 0 ? "first" : "second");
  }

  List<String> passages(int source) {
    List<String> passages = new ArrayList<>();
    int words = WORDS + along(Axis.TEXT);
    for (int teller = 0; teller < 2; teller++) {
      int first = Math.floorMod(source - teller * 3, sources);
      for (int event = first; event < events; event += sources) {
        passages.add(quote(event, teller) + ". " + invented.words(event * 2 + teller, words) + ".");
      }
    }
    for (int i = source; i < along(Axis.NAMES_UNCLAIMED); i += sources) {
      passages.add("There also came " + Invented.stranger(i) + " with his goods.");
    }
    for (int i = events + source; i < people; i += sources) {
      passages.add("There also came " + name(i) + " with the goods.");
    }
    for (int i = source; i < along(Axis.NAMESAKES); i += sources) {
      passages.add("There also came " + Invented.namesake(i) + " with more goods.");
    }
    return passages;
  }

  private String version(int i, int work, int length) {
    List<String> passages =
        IntStream.range(0, length)
            .mapToObj(
                each ->
                    "Item "
                        + each
                        + " holds "
                        + invented.words(work * 7919 + each, 30)
                        + (i % 2 == 0 ? " of oak." : " made of elm."))
            .toList();
    return source(sources + i, "work: work-" + work + "\n", passages);
  }

  private static String source(int i, String more, List<String> passages) {
    return "---\ntitle: Papers %d\nsiglum: \"%s\"\nkind: file\nlanguage: en\nshow: full\n%s"
            .formatted(i, siglum(i), more)
        + "rights: {uri: https://creativecommons.org/publicdomain/zero/1.0/, credit: none}\n"
        + "fixity: "
        + fixity(String.join(" ", passages))
        + "\n---\n"
        + String.join("\n\n", passages)
        + "\n";
  }

  /** Two signs; there are no more than 1,296 of them. */
  private static String siglum(int source) {
    return Integer.toString(source + 1_296, 36).substring(1).toUpperCase(Locale.ROOT);
  }

  /** See {@link Fixity}; none of the words needs folding. */
  private static String fixity(String words) {
    try {
      byte[] text = words.getBytes(StandardCharsets.UTF_8);
      return Fixity.PREFIX
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
