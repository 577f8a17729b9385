package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengpu.evaluate.Remark.Verdict;

/** How many figures were found, and how often each thing said of them is right. */
final class FigureMeasures {
  private static final String PREFIX = "observation";
  private static final Set<String> COUNTS = Set.of("level", "changeAmount");
  private static final Set<String> AT_AN_END = Set.of("level", "rank");

  private final Names names;
  private final Set<String> uncounted;
  private final Set<String> homeWords;
  private final String home;

  FigureMeasures(Gold gold, Names names, EvaluationWords words) {
    this.names = names;
    this.uncounted = words.words("uncounted");
    this.homeWords = words.words("home");
    this.home = commonestArea(gold);
  }

  Evaluation of(FigureMatching matching) {
    int found = matching.matched().size();
    int extra = matching.extra().size();
    int missed = matching.missed().size();
    List<Remark> remarks = new ArrayList<>();
    matching.missed().forEach(gold -> remarks.add(remark(Verdict.MISSED, described(gold))));
    matching.extra().forEach(figure -> remarks.add(remark(Verdict.EXTRA, figure.summary())));
    Map<String, int[]> counts = new LinkedHashMap<>();
    int whole = 0;
    for (FigureMatch match : matching.matched()) {
      Map<String, Boolean> answers = answers(match);
      answers.forEach(
          (name, right) -> {
            int[] count = counts.computeIfAbsent(name, n -> new int[2]);
            count[0] += right ? 1 : 0;
            count[1]++;
          });
      if (answers.containsValue(false)) {
        remarks.add(remark(Verdict.WRONG, described(match, answers)));
      } else {
        whole++;
      }
    }
    List<Score> scores = new ArrayList<>();
    scores.add(new Score.Retrieval(PREFIX, found, extra, missed));
    counts.forEach((name, c) -> scores.add(new Score.Accuracy(PREFIX + "." + name, c[0], c[1])));
    int wrong = found - whole;
    scores.add(new Score.Retrieval(PREFIX + ".whole", whole, extra + wrong, missed + wrong));
    return new Evaluation(scores, remarks);
  }

  /** Whether all that is said of each figure is right, by its IRI. */
  Map<String, Boolean> verdicts(FigureMatching matching) {
    Map<String, Boolean> verdicts = new TreeMap<>();
    for (FigureMatch match : matching.matched()) {
      boolean right = !answers(match).containsValue(false);
      verdicts.merge(match.found().iri(), right, Boolean::logicalAnd);
    }
    matching.extra().forEach(figure -> verdicts.put(figure.iri(), false));
    return verdicts;
  }

  /**
   * Whether each thing said of a figure is right; comparisons are asked last, where there is one.
   */
  private Map<String, Boolean> answers(FigureMatch match) {
    GoldFigure gold = match.gold();
    GraphFigure found = match.found();
    Map<String, Boolean> answers = new LinkedHashMap<>();
    answers.put("unit", names.unit(found.unit()).equals(names.unit(gold.unit())));
    answers.put("measure", found.measure().equals(gold.measure()) || bothCount(gold, found));
    answers.put("bound", found.bound().equals(gold.bound().localName()));
    answers.put("status", found.status().equals(gold.status()));
    answers.put("period", gold.period().isEmpty() || rightPeriod(gold, found));
    answers.put("area", names.plain(found.area()).equals(names.plain(gold.area())));
    answers.put("upper", rightUpper(gold, found));
    answers.put("indicator", names.close(found.labels(), gold.indicators()));
    if (gold.compares() && !gold.reference().isEmpty()) {
      List<String> right = new ArrayList<>(List.of(gold.reference()));
      if (homeWords.contains(gold.reference())) {
        right.add(home);
      }
      answers.put("reference", names.close(List.of(found.reference()), right));
    }
    return answers;
  }

  /** What is newly there is a flow to one reader, the change of a stock to another. */
  private boolean bothCount(GoldFigure gold, GraphFigure found) {
    return COUNTS.contains(gold.measure())
        && COUNTS.contains(found.measure())
        && gold.value().signum() > 0
        && !uncounted.contains(names.unit(gold.unit()));
  }

  /** What is reached at the end of a span may be dated to the span or to its last year. */
  private static boolean rightPeriod(GoldFigure gold, GraphFigure found) {
    String period = found.period().replace('-', '/');
    int slash = gold.period().lastIndexOf('/');
    boolean last =
        slash >= 0
            && AT_AN_END.contains(gold.measure())
            && period.equals(gold.period().substring(slash + 1));
    return last || period.equals(gold.period().replace('-', '/'));
  }

  private static boolean rightUpper(GoldFigure gold, GraphFigure found) {
    return gold.upper() == null
        || gold.upper().signum() == 0
        || (found.upper() != null && GraphFigure.equal(found.upper(), gold.upper()));
  }

  private static String commonestArea(Gold gold) {
    Map<String, Integer> counts = new TreeMap<>();
    gold.figures().forEach(figure -> counts.merge(figure.area(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Remark remark(Verdict verdict, String text) {
    return new Remark(Topic.OBSERVATION, verdict, text);
  }

  private static String described(GoldFigure gold) {
    return String.join(
        " ", gold.context(), "|", gold.indicator(), gold.value().toPlainString(), gold.unit());
  }

  private static String described(FigureMatch match, Map<String, Boolean> answers) {
    StringBuilder text = new StringBuilder(match.gold().context()).append(" |");
    answers.forEach(
        (name, right) -> {
          if (!right) {
            text.append(' ').append(name).append(": ");
            text.append(said(match.gold(), name)).append(" ≠ ").append(said(match.found(), name));
            text.append(';');
          }
        });
    return text.substring(0, text.length() - 1);
  }

  private static String said(GoldFigure gold, String name) {
    return switch (name) {
      case "unit" -> gold.unit();
      case "measure" -> gold.measure();
      case "bound" -> gold.bound().localName();
      case "status" -> gold.status();
      case "period" -> gold.period();
      case "area" -> gold.area();
      case "upper" -> String.valueOf(gold.upper());
      case "indicator" -> gold.indicator();
      default -> gold.reference();
    };
  }

  private static String said(GraphFigure figure, String name) {
    return switch (name) {
      case "unit" -> figure.unit();
      case "measure" -> figure.measure();
      case "bound" -> figure.bound();
      case "status" -> figure.status();
      case "period" -> figure.period();
      case "area" -> figure.area();
      case "upper" -> String.valueOf(figure.upper());
      case "indicator" -> String.join(" / ", figure.labels());
      default -> figure.reference();
    };
  }
}
