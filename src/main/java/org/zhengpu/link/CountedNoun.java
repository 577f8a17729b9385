package org.zhengpu.link;

import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.link.SubjectReader.Subject;
import org.zhengpu.mention.QuantityMention;

/** Tells whether a number is said of the noun after it, as 3000个 of 新建3000个充电桩. */
final class CountedNoun {
  private static final int LONGEST_VERB = 4;
  private final FigureTools tools;
  private final String text;

  CountedNoun(FigureTools tools, String text) {
    this.tools = tools;
    this.text = text;
  }

  /** The noun; empty where what is measured stands before the number. */
  String noun(Statement statement, Wording wording, Subject left, String right) {
    if (statement.quantity().unit().isEmpty()) {
      return tools.persons(text, statement.wholeEnd());
    }
    String noun = counted(statement) ? tools.subjects().nounAfter(right) : share(statement, right);
    if (verbAfter(right)) {
      noun = "";
    }
    boolean after =
        object(statement, wording, left, right) || amount(statement, wording, left, right);
    return noun.isEmpty() && after ? tools.subjects().nounAfter(right) : noun;
  }

  /** Whether an amount opens its part of the clause, and its noun follows: 超10亿元补贴直达消费者. */
  private boolean amount(Statement statement, Wording wording, Subject left, String right) {
    QuantityMention quantity = statement.quantity();
    boolean money = tools.words().role("money-unit").is(quantity.unit());
    boolean built =
        !money && FigureFilter.names(tools.words().role("built"), text, statement.wholeEnd());
    return left.empty()
        && !wording.verb()
        && !tools.percent(quantity)
        && !built
        && Character.isDigit(text.charAt(statement.begin()))
        && !quantity.rule().equals(QuantityExtractor.ORDINAL)
        && !verbAfter(right)
        && !FigureFilter.closes(text, statement.wholeEnd())
        && tools.words().role("settled").startLength(right, 0) == 0
        && tools.words().role("particle").startLength(right, 0) == 0
        && tools.subjects().nounBegins(right);
  }

  /** Whether a verb alone stands before an amount and its noun after it: 组建200亿元母基金. */
  private boolean object(Statement statement, Wording wording, Subject left, String right) {
    return !wording.verb()
        && !left.empty()
        && left.text().length() <= LONGEST_VERB
        && !tools.percent(statement.quantity())
        && !statement.quantity().rule().equals(QuantityExtractor.ORDINAL)
        && !FigureFilter.closes(text, statement.wholeEnd())
        && tools.subjects().verbal(left.text())
        && tools.subjects().nounBegins(right);
  }

  /** Whether a measure describes the noun after it: 10万吨铝基材料项目, but not 发放5亿元消费券. */
  boolean attribute(Statement statement, Wording wording, Subject left, String right) {
    QuantityMention quantity = statement.quantity();
    boolean loose =
        wording.verb()
            || left.empty()
            || tools.percent(quantity)
            || verbAfter(right)
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
    String noun =
        of
                && tools.percent(statement.quantity())
                && !tools.aim(right)
                && !tools.background(right)
                && tools.words().role("change-after").startLength(right, 0) == 0
            ? tools.subjects().nounAfter(right)
            : "";
    return noun.isEmpty() ? "" : noun + tools.words().role("share-name").words().get(0);
  }
}
