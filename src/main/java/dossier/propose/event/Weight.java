package dossier.propose.event;

import dossier.text.WordList;
import java.util.Map;
import java.util.Set;

/** Whether what a clause tells is worth an event. */
final class Weight {
  /** The part of somebody who is only spoken of. */
  static final String NAMED = "named";

  /** Kinds in which it matters even if nobody with a name has a part. */
  private static final Set<String> HEAVY = WordList.of("english/happenings-of-weight");

  /** Kinds that happen every day: only a date, or two people, make an event of them. */
  private static final Set<String> LIGHT = WordList.of("english/happenings-of-every-day");

  private Weight() {}

  /** Whether what is of a kind matters even if nobody with a name has a part. */
  static boolean isHeavy(String kind) {
    return HEAVY.contains(kind);
  }

  /** Whether it says what somebody was, not how: “was the head of the section”. */
  private static boolean isOffice(Clause clause) {
    return !clause.objects().isEmpty()
        && clause.sentence().at(clause.objects().get(0).last()).is("NOUN");
  }

  static boolean of(Clause clause, Map<String, String> roles, boolean isDated) {
    String kind = clause.meaning().kind();
    long parts = roles.values().stream().filter(role -> !role.equals(NAMED)).count();
    if (clause.saidOf().isEmpty()) {
      return false;
    }
    boolean isBare = clause.objects().isEmpty() && clause.behind().isEmpty();
    if (kind.equals("service") && clause.meaning().verb().equals("be")) {
      return isDated && parts > 0 && isOffice(clause);
    }
    if (kind.equals("other")) {
      return isDated && parts > 0 && !isBare;
    }
    if (LIGHT.contains(kind)) {
      return isDated ? parts > 0 : parts > 1;
    }
    boolean isOfName =
        clause.saidOf().isPresent()
            && clause.sentence().words().stream().anyMatch(word -> word.name() != null);
    boolean isWhole = HEAVY.contains(kind) || isDated || !isBare || clause.end() > clause.verb();
    return (isWhole && parts > 0)
        || (HEAVY.contains(kind) && (!roles.isEmpty() || isOfName || isDated));
  }
}
