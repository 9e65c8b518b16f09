package dossier.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The parts of a word processor's file that are read. What else lies in the archive is passed over
 * unread, and what would grow too large is refused.
 */
final class Archive {
  private static final int MOST_ENTRIES = 5000;
  private static final int LARGEST = 64 << 20;
  private static final Set<String> READ =
      Set.of(
          "word/document.xml",
          "word/styles.xml",
          "word/footnotes.xml",
          "word/endnotes.xml",
          "docProps/core.xml");

  /** Word itself nests no deeper than its tables. */
  private static final int DEEPEST = 200;

  private final Map<String, byte[]> parts = new HashMap<>();

  private Archive() {}

  /**
   * Unpacks what is read.
   *
   * @throws IOException if the bytes are no such archive, or too large a one; the message says what
   */
  static Archive unpack(byte[] bytes) throws IOException {
    Archive archive = new Archive();
    int left = LARGEST;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new IOException("the archive has more than " + MOST_ENTRIES + " parts");
        }
        // A part that is passed over is unpacked too, to find the next one, so that it counts.
        byte[] part = zip.readNBytes(left + 1);
        left -= part.length;
        if (left < 0) {
          throw new IOException("unpacked it has more than " + (LARGEST >> 20) + " MB");
        }
        if (READ.contains(entry.getName())) {
          archive.parts.putIfAbsent(entry.getName(), part);
        }
      }
    } catch (IllegalArgumentException broken) {
      throw new IOException("the archive is broken", broken);
    }
    if (!archive.parts.containsKey("word/document.xml")) {
      throw new IOException("there is no word/document.xml in it");
    }
    return archive;
  }

  /** A part as XML; entities that it declares itself are not resolved. */
  Optional<Document> xml(String name) {
    return Optional.ofNullable(parts.get(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, ""));
  }
}
