package dossier.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A finding about content.
 *
 * @param code what kind of finding
 * @param severity how grave it is here
 * @param message one sentence without advice and without a full stop
 * @param place where it is
 * @param notes the facts it rests on, with their places
 * @param help the next step; in order of likelihood if there are several
 */
public record Diagnostic(
    Code code,
    Severity severity,
    String message,
    Place place,
    List<Note> notes,
    List<String> help) {

  /**
   * The order in which findings are printed: by path, place in the file, code, message. A text that
   * is not what it was comes first, since quotes that no longer stand in it only echo that.
   */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.<Diagnostic, Boolean>comparing(found -> found.code() != Code.FIXITY_BROKEN)
          .thenComparing(Diagnostic::place, Place.ORDER)
          .thenComparing(found -> found.code().id())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    notes = List.copyOf(notes);
    help = List.copyOf(help);
  }

  /** A finding with the severity that its code has by default. */
  public static Diagnostic of(Code code, Place place, String message) {
    return new Diagnostic(code, code.severity(), message, place, List.of(), List.of());
  }

  public Diagnostic note(String message, Place at) {
    return withNote(new Note(message, at));
  }

  public Diagnostic note(String message) {
    return withNote(new Note(message, null));
  }

  public Diagnostic help(String step) {
    List<String> more = new ArrayList<>(help);
    more.add(step);
    return new Diagnostic(code, severity, message, place, notes, more);
  }

  /** The same finding with this step as its only help. */
  public Diagnostic onlyHelp(String step) {
    return new Diagnostic(code, severity, message, place, notes, List.of(step));
  }

  private Diagnostic withNote(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Diagnostic(code, severity, message, place, more, help);
  }
}
