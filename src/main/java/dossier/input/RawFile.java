package dossier.input;

/**
 * A file of the content folder as its bytes: a raw text, whose format is still to be read.
 *
 * <p>The bytes are shared, not copied; nobody changes them.
 */
public final class RawFile {
  private final String path;
  private final byte[] bytes;

  /**
   * A file whose bytes were read.
   *
   * @param path relative, with {@code /}, beginning with the name of the content folder
   * @param bytes all of them
   */
  public RawFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  public String path() {
    return path;
  }

  public byte[] bytes() {
    return bytes;
  }

  /** The file's name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file's name without folders and ending. */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The ending of the file's name in small letters, without its dot; empty if it has none. */
  public String ending() {
    return endingOf(path);
  }

  /** The ending of a file's name in small letters, without its dot; empty if it has none. */
  public static String endingOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String toString() {
    return path;
  }
}
