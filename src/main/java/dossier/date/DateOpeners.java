package dossier.date;

import dossier.text.WordList;
import java.util.Set;

/** The words that a date expression can begin with; most words of a text are passed over by it. */
final class DateOpeners {

  private static final Set<String> WORDS =
      WordList.set(
          """
          january february march april may june july august september october november december
          jan feb mar apr jun jul aug sep sept oct nov dec
          monday tuesday wednesday thursday friday saturday sunday
          spring summer autumn fall winter
          christmas easter michaelmas candlemas lammas martinmas whitsun whitsuntide pentecost
          midsummer epiphany shrovetide new

          one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
          sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
          first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
          thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
          thirtieth twenties thirties forties fifties sixties seventies eighties nineties

          the a an that this next last yesterday today tomorrow tonight not long
          about around circa approximately roughly ca cca c approx possibly perhaps probably maybe
          presumably some sometime in on at during
          early mid late beginning start outset middle end close opening latter closing final
          dawn daybreak morning noon midday afternoon evening dusk night very
          year month week day eve turn anniversary morrow aftermath wake
          after since before until till by prior up no pre post from between
          ad anno

          for almost nearly over only just literally scarcely barely another exactly fully
          precisely under more less fewer longer several few many countless half
          aged age ages youth boy girl man woman lad child lady gentleman maid orphan widow bride
          youngster fellow
          """);

  private DateOpeners() {}

  static boolean contains(DateToken token) {
    return switch (token.kind()) {
      case WORD -> WORDS.contains(token.word());
      case NUMBER, ORDINAL, DECADE -> true;
      case MIXED, MARK, NONE -> false;
    };
  }
}
