package org.zhengpu.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Part;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.link.ClauseSplitter.Clause;
import org.zhengpu.link.ClauseSplitter.Parts;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.link.Figure.Reference;
import org.zhengpu.link.Figure.Status;
import org.zhengpu.link.SubjectReader.Subject;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/** Reads the figures of one sentence, carrying over what its clauses leave out. */
final class SentenceFigures {
  private static final int LONGEST_EVIDENCE = 180;
  private static final String NO_AREA = "";

  /** What a number is said of. */
  private record Topic(String text, int begin, @Nullable String indicator, @Nullable Place area) {
    Topic named(String suffix) {
      return new Topic(text + suffix, begin, null, area);
    }
  }

  private final FigureTools tools;
  private final Sentence sentence;
  private final String text;
  private final Calendar calendar;
  private final AreaFinder areas;
  private final List<Figure> figures = new ArrayList<>();
  private List<Clause> clauses = List.of();
  private List<Statement> statements = List.of();
  private final List<Topic> recent = new ArrayList<>();
  private @Nullable Topic last;
  private @Nullable Wording lastWording;
  private List<Topic> group = List.of();
  private int groupIndex;
  private int baseClause = -1;
  private String lastReference = "";

  SentenceFigures(FigureTools tools, Sentence sentence, Calendar calendar, AreaFinder areas) {
    this.tools = tools;
    this.sentence = sentence;
    this.text = sentence.text();
    this.calendar = calendar;
    this.areas = areas;
  }

  List<Figure> read(List<QuantityMention> quantities) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    Parts parts = tools.clauses().split(sentence, quantities);
    statements = parts.statements();
    clauses = parts.clauses();
    int clause = -1;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (clause >= 0 && semicolonBetween(clauses, clause, statement.clause())) {
        recent.clear();
        last = null;
      }
      clause = statement.clause();
      int following = 0;
      while (i + 1 + following < statements.size() && statements.get(i + 1 + following).joined()) {
        following++;
      }
      read(statement, following);
    }
    return figures;
  }

  private static boolean semicolonBetween(List<Clause> clauses, int from, int to) {
    for (int i = from; i < to; i++) {
      char mark = clauses.get(i).mark();
      if (mark == '；' || mark == '。') {
        return true;
      }
    }
    return false;
  }

  private void read(Statement statement, int following) {
    QuantityMention quantity = statement.quantity();
    Wording own = tools.wordings().read(statement.left(text), statement.leftBegin(), quantity);
    Wording wording =
        statement.joined() && lastWording != null ? lastWording : changedAfter(statement, own);
    Clause clause = clauses.get(statement.clause());
    List<Topic> topics;
    if (statement.joined() && lastWording != null) {
      topics = next();
    } else {
      topics = topics(statement, wording, following);
      if (!wording.suffix().isEmpty()) {
        topics = topics.stream().map(topic -> topic.named(wording.suffix())).toList();
        group = group.stream().map(topic -> topic.named(wording.suffix())).toList();
      }
    }
    lastWording = wording;
    if (topics.isEmpty()) {
      return;
    }
    for (Topic topic : topics) {
      figures.add(figure(clause, statement, wording, topic));
    }
    last = topics.get(topics.size() - 1);
    for (Topic topic : topics) {
      if (wording.measure() != Measure.RANK && !recent.contains(topic)) {
        recent.add(topic);
      }
    }
  }

  /** 实现10%以上增长: the verb of change stands after the number. */
  private Wording changedAfter(Statement statement, Wording own) {
    boolean level = own.measure() == Measure.LEVEL && percent(statement.quantity());
    String right = statement.right(text);
    if (level && tools.words().role("change-after").startLength(right, 0) > 0) {
      return own.changed(1);
    }
    return level && tools.words().role("change-after-fall").startLength(right, 0) > 0
        ? own.changed(-1)
        : own;
  }

  /** The topics of a number that follows another with only a conjunction between. */
  private List<Topic> next() {
    groupIndex++;
    if (groupIndex < group.size()) {
      return List.of(group.get(groupIndex));
    }
    return last == null ? List.of() : List.of(last);
  }

  private List<Topic> topics(Statement statement, Wording wording, int following) {
    group = List.of();
    groupIndex = 0;
    Subject left = tools.subjects().clean(wording.subject(), wording.subjectBegin());
    String right = statement.right(text);
    String noun = counted(statement) ? tools.subjects().nounAfter(right) : share(statement, right);
    if (verbAfter(right)) {
      noun = "";
    }
    if (noun.isEmpty() && attribute(statement, wording, left, right)) {
      return List.of();
    }
    if (!noun.isEmpty()) {
      return List.of(withNoun(statement, left, noun));
    }
    if (left.empty()) {
      List<Topic> carried = elided(wording);
      left = carried.isEmpty() && wording.verb() ? openingBefore(statement.clause()) : left;
      if (left.empty()) {
        return carried.isEmpty() && wording.verb() && wording.measure() == Measure.CHANGE_RATE
            ? List.of(economy(wording.subjectBegin()))
            : carried;
      }
    }
    if (dependent(left.text())) {
      return List.of(dependentTopic(statement, left, wording));
    }
    boolean several = wording.respectively() || wording.each() || following > 0;
    boolean rate = wording.measure() == Measure.CHANGE_RATE;
    List<String> items =
        several || rate
            ? tools.subjects().items(left.text(), following == 1)
            : List.of(left.text());
    boolean each = wording.each() || (rate && following == 0 && allNamed(items));
    boolean distributes = items.size() > 1 && (each || items.size() == following + 1);
    if (!distributes) {
      return List.of(topic(left.text(), left.begin(), wording.measure()));
    }
    List<Topic> topics = new ArrayList<>();
    for (String item : items) {
      topics.add(topic(tools.subjects().clean(item, 0).text(), left.begin(), wording.measure()));
    }
    if (items.size() == following + 1 && !each) {
      group = topics;
      return List.of(topics.get(0));
    }
    return topics;
  }

  /** Whether a measure describes the noun after it: 10万吨铝基材料项目, but not 发放5亿元消费券. */
  private boolean attribute(Statement statement, Wording wording, Subject left, String right) {
    QuantityMention quantity = statement.quantity();
    boolean loose =
        wording.verb()
            || left.empty()
            || percent(quantity)
            || quantity.rule().equals(QuantityExtractor.ORDINAL)
            || quantity.whole().begin() < quantity.span().begin()
            || tools.words().role("settled").startLength(right, 0) > 0
            || FigureFilter.closes(text, statement.wholeEnd())
            || tools.words().role("particle").startLength(right, 0) > 0
            || tools.units().named(quantity.unit()).map(Unit::classifier).orElse(true);
    return !loose
        && tools.subjects().nounBegins(right)
        && !tools.subjects().endsWithVerb(left.text());
  }

  /** Whether all items are indicators of the catalogue, which then share what is said of them. */
  private boolean allNamed(List<String> items) {
    return items.stream()
        .allMatch(item -> tools.indicators().slug(item, NO_AREA, Measure.LEVEL) != null);
  }

  /** Whether what follows a number is the verb of the next one, as in 由5家增加到8家. */
  private boolean verbAfter(String right) {
    return tools.words().role("to").startLength(right, 0) > 1
        || tools.words().role("rise").startLength(right, 0) > 0
        || tools.words().role("fall").startLength(right, 0) > 0;
  }

  private boolean counted(Statement statement) {
    QuantityMention quantity = statement.quantity();
    boolean classifier = tools.units().named(quantity.unit()).map(Unit::classifier).orElse(false);
    boolean rank = quantity.rule().equals(QuantityExtractor.ORDINAL);
    return classifier && !rank && !FigureFilter.closes(text, statement.wholeEnd());
  }

  /** 74.6%的规模工业增加值: a share of what comes after. */
  private String share(Statement statement, String right) {
    boolean of = tools.words().role("particle").startLength(right, 0) > 0;
    String noun = of && percent(statement.quantity()) ? tools.subjects().nounAfter(right) : "";
    return noun.isEmpty() ? "" : noun + tools.words().role("share-name").words().get(0);
  }

  private Topic withNoun(Statement statement, Subject left, String noun) {
    String before = left.text();
    int begin = left.empty() ? statement.wholeBegin() : left.begin();
    boolean list = before.indexOf('、') >= 0;
    Place area = list ? null : areas.ofSubject(sentence.at(begin, statement.wholeBegin()));
    String prefix = tools.subjects().additionOf(before);
    if (prefix.isEmpty() && !before.isEmpty() && !tools.subjects().verbal(before)) {
      prefix = before.length() <= 12 && !before.contains("、") ? before : "";
    }
    String name = prefix + noun;
    String areaName = area == null ? NO_AREA : area.name();
    return new Topic(name, begin, tools.indicators().slug(name, areaName, Measure.LEVEL), area);
  }

  private List<Topic> elided(Wording wording) {
    if (wording.each() && recent.size() > 1) {
      return List.copyOf(recent);
    }
    if (last != null) {
      return List.of(last);
    }
    return List.of();
  }

  /** What a clause before, without a number, is about: 肉牛屠宰量实现翻番，… */
  private Subject openingBefore(int clause) {
    for (int i = clause - 1; i >= 0 && i >= clause - 2; i--) {
      Clause before = clauses.get(i);
      if (before.mark() == '；') {
        break;
      }
      Subject subject =
          tools.subjects().clean(text.substring(before.begin(), before.end()), before.begin());
      String noun = tools.subjects().opening(subject.text());
      if (!noun.isEmpty()) {
        return new Subject(noun, subject.begin());
      }
    }
    return new Subject("", clauses.get(clause).begin());
  }

  private Topic economy(int begin) {
    return new Topic(
        tools.indicators().grossProduct().zh(),
        begin,
        tools.indicators().grossProduct().slug(),
        null);
  }

  private boolean dependent(String subject) {
    Role same = tools.words().role("generic-same");
    Role part = tools.words().role("generic-part");
    return same.is(subject)
        || part.is(subject)
        || (subject.length() > 1 && tools.words().role("share-of").startLength(subject, 0) > 0);
  }

  private Topic dependentTopic(Statement statement, Subject left, Wording wording) {
    Topic base = last;
    if (base == null) {
      boolean money =
          tools.words().role("money-unit").is(statement.quantity().unit())
              || percent(statement.quantity());
      if (money && tools.indicators().economy(left.text())) {
        return economy(left.begin());
      }
      String noun = tools.subjects().nounAfter(behind(statement));
      if (!noun.isEmpty()) {
        return topic(noun + left.text(), left.begin(), wording.measure());
      }
      Subject opening = openingBefore(statement.clause());
      if (opening.empty() || opening.text().indexOf('、') >= 0) {
        return topic(left.text(), left.begin(), wording.measure());
      }
      base = topic(opening.text(), opening.begin(), Measure.LEVEL);
    }
    if (tools.words().role("generic-same").is(left.text())) {
      return base;
    }
    Role part = tools.words().role("generic-part");
    String whole = base.text();
    int ending = part.endLength(whole, whole.length());
    boolean replaces = ending > 0 && ending < whole.length() && part.is(left.text());
    if (replaces) {
      whole = whole.substring(0, whole.length() - ending);
    }
    String name = whole.endsWith(left.text()) ? whole : whole + left.text();
    String areaName = base.area() == null ? NO_AREA : base.area().name();
    String slug = tools.indicators().slug(name, areaName, wording.measure());
    String own = tools.indicators().slug(left.text(), NO_AREA, Measure.LEVEL);
    if (slug == null && own != null && tools.indicators().usual(own, statement.quantity())) {
      return new Topic(left.text(), left.begin(), own, base.area());
    }
    return new Topic(name, base.begin(), slug, base.area());
  }

  /** What stands behind a number, the number that may follow it left out: 总投资5亿元的3个项目. */
  private String behind(Statement statement) {
    for (Statement other : statements) {
      boolean next =
          other.clause() == statement.clause()
              && other.wholeBegin() > statement.wholeEnd()
              && other.wholeBegin() - statement.wholeEnd() <= 1;
      if (next) {
        return other.right(text);
      }
    }
    return statement.right(text);
  }

  private Topic topic(String subject, int begin, Measure measure) {
    Place area =
        areas.ofSubject(sentence.at(begin, Math.min(text.length(), begin + subject.length())));
    String areaName = area == null ? NO_AREA : area.name();
    String slug = tools.indicators().slug(subject, areaName, measure);
    if (slug == null && tools.indicators().economy(subject)) {
      return new Topic(
          tools.indicators().grossProduct().zh(),
          begin,
          tools.indicators().grossProduct().slug(),
          area);
    }
    return new Topic(subject, begin, slug, area);
  }

  private Figure figure(Clause clause, Statement statement, Wording wording, Topic topic) {
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
    Period period = period(statement, wording, time);
    Status status = status(clause, before, period);
    if (sentence.part() == Part.REVIEW && status == Status.TARGET && time == null) {
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
    if (!compared.isEmpty()) {
      lastReference = compared;
      int at = text.lastIndexOf(compared, statement.wholeBegin());
      reference = areas.reference(compared, Math.max(at, 0), sentence.span().begin());
    }
    boolean fits =
        wording.measure() != Measure.LEVEL
            || tools.indicators().measuredIn(topic.indicator(), percent(quantity));
    return new Figure(
        fits ? topic.indicator() : null,
        topic.text(),
        wording.measure(),
        value,
        upper,
        bound,
        unit(quantity, topic),
        valueText(statement),
        status,
        period,
        topic.area() == null ? areas.issuer() : topic.area(),
        reference,
        wording.basis(),
        commitment(before),
        List.of(evidence(clause, statement, topic)),
        quantity.number(),
        rule(wording));
  }

  private Period period(Statement statement, Wording wording, PeriodReader.@Nullable Found time) {
    Period standing = calendar.standing(sentence);
    if (wording.base()) {
      Period named = tools.periods().base(text, statement.leftBegin(), statement.wholeBegin());
      baseClause = statement.clause();
      return named == null ? standing.before() : named;
    }
    if (time != null) {
      return time.period();
    }
    boolean reached = baseClause == statement.clause() && wording.measure() == Measure.LEVEL;
    return reached ? standing.last() : standing;
  }

  private boolean percent(QuantityMention quantity) {
    return tools.words().role("percent").is(quantity.unit());
  }

  /** The unit as written; of a bare 万亿 of money the yuan, which is left out. */
  private String unit(QuantityMention quantity, Topic topic) {
    if (quantity.rule().equals(QuantityExtractor.ORDINAL) && quantity.unit().isEmpty()) {
      return tools.words().role("rank-unit-default").words().get(0);
    }
    boolean money =
        quantity.unit().isEmpty()
            && tools.words().role("money").endLength(topic.text(), topic.text().length()) > 0;
    return money ? tools.words().role("money-unit").words().get(0) : quantity.unit();
  }

  private String valueText(Statement statement) {
    return statement.quantity().span().shift(-sentence.span().begin()).of(text);
  }

  private static String rule(Wording wording) {
    return switch (wording.measure()) {
      case LEVEL -> wording.verb() ? "level" : "count";
      case CHANGE_RATE -> "growth";
      case CHANGE_AMOUNT -> "change";
      case DIFFERENCE -> "difference";
      case RANK -> "rank";
    };
  }

  private Status status(Clause clause, String before, Period period) {
    String whole = text.substring(clause.begin(), clause.end());
    if (sentence.part() == Part.PLAN) {
      boolean past =
          !period.notation().isEmpty()
              && Integer.parseInt(
                      period
                          .notation()
                          .substring(period.notation().length() >= 9 ? 5 : 0)
                          .substring(0, 4))
                  < calendar.reportYear();
      boolean done = tools.words().role("done").in(before).isPresent();
      return past || done ? Status.ACTUAL : Status.TARGET;
    }
    String after = whole.substring(Math.min(whole.length(), before.length()));
    boolean planned =
        tools.words().role("plan").in(before).isPresent()
            || tools.words().role("plan-after").in(after).isPresent();
    return planned ? Status.TARGET : Status.ACTUAL;
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
    while (begin < statement.begin() && " \u3000，、；：".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return sentence.at(begin, end);
  }
}
