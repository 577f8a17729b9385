package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Table;

/** Numbered lists that follow the name of a counted group: ①…②…, 1.…2.…, 一是…二是…. */
public final class FamilyItems {
  private static final int FARTHEST_FIRST = 60;
  private static final int LONGEST_ITEM = 600;
  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_OPENING = 6;
  private static final int FEWEST = 3;

  /** A way of numbering: the mark of the {@code k}-th item. */
  private enum Style {
    CIRCLED,
    DOTTED,
    WIDE_DOTTED,
    LISTED,
    BRACKETED,
    NARROW_BRACKETED,
    IS
  }

  private final Numerals numerals;
  private final Counts counts;
  private final List<Pattern> numbers = new ArrayList<>();

  /** Loads the rules by which numbers are taken out of labels. */
  public FamilyItems(Lexicon lexicon) {
    numerals = Numerals.of(lexicon);
    counts = Counts.of(lexicon);
    for (Table.Row row : lexicon.table("rules/family-item.tsv", 4).rows()) {
      numbers.add(Pattern.compile(row.get(1)));
    }
  }

  /**
   * The items, numbers not included; empty where there are not as many as declared.
   *
   * @param from where the group's name ends
   * @param end where its sentence ends
   */
  public List<Span> find(String text, int from, int end, int size) {
    for (Style style : Style.values()) {
      List<Span> items = find(text, from, end, size, style);
      if (!items.isEmpty()) {
        return items;
      }
    }
    return List.of();
  }

  /**
   * The list by which a glossary explains a group's name, as ［19］九大行动：甲行动、乙行动。: empty where no
   * entry is a list alone of as many items as declared.
   */
  public List<Span> glossary(String text, String name, int size) {
    String entry = name + '：';
    for (int at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + 1)) {
      int begin = at + entry.length();
      while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      int line = text.indexOf('\n', begin);
      int end = line < 0 ? text.length() : line;
      int stop = text.indexOf('。', begin);
      end = stop >= 0 && stop < end ? stop : end;
      boolean opens = at == 0 || !Character.isLetter(text.charAt(at - 1));
      int comma = text.indexOf('，', begin);
      boolean pure = comma < 0 || comma >= end;
      if (opens && pure && end > begin && end - begin <= LONGEST_ITEM) {
        int from = begin;
        List<Span> items =
            new NameText(text.substring(begin, end))
                .items(0, end - begin).stream().map(item -> item.shift(from)).toList();
        if (items.size() == size) {
          return items;
        }
      }
    }
    return List.of();
  }

  /**
   * The items of a group that has a paragraph of its own, as 办好20件民生实事。为…。改造…: the first clauses of
   * its other sentences; empty where the name does not end the paragraph's short first sentence.
   */
  public List<Span> paragraph(String text, Span name, int size) {
    int begin = text.lastIndexOf('\n', name.begin()) + 1;
    int stop = name.end();
    int last = text.indexOf('\n', stop);
    int end = last < 0 ? text.length() : last;
    boolean alone =
        name.begin() - begin <= LONGEST_OPENING && stop < end && text.charAt(stop) == '。';
    if (!alone) {
      return List.of();
    }
    List<Span> items = new ArrayList<>();
    int from = stop + 1;
    for (int at = text.indexOf('。', from); at >= 0 && at < end; at = text.indexOf('。', from)) {
      items.add(item(text, from, clause(text, from, at)));
      from = at + 1;
    }
    return items.size() >= FEWEST && items.size() <= size ? items : List.of();
  }

  /** The end of a sentence's first clause, further counted things included: 24个…，26个…. */
  private static int clause(String text, int begin, int end) {
    int comma = text.indexOf('，', begin);
    while (comma > 0 && comma + 1 < end && Character.isDigit(text.charAt(comma + 1))) {
      comma = text.indexOf('，', comma + 1);
    }
    return comma > 0 && comma < end ? comma : end;
  }

  private List<Span> find(String text, int from, int end, int size, Style style) {
    List<Span> items = new ArrayList<>();
    int at = from;
    for (int k = 1; k <= size; k++) {
      String mark = mark(style, k);
      int next = mark.isEmpty() ? -1 : next(text, mark, at);
      int limit = k == 1 ? end + FARTHEST_FIRST : at + LONGEST_ITEM;
      if (next < 0 || next > limit) {
        return List.of();
      }
      if (k > 1) {
        items.add(item(text, at, next));
      }
      at = next + mark.length();
    }
    int stop = text.indexOf('。', at);
    items.add(item(text, at, stop < 0 ? text.length() : stop));
    return items;
  }

  /** Where a mark stands next; 1. in 11. is none. */
  private int next(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    while (at > 0 && counts.isNumeral(mark.charAt(0)) && counts.isNumeral(text.charAt(at - 1))) {
      at = text.indexOf(mark, at + 1);
    }
    return at;
  }

  /** The first sentence of an item. */
  private static Span item(String text, int begin, int end) {
    int stop = begin;
    while (stop < end && text.charAt(stop) != '。' && text.charAt(stop) != '\n') {
      stop++;
    }
    while (stop > begin && (text.charAt(stop - 1) == '；' || text.charAt(stop - 1) == '，')) {
      stop--;
    }
    int start = begin;
    while (start < stop && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, stop);
  }

  private String mark(Style style, int k) {
    return switch (style) {
      case CIRCLED -> k > 20 ? "" : String.valueOf((char) ('①' + k - 1));
      case DOTTED -> k + ".";
      case WIDE_DOTTED -> String.valueOf(k) + '．';
      case LISTED -> String.valueOf(k) + '、';
      case NARROW_BRACKETED -> "(" + k + ")";
      case BRACKETED -> '（' + String.valueOf(k) + '）';
      case IS -> counts.chinese(k) + numerals.itemSign();
    };
  }

  /**
   * The label of an item.
   *
   * @param whole whether what is to be done is the label; otherwise the name before a colon is
   */
  public String label(String item, boolean whole) {
    String label = item;
    int colon = item.indexOf('：');
    if (colon > 1 && (!whole || colon < 30)) {
      label = item.substring(0, colon);
    }
    for (Pattern number : numbers) {
      label = number.matcher(label).replaceAll("");
    }
    label = label.replace('，', '、').replace('；', '、').strip();
    return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
  }
}
