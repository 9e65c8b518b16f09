package dossier.content;

import dossier.input.RawFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What a file of the content folder is for, told by where it stands. */
public enum Part {
  /** {@code dossier.yml}: title, editor and rights of the whole site. */
  SITE,
  /** {@code places.yml}. */
  PLACES,
  /** {@code sources/ID.md}: a text in evidence. */
  SOURCE,
  /** {@code sources/ID.txt}, a raw text, or {@code sources/ID.md} without front matter. */
  RAW,
  /** {@code sources/ID.about.md}: our introduction to a source. */
  ABOUT,
  /** {@code people/ID.md}. */
  PERSON,
  /** {@code organisations/ID.md}. */
  ORGANISATION,
  /** {@code events/ID.md}. */
  EVENT;

  /**
   * What a file is for.
   *
   * @param within its path within the content folder
   * @param rawEndings how the names of raw texts end
   * @return empty if nothing is read from it
   */
  static Optional<Part> of(Path within, Set<String> rawEndings) {
    String file = within.getFileName().toString();
    if (within.getNameCount() == 1) {
      return switch (file) {
        case "dossier.yml" -> Optional.of(SITE);
        case "places.yml" -> Optional.of(PLACES);
        default -> Optional.empty();
      };
    }
    boolean isMarkdown = file.endsWith(".md");
    return switch (within.getName(0).toString()) {
      case "sources" -> isMarkdown ? Optional.of(source(file)) : raw(file, rawEndings);
      case "people" -> Optional.of(PERSON).filter(part -> isMarkdown);
      case "organisations" -> Optional.of(ORGANISATION).filter(part -> isMarkdown);
      case "events" -> Optional.of(EVENT).filter(part -> isMarkdown);
      default -> Optional.empty();
    };
  }

  private static Part source(String file) {
    return file.endsWith(".about.md") ? ABOUT : SOURCE;
  }

  private static Optional<Part> raw(String file, Set<String> rawEndings) {
    return Optional.of(RAW).filter(part -> rawEndings.contains(RawFile.endingOf(file)));
  }

  /** Whether it holds a text, or our introduction to one. */
  public boolean isOfText() {
    return this == SOURCE || this == RAW || this == ABOUT;
  }

  /** What is in it, in one word: {@code person}. */
  public String word() {
    return this == PLACES ? "place" : name().toLowerCase(java.util.Locale.ROOT);
  }
}
