package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Sentence;
import org.zhengpu.link.ClauseSplitter.Clause;
import org.zhengpu.link.ClauseSplitter.Parts;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.mention.QuantityMention;

/** Reads the figures of one sentence, carrying over what its clauses leave out. */
final class SentenceFigures {
  private final FigureTools tools;
  private final Sentence sentence;
  private final String text;
  private final Calendar calendar;
  private final AreaFinder areas;
  private final List<Figure> figures = new ArrayList<>();
  private List<Clause> clauses = List.of();
  private @Nullable Wording lastWording;
  private String lastUnit = "";

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
    TopicFinder topics = new TopicFinder(tools, sentence, calendar.title(), areas, parts);
    FigureMaker maker = new FigureMaker(tools, sentence, calendar, areas, parts);
    List<Statement> statements = parts.statements();
    clauses = parts.clauses();
    int clause = -1;
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (clause >= 0 && semicolonBetween(parts.clauses(), clause, statement.clause())) {
        topics.forget();
      }
      clause = statement.clause();
      read(parts.clauses().get(clause), statement, following(statements, i), topics, maker);
    }
    return figures;
  }

  /** How many statements are joined to one. */
  private static int following(List<Statement> statements, int index) {
    int following = 0;
    while (index + 1 + following < statements.size()
        && statements.get(index + 1 + following).joined()) {
      following++;
    }
    return following;
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

  private void read(
      Clause clause, Statement statement, int following, TopicFinder finder, FigureMaker maker) {
    boolean joined = statement.joined() && lastWording != null;
    Wording wording = joined && lastWording != null ? lastWording : wording(statement);
    if (!joined && lastWording != null && repeats(statement, wording)) {
      wording = lastWording.stretched(wording.subjectBegin());
    }
    lastUnit = statement.quantity().unit();
    if (againstAim(statement, wording) || background(statement, wording)) {
      return;
    }
    List<Topic> topics = joined ? finder.next() : finder.of(statement, wording, following);
    lastWording = wording;
    if (topics.isEmpty()) {
      return;
    }
    for (Topic topic : topics) {
      figures.add(maker.make(clause, statement, wording, topic));
    }
    finder.remember(topics, wording.measure());
  }

  /** 增长7%以上、力争8%: a number with a word of promise alone is of what was just said. */
  private boolean repeats(Statement statement, Wording own) {
    String left = statement.left(text);
    boolean promise = tools.words().role("commitment").in(left).isPresent();
    return promise
        && own.measure() == Figure.Measure.LEVEL
        && statement.quantity().unit().equals(lastUnit)
        && statement.leftBegin() < statement.wholeBegin()
        && tools.subjects().clean(own.subject(), own.subjectBegin()).empty();
  }

  /** 增长0.3%，低于3%左右的预期目标: the aim that a figure is compared with is no second figure. */
  private boolean againstAim(Statement statement, Wording wording) {
    return !figures.isEmpty()
        && tools.aim(statement.right(text))
        && tools.subjects().clean(wording.subject(), wording.subjectBegin()).empty();
  }

  /** 在上年增长8.5%的基础上，…: said of what is named only later. */
  private boolean background(Statement statement, Wording wording) {
    return tools.background(statement.right(text))
        && tools.subjects().clean(wording.subject(), wording.subjectBegin()).empty();
  }

  private Wording wording(Statement statement) {
    Wording own =
        tools.wordings().read(statement.left(text), statement.leftBegin(), statement.quantity());
    int clause = statement.clause() - 1;
    boolean adjusted =
        clause >= 0
            && tools.words().role("adjusted").startLength(text, clauses.get(clause).begin()) > 0;
    return changedAfter(statement, adjusted ? own.adjusted() : own);
  }

  /** 实现10%以上增长: the verb of change stands after the number. */
  private Wording changedAfter(Statement statement, Wording own) {
    boolean level = own.measure() == Measure.LEVEL && tools.percent(statement.quantity());
    String right = statement.right(text);
    boolean rises =
        tools.words().role("change-after").startLength(right, 0) > 0
            || !tools.grown(right).isEmpty();
    if (level && rises) {
      return own.changed(1);
    }
    int fall = tools.words().role("change-after-fall").startLength(right, 0);
    boolean reached = tools.words().role("to").startLength(right, 0) > fall;
    return level && fall > 0 && !reached ? own.changed(-1) : own;
  }
}
