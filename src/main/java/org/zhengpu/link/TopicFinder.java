package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.link.ClauseSplitter.Clause;
import org.zhengpu.link.ClauseSplitter.Parts;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.link.SubjectReader.Subject;

/**
 * Finds what the numbers of one sentence are said of: the words before or after a number, or what
 * an earlier number was said of where a clause leaves it out.
 */
final class TopicFinder {
  private static final String NO_AREA = "";
  private static final int LONGEST_PREFIX = 12;

  private final FigureTools tools;
  private final Sentence sentence;
  private final String text;
  private final String title;
  private final AreaFinder areas;
  private final TopicNames names;
  private final CountedNoun counted;
  private final List<Clause> clauses;
  private final List<Statement> statements;
  private final List<Topic> recent = new ArrayList<>();
  private @Nullable Topic last;
  private List<Topic> group = List.of();
  private int groupIndex;
  private List<Topic> lastGroup = List.of();

  TopicFinder(FigureTools tools, Sentence sentence, String title, AreaFinder areas, Parts parts) {
    this.title = title;
    this.tools = tools;
    this.sentence = sentence;
    this.text = sentence.text();
    this.areas = areas;
    this.names = new TopicNames(tools, sentence, areas);
    this.counted = new CountedNoun(tools, text);
    this.clauses = parts.clauses();
    this.statements = parts.statements();
  }

  /** Forgets what was named before: after a semicolon nothing is carried over. */
  void forget() {
    recent.clear();
    lastGroup = List.of();
    last = null;
  }

  /**
   * The topics of a number.
   *
   * @param following how many numbers follow it with only a conjunction between
   */
  List<Topic> of(Statement statement, Wording wording, int following) {
    List<Topic> topics = topics(statement, wording, following);
    if (!wording.suffix().isEmpty()) {
      topics = topics.stream().map(topic -> topic.named(wording.suffix())).toList();
      group = group.stream().map(topic -> topic.named(wording.suffix())).toList();
    }
    return topics;
  }

  /** Remembers what a number was said of. */
  void remember(List<Topic> topics, Measure measure) {
    last = topics.get(topics.size() - 1);
    for (Topic topic : topics) {
      if (measure != Measure.RANK && !recent.contains(topic)) {
        recent.add(topic);
      }
    }
  }

  /** The topics of a number that follows another with only a conjunction between. */
  List<Topic> next() {
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
    if (Signs.ends(wording.subject(), '、')) {
      // 稳居全国前十、增长5%: what stands before the comma is said of the same thing.
      boolean fresh = last == null || last.begin() < clauses.get(statement.clause()).begin();
      String opening = fresh ? tools.subjects().opening(left.text()) : "";
      if (tools.words().role("rank-name").endLength(opening, opening.length()) > 0) {
        opening = "";
      }
      left = new Subject(opening, left.begin());
    }
    String right = statement.right(text);
    String grown = tools.percent(statement.quantity()) ? tools.grown(right) : "";
    if (!grown.isEmpty()) {
      return List.of(names.topic(grown, statement.wholeEnd() + 1, Measure.CHANGE_RATE));
    }
    String noun = counted.noun(statement, wording, left, right);
    boolean held = tools.words().role("held").is(statement.quantity().unit());
    if (noun.isEmpty() && held && right.isEmpty() && left.empty()) {
      // 13万户46万群众: both count the people named last.
      noun = tools.persons(behind(statement), 0);
    }
    if (noun.isEmpty() && counted.attribute(statement, wording, left, right)) {
      return List.of();
    }
    if (!noun.isEmpty()) {
      return List.of(withNoun(statement, left, noun));
    }
    if (left.empty() && before(wording, following)) {
      return List.of(group.get(0));
    }
    if (left.empty()) {
      List<Topic> carried = elided(wording);
      left = carried.isEmpty() && wording.verb() ? openingBefore(statement.clause()) : left;
      if (left.empty()) {
        return carried.isEmpty() && wording.verb() && wording.measure() == Measure.CHANGE_RATE
            ? List.of(names.economy(wording.subjectBegin()))
            : carried;
      }
    }
    left = statedLast(driven(left, wording));
    if (dependent(left.text())) {
      if (lastGroup.size() > 1 && lastGroup.size() == following + 1) {
        // 两项增加值分别增长9%和8%，占比分别达到15%和38%
        group = dependentTopics(statement, left, wording);
        lastGroup = group;
        return List.of(group.get(0));
      }
      return List.of(dependentTopic(statement, left, wording));
    }
    boolean several = wording.respectively() || wording.each() || following > 0;
    boolean rate = wording.measure() == Measure.CHANGE_RATE;
    List<String> items = eachOf(left.text(), following);
    if (items.isEmpty()) {
      items =
          several || rate ? tools.lists().items(left.text(), following + 1) : List.of(left.text());
    }
    boolean each = wording.each() || (rate && following == 0 && allNamed(items));
    boolean distributes = items.size() > 1 && (each || items.size() == following + 1);
    if (!distributes) {
      return List.of(names.measured(left, statement.quantity(), wording.measure()));
    }
    List<Topic> topics = new ArrayList<>();
    for (String item : items) {
      int at = Math.max(0, left.text().indexOf(item));
      topics.add(
          names.topic(
              tools.subjects().clean(item, 0).text(), left.begin() + at, wording.measure()));
    }
    if (items.size() == following + 1 && !each) {
      group = topics;
      lastGroup = topics;
      return List.of(topics.get(0));
    }
    return topics;
  }

  /** 带动消费: what is driven is no part of what was named before. */
  private Subject driven(Subject left, Wording wording) {
    int at = left.begin() - wording.subjectBegin();
    boolean within = at > 0 && at <= wording.subject().length();
    int verb = within ? tools.words().role("drive").endLength(wording.subject(), at) : 0;
    return verb > 0 && dependent(left.text())
        ? new Subject(wording.subject().substring(at - verb, at) + left.text(), left.begin() - verb)
        : left;
  }

  /** 污水处理全覆盖、垃圾处理率: what is measured is the last item; the others are statements. */
  private Subject statedLast(Subject left) {
    int sign = left.text().lastIndexOf('、');
    boolean stated = sign > 0 && tools.words().role("done-item").endLength(left.text(), sign) > 0;
    return stated ? new Subject(left.text().substring(sign + 1), left.begin() + sign + 1) : left;
  }

  /** 甲、乙分别发放贷款: each of the list with what is said of all; empty where it is not so. */
  private List<String> eachOf(String subject, int following) {
    String word = tools.words().role("respectively").in(subject).orElse("");
    int at = word.isEmpty() ? 0 : subject.indexOf(word);
    if (following == 0 || at <= 0 || at + word.length() >= subject.length()) {
      return List.of();
    }
    List<String> items = tools.lists().items(subject.substring(0, at), following + 1);
    String said = subject.substring(at + word.length());
    String ending = tools.subjects().additionOf(said).equals(said) ? "" : said;
    return items.size() == following + 1
        ? items.stream().map(item -> item + ending).toList()
        : List.of();
  }

  /**
   * Whether the numbers are of as many things named before, which becomes the group:
   * 城乡居民收入分别达到5万元和2万元，分别增长4%和6%.
   */
  private boolean before(Wording wording, int following) {
    if (following == 0) {
      return false;
    }
    if (lastGroup.size() == following + 1) {
      group = lastGroup;
    } else if ((wording.respectively() && recent.size() > following)
        || (wording.measure() == Measure.CHANGE_RATE && recent.size() == following + 1)) {
      group = List.copyOf(recent.subList(recent.size() - following - 1, recent.size()));
    }
    return !group.isEmpty();
  }

  /** Whether all items are indicators of the catalogue, which then share what is said of them. */
  private boolean allNamed(List<String> items) {
    return items.stream()
        .allMatch(item -> tools.indicators().slug(item, NO_AREA, Measure.LEVEL) != null);
  }

  private Topic withNoun(Statement statement, Subject left, String noun) {
    String before = left.text();
    int begin = left.empty() ? statement.wholeBegin() : left.begin();
    boolean list = before.indexOf('、') >= 0;
    Place area = list ? null : areas.ofSubject(sentence.at(begin, statement.wholeBegin()));
    String prefix = tools.subjects().additionOf(before);
    if (prefix.isEmpty() && !before.isEmpty() && !tools.subjects().verbal(before)) {
      prefix = before.length() <= LONGEST_PREFIX && !list ? before : "";
    }
    String name = prefix + noun;
    String areaName = area == null ? NO_AREA : area.name();
    return new Topic(name, begin, tools.indicators().slug(name, areaName, Measure.LEVEL), area);
  }

  private List<Topic> elided(Wording wording) {
    if (wording.each() && recent.size() > 1) {
      return wording.measure() == Measure.RANK ? ofLastClause() : List.copyOf(recent);
    }
    if (last != null) {
      return List.of(last);
    }
    return List.of();
  }

  /** What the numbers of the clause before were said of: 甲达5万人、乙达3万人，均居全国首位. */
  private List<Topic> ofLastClause() {
    int begin = 0;
    for (Clause clause : clauses) {
      boolean holds = last != null && clause.begin() <= last.begin();
      begin = holds ? clause.begin() : begin;
    }
    int first = begin;
    return recent.stream().filter(topic -> topic.begin() >= first).toList();
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

  private boolean dependent(String subject) {
    Role same = tools.words().role("generic-same");
    Role part = tools.words().role("generic-part");
    return same.is(subject)
        || part.is(subject)
        || (subject.length() > 1 && tools.words().role("share-of").startLength(subject, 0) > 0);
  }

  private List<Topic> dependentTopics(Statement statement, Subject left, Wording wording) {
    List<Topic> topics = new ArrayList<>();
    for (Topic each : lastGroup) {
      last = each;
      topics.add(dependentTopic(statement, left, wording));
    }
    return topics;
  }

  private Topic dependentTopic(Statement statement, Subject left, Wording wording) {
    Topic base = last;
    if (base == null) {
      boolean money =
          tools.words().role("money-unit").is(statement.quantity().unit())
              || tools.percent(statement.quantity());
      if (money && tools.indicators().economy(left.text())) {
        return names.economy(left.begin());
      }
      if (tools.indicators().slug(left.text(), NO_AREA, wording.measure()) != null) {
        return names.topic(left.text(), left.begin(), wording.measure());
      }
      String noun = tools.subjects().nounAfter(behind(statement));
      if (!noun.isEmpty()) {
        return names.topic(noun + left.text(), left.begin(), wording.measure());
      }
      Subject opening = openingBefore(statement.clause());
      if (opening.empty() || opening.text().indexOf('、') >= 0) {
        opening = new Subject(tools.subjects().opening(title), left.begin());
      }
      String kind = completed(left, statement);
      if (!kind.isEmpty()) {
        return names.topic(kind, left.begin(), wording.measure());
      }
      if (opening.empty()) {
        return names.topic(left.text(), left.begin(), wording.measure());
      }
      base = names.topic(opening.text(), opening.begin(), Measure.LEVEL);
    }
    if (tools.words().role("generic-same").is(left.text())) {
      return stock(base, wording);
    }
    Role generic = tools.words().role("generic-part");
    String whole = base.text();
    int ending = generic.endLength(whole, whole.length());
    boolean replaces = ending > 0 && ending < whole.length() && generic.is(left.text());
    if (replaces) {
      whole = whole.substring(0, whole.length() - ending);
    }
    String alone = tools.indicators().slug(left.text(), NO_AREA, wording.measure());
    if (whole.endsWith(left.text()) && alone != null) {
      // 进出口总额增长5%，其中出口增长8%: the part has a name of its own.
      return names.topic(left.text(), left.begin(), wording.measure());
    }
    String name = whole.endsWith(left.text()) ? whole : whole + left.text();
    String areaName = base.area() == null ? NO_AREA : base.area().name();
    String slug = tools.indicators().slug(name, areaName, wording.measure());
    boolean rate = wording.measure() == Measure.CHANGE_RATE;
    if (slug == null
        && rate
        && tools.indicators().slug(left.text(), NO_AREA, wording.measure()) != null) {
      return names.topic(left.text(), left.begin(), wording.measure());
    }
    String kind = slug == null ? completed(left, statement) : "";
    if (!kind.isEmpty()) {
      return names.topic(kind, left.begin(), wording.measure());
    }
    String own = tools.indicators().slug(left.text(), NO_AREA, Measure.LEVEL);
    if (slug == null && own != null && tools.indicators().usual(own, statement.quantity())) {
      return new Topic(left.text(), left.begin(), own, base.area());
    }
    String part = tools.indicators().part(left.text(), base.indicator());
    if (slug == null && part != null) {
      return new Topic(left.text(), left.begin(), part, base.area());
    }
    return new Topic(name, base.begin(), slug, base.area());
  }

  /** 新增上市公司5家、总量达120家: the total is of the stock that was added to. */
  private Topic stock(Topic base, Wording wording) {
    String addition = tools.subjects().additionOf(base.text());
    boolean flow = tools.words().role("flow").in(base.text()).isPresent();
    return addition.isEmpty() || flow || wording.measure() != Measure.LEVEL
        ? base
        : names.topic(
            base.text().substring(addition.length()),
            base.begin() + addition.length(),
            Measure.LEVEL);
  }

  /** 总产 in a sentence or under a title about 粮食: the indicator that both make; empty for none. */
  private String completed(Subject left, Statement statement) {
    String before = title + text.substring(0, Math.min(left.begin(), statement.wholeBegin()));
    String name = tools.indicators().completed(left.text(), before);
    String slug = name.isEmpty() ? null : tools.indicators().slug(name, NO_AREA, Measure.LEVEL);
    boolean usual =
        slug != null
            && (tools.percent(statement.quantity())
                || tools.indicators().usual(slug, statement.quantity()));
    return usual ? name : "";
  }

  /** What stands behind a number, the number that may follow it left out: 总投资5亿元的3个项目. */
  private String behind(Statement statement) {
    for (Statement other : statements) {
      boolean next =
          other.clause() == statement.clause()
              && other.wholeBegin() >= statement.wholeEnd()
              && other.wholeBegin() - statement.wholeEnd() <= 1;
      if (next) {
        return other.right(text);
      }
    }
    return statement.right(text);
  }
}
