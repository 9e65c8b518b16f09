package dossier.page.table;

import dossier.edtf.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of dates that follow each other. */
public final class Years {
  private static final Pattern YEAR = Pattern.compile("-?\\d\\d[\\dX]{2}");
  private static final String UNDATED = "undated";

  private Years() {}

  /**
   * The year of each date. What has no date stands in the year before it, in front of all dates in
   * the first year; behind the last date it is undated.
   *
   * @param dates in EDTF, in order; anything else for what has no date
   */
  static List<String> of(List<String> dates) {
    List<String> years = new ArrayList<>();
    int known = 0;
    for (String date : dates) {
      Matcher year = YEAR.matcher(date);
      if (year.lookingAt()) {
        String before = known == 0 ? year.group() : years.get(known - 1);
        Collections.fill(years.subList(known, years.size()), before);
        years.add(year.group());
        known = years.size();
      } else {
        years.add(UNDATED);
      }
    }
    return years.stream().map(Years::worded).toList();
  }

  private static String worded(String year) {
    boolean isClear = year.equals(UNDATED) || year.matches("[1-9]\\d{3}");
    return isClear ? year : Edtf.parse(year).edtf().map(Edtf::wording).orElse(year);
  }
}
