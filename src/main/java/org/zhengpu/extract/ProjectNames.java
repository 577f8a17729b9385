package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;

/** Tells names of projects from common words in lists. */
final class ProjectNames {
  private static final int LONGEST_LINE = 4;
  private static final String PHASE = "phase";

  /** Characters that make a name before a common last word at least. */
  private static final int SHORTEST_OWN = 2;

  /** Characters of a name behind words that describe it at least. */
  private static final int SHORTEST_NAME = 4;

  /** Length of a head as common as 项目. */
  private static final int COMMON = 2;

  private final NameLexicon lexicon;
  private final Pattern bracketed = Pattern.compile("[（(][^（）()]{1,8}[）)]$");
  private final List<Pattern> tails = new ArrayList<>();
  private final List<Pattern> closings = new ArrayList<>();
  private final List<Pattern> common = new ArrayList<>();
  private final List<Pattern> nouns = new ArrayList<>();
  private final List<Pattern> proper = new ArrayList<>();
  private final List<Pattern> leads = new ArrayList<>();
  private final List<Pattern> early = new ArrayList<>();
  private final List<Pattern> plurals = new ArrayList<>();
  private final List<Pattern> ranked = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Terms<String> kinds;

  ProjectNames(NameLexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, String> words = new TreeMap<>();
    lexicon
        .files()
        .table("lexicon/project-general.tsv", 1)
        .rows()
        .forEach(row -> words.put(row.get(0), row.get(0)));
    lexicon.files().table("lexicon/project-types.tsv", 2).rows().stream()
        .filter(row -> !row.get(1).equals(PHASE))
        .forEach(row -> words.put(row.get(0), row.get(0)));
    kinds = new Terms<>(words);
    for (Table.Row row : lexicon.files().table("lexicon/line-words.tsv", 3).rows()) {
      if (row.get(1).equals("end")) {
        lines.add(row.get(0));
      }
    }
    for (Table.Row row : lexicon.files().table("rules/project.tsv", 5).rows()) {
      Pattern pattern = Pattern.compile(row.get(2));
      switch (row.get(1)) {
        case "tail" -> tails.add(pattern);
        case "closing" -> closings.add(pattern);
        case "noun" -> nouns.add(pattern);
        case "common" -> common.add(pattern);
        case "proper" -> proper.add(pattern);
        case "lead" -> leads.add(pattern);
        case "early" -> early.add(pattern);
        case "plural" -> plurals.add(pattern);
        case "ranked" -> ranked.add(pattern);
        case "shared", "counted", "parks" -> {}
        default -> throw row.bad("unknown use " + row.get(1));
      }
    }
  }

  /** Whether what looks like a verb is part of a noun, as 运行 in 运行管理办法. */
  boolean noun(String words) {
    return nouns.stream().anyMatch(p -> p.matcher(words).lookingAt());
  }

  /** Whether there may be a name at all: a head word, or a list closed by 等. */
  boolean possible(String clause) {
    return lexicon.holdsCloser(clause)
        || !lexicon.projectHeads().all(clause).isEmpty()
        || !lexicon.namedHeads().all(clause).isEmpty();
  }

  /** Whether what follows 等 says that projects were listed, as 重大项目建设; nothing does too. */
  boolean projects(String closing) {
    return closings.stream().anyMatch(p -> p.matcher(closing).matches());
  }

  /** Whether what follows 等 says that the projects are only prepared, as 项目前期工作. */
  boolean early(String closing) {
    return early.stream().anyMatch(p -> p.matcher(closing).find());
  }

  /** Whether the first item of a list says that unnamed ones follow, as 一批概念验证平台. */
  boolean plural(String item) {
    return plurals.stream().anyMatch(p -> p.matcher(item).lookingAt());
  }

  /** Whether what follows 等 says what the listed have become, as 国家级创新平台, and is no name's end. */
  boolean ranked(String noun) {
    return ranked.stream().anyMatch(p -> p.matcher(noun).lookingAt());
  }

  /** The items of a list; of one not closed by 等 also split at 和 after a head word. */
  List<Span> items(NameText text, Span range, boolean closed) {
    List<Span> items = new ArrayList<>();
    for (Span item : text.items(range.begin(), range.end())) {
      int from = item.begin();
      for (int i = item.begin() + 2; i < item.end() - 2; i++) {
        int joins = i < from ? 0 : lexicon.mayJoin(text.text(), i);
        if (joins > 0
            && text.open(i)
            && (ends(trim(text.text(), new Span(from, i)).of(text.text()))
                || letters(items, new Span(from, i)))) {
          items.add(new Span(from, i));
          from = i + joins;
        }
      }
      items.add(new Span(from, item.end()));
    }
    return items;
  }

  /** Whether a short item stands behind another of the list: letters of lines, as 平庆、天陇和西成铁路. */
  private static boolean letters(List<Span> items, Span item) {
    return !items.isEmpty()
        && item.length() <= LONGEST_LINE
        && items.get(items.size() - 1).length() <= LONGEST_LINE;
  }

  /** An item without what follows its name, as 建设 in 奥体中心建设. */
  Span trim(String all, Span item) {
    int begin = item.begin();
    int end = item.end();
    boolean again = true;
    while (again) {
      again = false;
      int lead = lexicon.prefix(NameLexicon.Role.LEAD, all.substring(begin, end));
      if (lead > 0 && begin + lead < end) {
        begin += lead;
        again = true;
      }
      int described = described(all.substring(begin, end));
      if (described > 0) {
        begin += described;
        again = true;
      }
      for (Pattern opening : leads) {
        var matcher = opening.matcher(all).region(begin, end);
        if (matcher.lookingAt() && matcher.end() < end) {
          begin = matcher.end();
          again = true;
        }
      }
      for (Pattern tail : tails) {
        var matcher = tail.matcher(all).region(begin, end);
        if (matcher.find() && matcher.start() > begin) {
          end = matcher.start();
          again = true;
        }
      }
    }
    return new Span(begin, end);
  }

  /**
   * Length of the general words before a name that say what it is, as 专业货运机场 before 鄂州花湖机场; 0 for
   * none.
   */
  private int described(String phrase) {
    int length = 0;
    for (Terms.Hit<String> hit : lexicon.projectHeads().all(phrase)) {
      int end = hit.end();
      boolean name =
          end + SHORTEST_NAME <= phrase.length() && lexicon.beginsWithPlace(phrase.substring(end));
      if (name && end > length && general(phrase.substring(0, end)) && headed(phrase)) {
        length = end;
      }
    }
    return length;
  }

  /**
   * Whether a phrase ends as a name does: with a head word, as a stretch of a line, a programme.
   */
  boolean ends(String phrase) {
    return headed(phrase) || proper(phrase) || lexicon.endsProgramme(phrase);
  }

  /** Whether a phrase ends with a head word. */
  boolean headed(String phrase) {
    return head(phrase) > 0;
  }

  /** Whether a phrase says only what kind of thing something is, as 国家物流枢纽. */
  boolean kind(String phrase) {
    String bare = bracketed.matcher(phrase).replaceAll("");
    return general(bare) || common.stream().anyMatch(p -> p.matcher(bare).matches());
  }

  /** Whether a phrase is no name but a common phrase. */
  boolean common(String phrase) {
    return general(phrase) || common.stream().anyMatch(p -> p.matcher(phrase).find());
  }

  /** Whether a phrase is made of words alone that say what kind of thing something is. */
  private boolean general(String phrase) {
    boolean[] covered = new boolean[phrase.length()];
    for (Terms.Hit<String> hit : kinds.all(phrase)) {
      Arrays.fill(covered, hit.begin(), hit.end(), true);
    }
    for (boolean each : covered) {
      if (!each) {
        return false;
      }
    }
    return true;
  }

  /** Whether a phrase names a stretch of a line, as 沿江高铁武宜段. */
  boolean proper(String label) {
    return proper.stream().anyMatch(p -> p.matcher(label).matches());
  }

  /** Length of the head word that ends a phrase; 0 where none does. */
  int head(String phrase) {
    return head(lexicon.projectHeads(), phrase);
  }

  private int head(Terms<String> heads, String phrase) {
    int longest = 0;
    String open = bracketed.matcher(phrase).replaceAll("");
    String bare = open.endsWith("”") ? open.substring(0, open.length() - 1) : open;
    for (Terms.Hit<String> hit : heads.all(bare)) {
      if (hit.end() == bare.length()) {
        longest = Math.max(longest, hit.end() - hit.begin());
      }
    }
    return longest;
  }

  /** Whether a name stands before a last word that needs one, as 大红柳滩 before 锂铍矿. */
  private boolean begunByName(String label) {
    int head = head(lexicon.namedHeads(), label);
    int own = label.length() - head;
    return head > 0 && own >= SHORTEST_OWN && lexicon.namedAtStart(label.substring(0, own));
  }

  /** The word for a line that ends a name, as 铁路 in 石雄铁路 and 石雄铁路项目; empty for none. */
  String line(String label) {
    String bare = lexicon.loose(label) ? label.substring(0, label.length() - COMMON) : label;
    return lines.stream()
        .filter(word -> bare.endsWith(word) && bare.length() - word.length() <= LONGEST_LINE)
        .findFirst()
        .orElse("");
  }

  /**
   * Whether an item is a project's name.
   *
   * @param closed whether the list it stands in is said to be one of projects
   * @param built whether the verb is one of building, as 开工, so that a 工程 is a work
   */
  boolean isName(String item, boolean closed, boolean built) {
    String label = Signs.unquoted(item);
    int head = head(item);
    if (proper(label)) {
      return true;
    }
    if (common(label) || lexicon.isGeneral(label)) {
      return false;
    }
    if (closed) {
      return (head > 0 && head < label.length())
          || begunByName(label)
          || (lexicon.leadingPlace(label) < label.length() && lexicon.namedAtStart(label));
    }
    if (head == 0 && built) {
      return begunByName(label);
    }
    if (head == 0 || label.length() - head < 2) {
      return false;
    }
    String stem = label.substring(0, label.length() - head);
    boolean works =
        built || lexicon.typeOf(label).isEmpty() || (lexicon.built(label) && lexicon.known(stem));
    return works
        && !lexicon.isGeneral(stem)
        && (head > 2 || !lexicon.loose(item) || lexicon.known(stem));
  }
}
