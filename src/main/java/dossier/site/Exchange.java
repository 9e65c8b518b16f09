package dossier.site;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.nio.file.Path;

/**
 * Lets two folders change names in one step, so that at no moment either name leads nowhere. Java
 * has no word for it: {@code renameat2} with {@code RENAME_EXCHANGE} on Linux, {@code renamex_np}
 * with {@code RENAME_SWAP} on macOS.
 */
final class Exchange {
  private static final int RELATIVE_TO_WORKING_FOLDER = -100;
  private static final int SWAP = 2;

  private Exchange() {}

  /** Whether the two have changed names; if not, nothing has happened. */
  static boolean swap(Path one, Path other) {
    try {
      String first = one.toString();
      String second = other.toString();
      if (Platform.isLinux()) {
        return call(
            "renameat2",
            RELATIVE_TO_WORKING_FOLDER,
            first,
            RELATIVE_TO_WORKING_FOLDER,
            second,
            SWAP);
      }
      return Platform.isMac() && call("renamex_np", first, second, SWAP);
    } catch (LinkageError unavailable) {
      return false;
    }
  }

  private static boolean call(String name, Object... arguments) {
    // paths are written in the bytes that the JDK itself would use
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Function.getFunction("c", name, Function.C_CONVENTION, encoding).invokeInt(arguments)
        == 0;
  }
}
