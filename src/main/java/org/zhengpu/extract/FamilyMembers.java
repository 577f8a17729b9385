package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.NameLexicon.Members;
import org.zhengpu.extract.NameLexicon.Role;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;
import org.zhengpu.mention.FamilyMention.Member;

/** The members of a counted group as a list before or after its name gives them. */
final class FamilyMembers {
  private static final int LONGEST = 40;

  private final NameLexicon lexicon;
  private final ProjectWords projects;
  private final List<Pattern> openings = new ArrayList<>();

  FamilyMembers(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.projects = ProjectWords.of(lexicon.files());
    for (Table.Row row : lexicon.files().table("rules/family-list.tsv", 4).rows()) {
      openings.add(Pattern.compile(row.get(1)));
    }
  }

  /** Members that stand before the name: A、B、C“三大行动”. */
  List<Member> before(
      Sentence sentence, NameText text, Span range, int size, String head, Members kind) {
    String all = sentence.text();
    int end = range.end();
    boolean open = end > range.begin() && lexicon.closesList(all.charAt(end - 1));
    List<Span> items = text.items(range.begin(), open ? end - 1 : end);
    List<Span> counted = fit(items, all, size);
    if (counted.isEmpty() && open && items.size() > 1 && items.size() < size) {
      counted = items;
    }
    return counted.size() > 1 ? named(sentence, counted, head, kind) : List.of();
  }

  /** Members that stand after the name: “三大行动”：A、B、C, or in brackets, or after 即 and the like. */
  List<Member> after(
      Sentence sentence, NameText text, int from, int size, String head, Members kind) {
    String all = sentence.text();
    for (Pattern opening : openings) {
      Matcher matcher = opening.matcher(all).region(from, all.length());
      if (!matcher.lookingAt()) {
        continue;
      }
      int begin = matcher.end();
      for (char separator : new char[] {'；', '、', '，'}) {
        int end = end(text, begin, separator);
        List<Span> counted = fit(items(text, begin, end, separator), all, size);
        if (!counted.isEmpty()) {
          return named(sentence, counted, head, kind);
        }
      }
    }
    return List.of();
  }

  private static int end(NameText text, int begin, char separator) {
    String all = text.text();
    boolean inside = begin < all.length() && !text.open(begin) && all.charAt(begin) != '“';
    for (int i = begin; i < all.length(); i++) {
      char c = all.charAt(i);
      if (inside && (c == '）' || c == ')')) {
        return i;
      }
      boolean stops = c == '。' || (c == '；' && separator != c) || (c == '，' && separator == '、');
      if (stops && (inside || text.open(i))) {
        return i;
      }
    }
    return all.length();
  }

  private static List<Span> items(NameText text, int begin, int end, char separator) {
    if (separator == '、') {
      return text.items(begin, end);
    }
    List<Span> items = new ArrayList<>();
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.text().charAt(i) == separator) {
        if (i > from) {
          items.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return items;
  }

  /** The items where they are as many as declared, if need be with the last one split at 和. */
  private List<Span> fit(List<Span> items, String all, int size) {
    if (items.size() == size) {
      return items;
    }
    if (items.size() != size - 1 || items.isEmpty()) {
      return List.of();
    }
    Span last = items.get(items.size() - 1);
    Span join = lastJoin(all, last);
    if (join.length() == 0) {
      return List.of();
    }
    List<Span> parts = new ArrayList<>(items.subList(0, items.size() - 1));
    parts.add(new Span(last.begin(), join.begin()));
    parts.add(new Span(join.end(), last.end()));
    return parts;
  }

  /** The last word that joins two names within an item; an empty span for none. */
  private Span lastJoin(String all, Span item) {
    Span found = new Span(item.begin(), item.begin());
    int i = item.begin() + 1;
    while (i < item.end() - 1) {
      int also = lexicon.prefix(Role.ALSO, all.substring(i, item.end()));
      int end = i + (also > 0 ? also : lexicon.joins(all, i));
      if (end > i && end < item.end()) {
        found = new Span(i, end);
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private List<Member> named(Sentence sentence, List<Span> items, String head, Members kind) {
    List<Member> members = new ArrayList<>();
    for (Span item : items) {
      String name = Signs.unquoted(item.of(sentence.text())).strip();
      if (name.isEmpty() || name.length() > LONGEST) {
        return List.of();
      }
      members.add(new Member(sentence.at(item.begin(), item.end()), label(name, head, kind)));
    }
    return members;
  }

  /** A member's name with the group's head where it shares it: 内需扩量提效 of the 七大攻坚. */
  private String label(String name, String head, Members kind) {
    if (kind != Members.PROGRAMME
        || projects.endsProject(name)
        || lexicon.members(lexicon.familyHead(name)) == Members.PROGRAMME) {
      return name;
    }
    return name + head;
  }
}
