package dossier;

import dossier.text.Fixity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Content as large as a large archive's, with invented names and words; the same in every run. */
final class LargeCorpus {
  private static final int SOURCES = 20;
  private static final int WORDS_IN_A_PASSAGE = 70;
  private static final int VOCABULARY = 40_000;

  private static final String[] GIVEN = {
    "Aleksandr Александр",
    "Andrei Андрей",
    "Boris Борис",
    "Dmitry Дмитрий",
    "Fyodor Фёдор",
    "Grigory Григорий",
    "Ivan Иван",
    "Konstantin Константин",
    "Mikhail Михаил",
    "Nikolai Николай",
    "Pavel Павел",
    "Pyotr Пётр",
    "Sergei Сергей",
    "Vasily Василий",
    "Vladimir Владимир",
    "Yevgeny Евгений",
    "Yuri Юрий",
    "Anna Анна",
    "Yelena Елена",
    "Maria Мария",
    "Natalia Наталья",
    "Olga Ольга",
    "Sofia София",
    "Zhanna Жанна"
  };
  private static final String[] FIRST = {
    "Ab Аб", "Bor Бор", "Chet Чет", "Dol Дол", "Fad Фад", "Gor Гор", "Yar Яр", "Khol Хол",
        "Kor Кор", "Lyub Люб", "Mal Мал", "Ner Нер",
    "Os Ос", "Pet Пет", "Ryab Ряб", "Shat Шат", "Shcher Щер", "Tsar Цар", "Tur Тур", "Ul Ул",
        "Vol Вол", "Yem Ем", "Zhel Жел", "Zor Зор"
  };
  private static final String[] SECOND = {
    "a а", "an ан", "ash аш", "ets ец", "ich ич", "ik ик", "in ин", "is ис", "o о", "och оч",
    "ol ол", "ub уб", "ukh ух", "uz уз", "ym ым"
  };
  private static final String[] LAST = {
    "enko енко",
    "ev ев",
    "inov инов",
    "kin кин",
    "kov ков",
    "ovsky овский",
    "shin шин",
    "tsev цев",
    "yakov яков",
    "zhenin женин"
  };
  private static final String[] SYLLABLES = {
    "al", "be", "co", "da", "el", "fi", "gra", "hu", "in", "jo", "ka", "lo", "mi", "no", "or", "pe",
    "qui", "ra", "sta", "tu", "un", "va", "wi", "xe", "yo", "zu", "ment", "ing", "tion", "er"
  };

  private final int people;
  private final int events;
  private final int bytes;
  private final Random random = new Random(1);
  private final List<String[]> names = new ArrayList<>();
  private final List<String> vocabulary = new ArrayList<>();

  LargeCorpus(int people, int events, int bytes) {
    this.people = people;
    this.events = events;
    this.bytes = bytes;
    for (int i = 0; i < people; i++) {
      names.add(name());
    }
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary.add(word());
    }
  }

  /** Two spellings: Latin and Cyrillic. */
  private String[] name() {
    String[] given = pick(GIVEN).split(" ", 2);
    String[][] parts = {
      pick(FIRST).split(" ", 2), pick(SECOND).split(" ", 2), pick(LAST).split(" ", 2)
    };
    return new String[] {
      given[0] + " " + parts[0][0] + parts[1][0] + parts[2][0],
      given[1] + " " + parts[0][1] + parts[1][1] + parts[2][1]
    };
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      word.append(pick(SYLLABLES));
    }
    return word.toString();
  }

  private String pick(String[] all) {
    return all[random.nextInt(all.length)];
  }

  /**
   * What a reader might type: names in two scripts, by their parts, with a slip; words of the
   * texts.
   */
  List<String> queries() {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String[] name = names.get(i * 997 % people);
      String surname = name[0].substring(name[0].indexOf(' ') + 1);
      queries.add(name[0]);
      queries.add(surname.toLowerCase(Locale.ROOT) + " " + name[0].charAt(0));
      queries.add(name[1].substring(name[1].indexOf(' ') + 1));
      queries.add(
          surname.replace("sh", "sch").replace("v", "w").replace("ya", "ja").replace("yu", "ju"));
      queries.add(surname.substring(0, 3) + surname.substring(4));
    }
    for (int i = 0; i < 6; i++) {
      queries.add(vocabulary.get(1 + i * i * 900) + " " + vocabulary.get(3 + i));
    }
    queries.add("arrest of " + names.get(5)[0]);
    return queries;
  }

  void writeTo(Path content) throws IOException {
    write(content.resolve("dossier.yml"), "title: A large archive\nlanguage: en\neditor: Nobody\n");
    for (int i = 0; i < people; i++) {
      write(content.resolve("people/person-" + i + ".md"), person(i));
    }
    for (int i = 0; i < events; i++) {
      write(content.resolve("events/event-" + i + ".md"), event(i));
    }
    for (int i = 0; i < SOURCES; i++) {
      write(content.resolve("sources/source-" + i + ".md"), source(i));
    }
  }

  private String person(int i) {
    String[] name = names.get(i);
    String sort = name[0].replaceFirst("(.*) (.*)", "$2, $1");
    String cyrillic = i % 2 == 0 ? ", " + name[1] : "";
    return "---\nname: "
        + name[0]
        + "\nsort: "
        + sort
        + "\nnames: ["
        + name[0]
        + cyrillic
        + "]\n---\n"
        + "Served in the office of "
        + vocabulary.get(i % VOCABULARY)
        + " and in that of "
        + vocabulary.get(i * 7 % VOCABULARY)
        + ", and is named in its papers.[^1]\n\n[^1]: Editor: invented.\n";
  }

  private String event(int i) {
    String[] kinds = {"Arrest", "Trial", "Journey", "Appointment", "Letter"};
    return "---\ntitle: "
        + kinds[i % kinds.length]
        + " of "
        + names.get(i % people)[0]
        + "\nkind: act\n---\nIt happened.[^1]\n\n[^1]: Editor: invented.\n";
  }

  private String source(int i) {
    StringBuilder text = new StringBuilder();
    while (text.length() < bytes / SOURCES) {
      for (int word = 0; word < WORDS_IN_A_PASSAGE; word++) {
        boolean isName = random.nextInt(40) == 0;
        // few words are frequent and most are rare, as in any language
        double rank = Math.pow(VOCABULARY, random.nextDouble());
        text.append(
                isName
                    ? names.get(random.nextInt(people))[0]
                    : vocabulary.get((int) rank % VOCABULARY))
            .append(' ');
      }
      text.append("end.\n\n");
    }
    String siglum = "" + (char) ('A' + i);
    return "---\ntitle: File "
        + (i + 1)
        + "\nsiglum: "
        + siglum
        + "\nkind: file\nlanguage: en\nshow: full\n"
        + "rights: {uri: https://creativecommons.org/publicdomain/zero/1.0/, credit: none}\nfixity: "
        + Fixity.PREFIX
        + "0".repeat(64)
        + "\n---\n"
        + text;
  }

  private static void write(Path file, String text) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
