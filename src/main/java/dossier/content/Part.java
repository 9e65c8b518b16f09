package dossier.content;

/** What a file of the content folder is for, told by where it stands. */
public enum Part {
  /** {@code dossier.yml}: title, editor and rights of the whole site. */
  SITE,
  /** {@code places.yml}. */
  PLACES,
  /** {@code sources/ID.md}: a text in evidence. */
  SOURCE,
  /** {@code sources/ID.about.md}: our introduction to a source. */
  ABOUT,
  /** {@code people/ID.md}. */
  PERSON,
  /** {@code events/ID.md}. */
  EVENT
}
