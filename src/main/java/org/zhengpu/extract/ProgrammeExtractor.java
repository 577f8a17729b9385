package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.NameLexicon.Head;
import org.zhengpu.extract.NameLexicon.National;
import org.zhengpu.extract.NameLexicon.Role;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.mention.ProgrammeMention;

/**
 * Finds names of programmes by their head words, as 产业培塑行动 in 大力实施产业培塑行动, and those of the nation
 * by the lexicon.
 */
public final class ProgrammeExtractor implements Extractor<ProgrammeMention> {
  private static final String KIND = "programme-list-kind";
  private static final int LONGEST = 30;
  private static final int LONGEST_UNGOVERNED = 20;

  /** Longer words before 工程 are a name though each of them is general: 营商环境提升工程. */
  private static final int LONGEST_FIELD = 4;

  /** Modes of heads after which any verb may follow where they adjoin a quotation. */
  private static final Set<Head.Mode> VERB_FOLLOWS =
      EnumSet.of(Head.Mode.PLAIN, Head.Mode.WORKS, Head.Mode.QUOTED);

  /** Modes in which a field alone, as 民生 or 国家, makes no name. */
  private static final Set<Head.Mode> STRICT = EnumSet.of(Head.Mode.NAMED, Head.Mode.GOVERNED);

  private final NameLexicon lexicon;
  private final ProjectWords works;
  private final NameStart start;
  private final Pattern counted;
  private final Pattern count;
  private final Pattern broken;
  private final Pattern relative;
  private final Pattern planning;
  private final Pattern kind;

  /** Makes the extractor. */
  public ProgrammeExtractor(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.works = ProjectWords.of(lexicon.files());
    this.start = new NameStart(lexicon);
    Map<String, Pattern> rules = new TreeMap<>();
    for (Table.Row row : lexicon.files().table("rules/programme.tsv", 4).rows()) {
      rules.put(row.get(0), Pattern.compile(row.get(1)));
    }
    counted = Objects.requireNonNull(rules.get("programme-counted"));
    count = Objects.requireNonNull(rules.get("programme-count-before"));
    planning = Objects.requireNonNull(rules.get("programme-planning"));
    kind = Objects.requireNonNull(rules.get("programme-list-kind"));
    broken = Objects.requireNonNull(rules.get("programme-broken"));
    relative = Objects.requireNonNull(rules.get("programme-relative"));
  }

  @Override
  public List<ProgrammeMention> extract(Sentence sentence) {
    NameText text = new NameText(sentence.text());
    List<ProgrammeMention> found = new ArrayList<>();
    List<Terms.Hit<National>> national = lexicon.national().longest(sentence.text());
    for (Terms.Hit<National> hit : national) {
      found.add(
          new ProgrammeMention(
              sentence.at(hit.begin(), hit.end()),
              hit.value().name(),
              hit.value().type(),
              "programme-national"));
    }
    int floor = 0;
    for (Terms.Hit<Head> hit : heads(sentence.text())) {
      boolean planned =
          hit.value().mode() == Head.Mode.GOVERNED
              && planning
                  .matcher(sentence.text())
                  .region(hit.end(), sentence.text().length())
                  .lookingAt();
      if (planned || !follows(text, hit)) {
        continue;
      }
      Optional<Terms.Hit<National>> same =
          national.stream().filter(n -> n.end() == hit.end()).findFirst();
      boolean last = same.isPresent() && !listed(sentence.text(), same.orElseThrow(), hit.value());
      if (last) {
        floor = separator(sentence.text(), hit.end());
        continue;
      }
      List<ProgrammeMention> names =
          text.open(hit.begin())
              ? unquoted(sentence, text, Math.min(floor, hit.begin()), hit)
              : quoted(sentence, text, hit);
      if (!names.isEmpty()) {
        found.addAll(names);
        floor = separator(sentence.text(), hit.end());
      }
    }
    return withoutInner(found);
  }

  /** Whether a name of the nation is the last of a list that shares its head: 人才强省、创新驱动发展战略. */
  private static boolean listed(String text, Terms.Hit<National> hit, Head head) {
    return head.shared() && hit.begin() > 0 && text.charAt(hit.begin() - 1) == '、';
  }

  /** Position after 、 or 和 that follows a name, where the next name may begin; else 0. */
  private int separator(String text, int end) {
    int at = end < text.length() && text.charAt(end) == '”' ? end + 1 : end;
    if (at >= text.length()) {
      return 0;
    }
    return switch (text.charAt(at)) {
      case '“' -> at;
      case '、' -> at + 1;
      default -> after(at, lexicon.mayJoin(text, at));
    };
  }

  private static int after(int at, int length) {
    return length > 0 ? at + length : 0;
  }

  /** Head words at which no longer one ends and no other begins. */
  private List<Terms.Hit<Head>> heads(String text) {
    List<Terms.Hit<Head>> all = lexicon.heads().all(text);
    List<Terms.Hit<Head>> kept = new ArrayList<>();
    for (Terms.Hit<Head> hit : all) {
      if (all.stream().noneMatch(other -> hides(other, hit))) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static boolean hides(Terms.Hit<Head> other, Terms.Hit<Head> hit) {
    boolean around =
        other.begin() <= hit.begin()
            && other.end() >= hit.end()
            && other.end() - other.begin() > hit.end() - hit.begin();
    return around || other.begin() == hit.end();
  }

  /**
   * Whether a name may end with a head: a clause or list item does, or a word stands after it that
   * is no part of a name. After a quotation and a head, as “护苗”行动, any verb is such a word.
   */
  private boolean follows(NameText text, Terms.Hit<Head> hit) {
    int end = hit.end();
    if (text.boundary(end) || Character.isDigit(text.text().charAt(end))) {
      return true;
    }
    String rest = text.text().substring(end);
    boolean adjoins =
        hit.begin() > 0
            && text.text().charAt(hit.begin() - 1) == '”'
            && VERB_FOLLOWS.contains(hit.value().mode());
    return lexicon.prefix(Role.AFTER, rest) > 0 || (adjoins && lexicon.beginsVerb(rest));
  }

  /** A head inside quotation marks, or of a title, ends the name that they hold. */
  private List<ProgrammeMention> quoted(Sentence sentence, NameText text, Terms.Hit<Head> hit) {
    int begin = text.clauseBegin(hit.begin());
    String all = sentence.text();
    if (hit.end() == all.length() || begin == 0 || begin == hit.begin()) {
      return List.of();
    }
    char opening = all.charAt(begin - 1);
    char next = all.charAt(hit.end());
    boolean title = opening == '《' && (next == '》' || next == '（');
    if (!title && (opening != '“' || next != '”')) {
      return List.of();
    }
    String stem = all.substring(begin, hit.begin());
    boolean aCount = !title && counted.matcher(stem).find();
    if (aCount || lexicon.isGeneral(stem)) {
      return List.of();
    }
    return List.of(
        mention(sentence, new Span(begin, hit.end()), "", hit.value(), "programme-in-quotes"));
  }

  private List<ProgrammeMention> unquoted(
      Sentence sentence, NameText text, int floor, Terms.Hit<Head> hit) {
    Head head = hit.value();
    String all = sentence.text();
    NameStart.Start from = start.find(text, floor, hit.begin());
    int begin = from.position();
    if (begin >= hit.begin()) {
      return List.of();
    }
    int tail = hit.begin();
    if (all.charAt(tail - 1) == '、') {
      return List.of();
    }
    Items items = items(text, begin, tail, head);
    List<ProgrammeMention> names = new ArrayList<>();
    for (int i = 0; i < items.spans().size(); i++) {
      Span item = uncounted(all, items.spans().get(i));
      String stem = item.of(all) + items.tail();
      if (items.rule().equals(KIND) || acceptable(stem, head, from.governed())) {
        boolean last = i == items.spans().size() - 1;
        Span span = last ? new Span(item.begin(), hit.end()) : item;
        names.add(mention(sentence, span, stem + head.word(), head, items.rule()));
      } else if (items.spans().size() > 1 && i == 0) {
        return List.of();
      }
    }
    return names;
  }

  /** A phrase without the count before it, as 13条 in 13条重点产业链倍增计划. */
  private Span uncounted(String all, Span item) {
    Matcher matcher = count.matcher(all).region(item.begin(), item.end());
    return matcher.lookingAt() ? new Span(matcher.end(), item.end()) : item;
  }

  /** What stands before a head: names that share it, or one. */
  private record Items(List<Span> spans, String tail, String rule) {}

  private Items items(NameText text, int begin, int tail, Head head) {
    String all = text.text();
    int quotes = tail;
    while (quotes > begin && text.open(quotes - 1)) {
      quotes--;
    }
    int etc = lexicon.etc(all, begin, tail);
    if (etc > begin && text.open(etc) && tail - etc <= 8) {
      List<Span> listed = joined(text.items(begin, etc), all);
      String between = all.substring(etc + 1, tail);
      if (between.length() <= 2 && !(between.length() > 0 && lexicon.isGeneral(between))) {
        return new Items(listed, between, "programme-list");
      }
      if (kind.matcher(between).matches()) {
        return new Items(listed, "", KIND);
      }
      if (quotations(listed, all) && listed.size() > 1) {
        return new Items(listed, "", "programme-list");
      }
      return new Items(List.of(), "", "");
    }
    if (tail - quotes <= 8) {
      List<Span> listed = joined(text.items(begin, quotes), all);
      if (listed.size() > 1 && quotations(listed, all)) {
        return new Items(listed, all.substring(quotes, tail), "programme-list");
      }
    }
    List<Span> listed = joined(text.items(begin, tail), all);
    if (listed.size() > 1 && shares(listed, head)) {
      return lexicon.isGeneral(listed.get(listed.size() - 1).of(all))
          ? new Items(List.of(), "", "")
          : new Items(listed, "", "programme-list");
    }
    Span last = listed.get(listed.size() - 1);
    return new Items(
        List.of(listed.size() > 1 ? start.trim(all, last) : last), "", "programme-head");
  }

  /** Splits items at a 和 that adjoins a quotation. */
  private List<Span> joined(List<Span> items, String all) {
    List<Span> parts = new ArrayList<>();
    for (Span item : items) {
      int from = item.begin();
      for (int i = item.begin() + 1; i < item.end() - 1; i++) {
        int next = i < from ? i : i + lexicon.joins(all, i);
        boolean joins = next > i && next < item.end();
        if (joins && (all.charAt(next) == '“' || all.charAt(i - 1) == '”')) {
          parts.add(new Span(from, i));
          from = next;
        }
      }
      parts.add(new Span(from, item.end()));
    }
    return parts;
  }

  /** Whether short items in a row share the head: 蓝天、碧水、净土保卫战. */
  private static boolean shares(List<Span> items, Head head) {
    return head.shared() && items.stream().allMatch(i -> i.length() <= 7);
  }

  private static boolean quotations(List<Span> items, String all) {
    return items.stream()
        .allMatch(i -> all.charAt(i.begin()) == '“' && all.charAt(i.end() - 1) == '”');
  }

  private boolean acceptable(String stem, Head head, boolean governed) {
    String bare = Signs.unquoted(stem);
    boolean hasQuote = bare.length() < stem.length();
    if (bare.length() > (governed ? LONGEST : LONGEST_UNGOVERNED) || bare.length() < 2) {
      return false;
    }
    boolean strict =
        STRICT.contains(head.mode())
            || (head.mode() == Head.Mode.WORKS && bare.length() <= LONGEST_FIELD);
    boolean general = strict ? lexicon.isGeneral(bare) : lexicon.isModifier(bare);
    if (!hasQuote && (counted.matcher(bare).find() || general)) {
      return false;
    }
    if ((!governed && broken.matcher(bare).find()) || relative.matcher(stem).find()) {
      return false;
    }
    return switch (head.mode()) {
      case PLAIN -> true;
      case NAMED -> hasQuote || bare.length() >= 3;
      case QUOTED -> hasQuote;
      case ADJOINED -> stem.charAt(stem.length() - 1) == '”';
      case WORKS -> !works.built(bare) || (governed && !lexicon.known(bare));
      case GOVERNED -> hasQuote || (governed && bare.length() >= 4);
    };
  }

  private static ProgrammeMention mention(
      Sentence sentence, Span span, String name, Head head, String rule) {
    String label = Signs.unquoted(name.isEmpty() ? span.of(sentence.text()) : name);
    return new ProgrammeMention(sentence.at(span.begin(), span.end()), label, head.type(), rule);
  }

  /** Drops what lies inside a longer name; a name of the nation stands against all. */
  private static List<ProgrammeMention> withoutInner(List<ProgrammeMention> found) {
    List<ProgrammeMention> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span();
      boolean inner = false;
      for (int k = 0; k < found.size(); k++) {
        Span other = found.get(k).span();
        inner |= k != i && other.contains(span) && (other.length() > span.length() || k < i);
      }
      if (!inner) {
        kept.add(found.get(i));
      }
    }
    kept.sort(Comparator.comparing(ProgrammeMention::span));
    return List.copyOf(kept);
  }
}
