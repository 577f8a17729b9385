package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two reports state of the same thing. */
record FigurePair(Stated one, Stated other) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Those of two reports, in the order of the first one's text. */
  static List<FigurePair> all(Figures figures, Edition a, Edition b) {
    Map<String, Stated> inB = headlines(figures, b);
    List<FigurePair> pairs = new ArrayList<>();
    headlines(figures, a)
        .forEach(
            (key, stated) -> {
              Stated other = inB.get(key);
              if (other != null) {
                pairs.add(new FigurePair(stated, other));
              }
            });
    return pairs;
  }

  /** A report's figures that nothing qualifies, in the order of the text. */
  private static Map<String, Stated> headlines(Figures figures, Edition edition) {
    Map<String, Stated> found = new LinkedHashMap<>();
    figures
        .all()
        .filter(stated -> stated.report().equals(edition) && stated.isHeadline())
        .filter(stated -> Measures.ALL.contains(stated.measure()) && !stated.quotes().isEmpty())
        .sorted(Comparator.comparing(stated -> stated.quotes().get(0)))
        .forEach(stated -> found.putIfAbsent(key(stated), stated));
    return found;
  }

  /** Last year's growth in one report is last year's in the other, whatever year it was given. */
  private static String key(Stated stated) {
    Matcher years = YEAR.matcher(stated.period());
    String period =
        years.replaceAll(
            year -> Integer.toString(Integer.parseInt(year.group()) - stated.report().year()));
    return String.join(
        " ",
        stated.indicator(),
        stated.measure(),
        Boolean.toString(stated.target()),
        period,
        stated.unit());
  }
}
