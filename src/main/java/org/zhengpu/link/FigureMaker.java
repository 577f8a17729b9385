package org.zhengpu.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Part;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.link.ClauseSplitter.Clause;
import org.zhengpu.link.ClauseSplitter.Parts;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.link.Figure.Reference;
import org.zhengpu.link.Figure.Status;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/** Makes a figure of a number, its wording and its topic: of when, where, promised or achieved. */
final class FigureMaker {
  private static final String HEADLINE = "headline";
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_EVIDENCE = 180;
  private static final int LONGEST_OPENING = 12;
  private static final int FARTHEST_OPENING = 12;

  /** Of what a number without a unit may be, the longer names first. */
  private static final List<String> BARE = List.of("visits", "people", "money");

  private final FigureTools tools;
  private final Sentence sentence;
  private final String text;
  private final Calendar calendar;
  private final AreaFinder areas;
  private final Parts parts;
  private final BitSet counting = new BitSet();
  private int baseClause = -1;
  private String lastReference = "";
  private int referenceIndex;

  FigureMaker(
      FigureTools tools, Sentence sentence, Calendar calendar, AreaFinder areas, Parts parts) {
    this.parts = parts;
    parts.statements().forEach(statement -> counting.set(statement.clause()));
    this.tools = tools;
    this.sentence = sentence;
    this.text = sentence.text();
    this.calendar = calendar;
    this.areas = areas;
  }

  /** The figure. */
  Figure make(Clause clause, Statement statement, Wording wording, Topic topic) {
    QuantityMention quantity = statement.quantity();
    String before = text.substring(clause.begin(), statement.wholeBegin());
    PeriodReader.Found time =
        tools
            .periods()
            .last(
                text,
                clause.begin(),
                statement.wholeBegin(),
                calendar.reportYear(),
                calendar.year(sentence.part()));
    boolean aim = tools.aim(statement.right(text));
    boolean withinYear = withinYear(wording, topic);
    Period period = period(statement, wording, time, withinYear);
    Status status = status(clause, before, period, wording, aim);
    if (sentence.part() == Part.REVIEW && status == Status.TARGET && time == null && !aim) {
      period = Period.year(calendar.reportYear());
    }
    BigDecimal value = quantity.value();
    BigDecimal upper = quantity.upper();
    if (wording.sign() < 0) {
      value = value.negate();
      upper = upper == null ? null : upper.negate();
    }
    Bound compare = wording.bound();
    Bound bound = quantity.bound() == Bound.EXACT && compare != null ? compare : quantity.bound();
    Reference reference = null;
    String compared = wording.reference();
    if (compared.isEmpty() && wording.measure() == Measure.RANK) {
      compared = lastReference;
    }
    referenceIndex = statement.joined() ? referenceIndex + 1 : 0;
    if (wording.respectively() && wording.measure() == Measure.DIFFERENCE) {
      compared = each(compared, referenceIndex);
    }
    if (!compared.isEmpty()) {
      lastReference = compared;
      int at = text.lastIndexOf(compared, statement.wholeBegin());
      reference = areas.reference(compared, Math.max(at, 0), sentence.span().begin());
    }
    Measure measure = measure(wording, topic);
    boolean fits =
        measure != Measure.LEVEL
            || tools.indicators().measuredIn(topic.indicator(), tools.percent(quantity));
    return new Figure(
        fits ? topic.indicator() : null,
        topic.text(),
        measure,
        value,
        upper,
        bound,
        unit(quantity, topic),
        valueText(statement),
        status,
        period,
        topic.area() == null ? areas.issuer() : topic.area(),
        reference,
        withinYear && !period.notation().contains("/") ? HEADLINE : basis(wording, topic, period),
        commitment(before),
        List.of(evidence(clause, statement, topic)),
        quantity.number(),
        rule(measure, wording));
  }

  /** 分别高于全国、中部0.3个和0.5个百分点: each number has a reference of its own. */
  private String each(String references, int index) {
    List<String> items = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i < references.length(); i++) {
      int word = tools.words().role("with").startLength(references, i);
      int join = references.charAt(i) == '、' ? 1 : word;
      if (join > 0) {
        items.add(references.substring(begin, i));
        begin = i + join;
      }
    }
    items.add(references.substring(begin));
    return index < items.size() ? items.get(index) : references;
  }

  /**
   * The time that opens the nearest earlier clause without a number, as 到2030年，…; null for none.
   */
  private @Nullable Period openedBefore(Statement statement) {
    int farthest = Math.max(0, statement.clause() - FARTHEST_OPENING);
    for (int i = statement.clause() - 1; i >= farthest; i--) {
      Clause before = parts.clauses().get(i);
      int end = Math.min(before.end(), before.begin() + LONGEST_OPENING);
      PeriodReader.Found found =
          tools
              .periods()
              .last(
                  text, before.begin(), end, calendar.reportYear(), calendar.year(sentence.part()));
      boolean span = found != null && found.period().notation().contains("/");
      if (found != null && (found.reached() || (span && !counting.get(i)))) {
        return found.period();
      }
    }
    return null;
  }

  /** 年均失业率5.3%: the average of a year's months, no average of years. */
  private boolean withinYear(Wording wording, Topic topic) {
    return wording.basis().equals("annualAverage")
        && wording.measure() == Measure.LEVEL
        && topic.indicator() != null
        && tools.indicators().ratio(topic.indicator())
        && !calendar.standing(sentence).notation().contains("/");
  }

  /** A flow over several years is a sum of them. */
  private String basis(Wording wording, Topic topic, Period period) {
    boolean sum =
        wording.measure() == Measure.LEVEL
            && wording.basis().equals(HEADLINE)
            && period.notation().contains("/")
            && tools.words().role("flow").in(topic.text()).isPresent();
    return sum ? "cumulative" : wording.basis();
  }

  private Period period(
      Statement statement, Wording wording, PeriodReader.@Nullable Found time, boolean withinYear) {
    Period standing = calendar.standing(sentence);
    if (wording.base()) {
      Period named =
          tools
              .periods()
              .base(text, statement.leftBegin(), statement.wholeBegin(), calendar.reportYear());
      baseClause = statement.clause();
      return named == null ? standing.before() : named;
    }
    if (time != null) {
      return time.period();
    }
    boolean value = wording.measure() == Measure.LEVEL || wording.measure() == Measure.RANK;
    boolean reached = baseClause == statement.clause() && value;
    boolean averaged = wording.basis().equals("annualAverage") && !withinYear;
    Period opened = openedBefore(statement);
    Period spoken = opened == null ? standing : opened;
    if (wording.years() > 1 && !spoken.notation().contains("-")) {
      return spoken.last().row(wording.years());
    }
    if (opened != null && averaged && opened.notation().length() == YEAR_DIGITS) {
      return opened.since(calendar.reportYear());
    }
    if (opened != null) {
      return reached ? opened.last() : opened;
    }
    if (averaged && sentence.part() == Part.REVIEW && !standing.notation().contains("/")) {
      return calendar.average();
    }
    return reached ? standing.last() : standing;
  }

  /** The unit as written; of a bare 万亿 of money or 万 of people the one that is left out. */
  private String unit(QuantityMention quantity, Topic topic) {
    if (quantity.rule().equals(QuantityExtractor.ORDINAL) && quantity.unit().isEmpty()) {
      return tools.words().role("rank-unit-default").words().get(0);
    }
    if (quantity.unit().isEmpty()) {
      for (String kind : BARE) {
        if (tools.words().role(kind).endLength(topic.text(), topic.text().length()) > 0) {
          return tools.words().role(kind + "-unit").words().get(0);
        }
      }
    }
    return quantity.unit();
  }

  private String valueText(Statement statement) {
    return statement.quantity().span().shift(-sentence.span().begin()).of(text);
  }

  /** 失业率、价格涨幅分别控制在5%和2%: the noun of change is the price's alone. */
  private Measure measure(Wording wording, Topic topic) {
    boolean ratio =
        wording.nominal()
            && wording.measure() == Measure.CHANGE_RATE
            && topic.indicator() != null
            && tools.indicators().ratio(topic.indicator());
    return ratio ? Measure.LEVEL : wording.measure();
  }

  private static String rule(Measure measure, Wording wording) {
    return switch (measure) {
      case LEVEL -> wording.verb() ? "level" : "count";
      case CHANGE_RATE -> "growth";
      case CHANGE_AMOUNT -> "change";
      case DIFFERENCE -> "difference";
      case RANK -> "rank";
    };
  }

  private Status status(Clause clause, String before, Period period, Wording wording, boolean aim) {
    String whole = text.substring(clause.begin(), clause.end());
    if (sentence.part() == Part.PLAN) {
      boolean past = period.endsBefore(calendar.reportYear());
      boolean done = tools.words().role("done").in(before).isPresent();
      return past || done ? Status.ACTUAL : Status.TARGET;
    }
    String after = whole.substring(Math.min(whole.length(), before.length()));
    boolean fulfilled =
        wording.measure() == Measure.DIFFERENCE
            || tools.words().role("of-plan").in(before).isPresent();
    boolean planned =
        (aim && wording.bound() == null)
            || (!fulfilled && tools.words().role("plan").in(before).isPresent())
            || tools.words().role("plan-after").in(after).isPresent();
    boolean ahead = period.beginsAt(calendar.reportYear());
    return planned || ahead ? Status.TARGET : Status.ACTUAL;
  }

  private @Nullable String commitment(String before) {
    return tools.words().role("commitment").in(before).orElse(null);
  }

  /** From what is measured, where it is near enough, to the end of the number's own words. */
  private Span evidence(Clause clause, Statement statement, Topic topic) {
    int begin = Math.min(topic.begin(), statement.leftBegin());
    int end = Math.max(statement.wholeEnd(), Math.min(statement.rightEnd(), clause.end()));
    if (end - begin > LONGEST_EVIDENCE) {
      begin = Math.max(statement.leftBegin(), end - LONGEST_EVIDENCE);
      end = Math.min(end, begin + LONGEST_EVIDENCE);
    }
    while (begin < statement.begin() && blank(text.charAt(begin))) {
      begin++;
    }
    return sentence.at(begin, end);
  }

  private static boolean blank(char c) {
    return Signs.endsItem(c) || c == ' ' || c == '\u3000';
  }
}
