package org.zhengpu.dataset;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zhengpu.lexicon.Table;

/** Names in the forms in which those of two reports are compared. */
final class NameForms {
  private static final int COLUMNS = 2;
  private static final String SIGNS = "“”‘’\"'《》〈〉·*";

  private static final class Standard {
    private static final NameForms FORMS =
        new NameForms(Table.load("rules/link-names.tsv", COLUMNS));
  }

  private final List<String> endings;
  private final List<String> relative;

  private NameForms(Table table) {
    endings = words(table, "ending");
    relative = words(table, "relative");
  }

  private static List<String> words(Table table, String kind) {
    return table.rows().stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> row.values(1).stream())
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  /** The rules of {@code rules/link-names.tsv}. */
  static NameForms standard() {
    return Standard.FORMS;
  }

  /** A name without blanks and quotation marks, its letters in one width and case. */
  String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> !Character.isWhitespace(c) && SIGNS.indexOf(c) < 0)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** A plain name without the words at its end that say of what kind it is. */
  String core(String plain) {
    String core = plain;
    for (int cut = ending(core); cut > 0; cut = ending(core)) {
      core = core.substring(0, core.length() - cut);
    }
    return core;
  }

  private int ending(String name) {
    for (String word : endings) {
      if (name.length() > word.length() && name.endsWith(word)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Whether a name only tells things of one issuer apart, as 省人民医院. */
  boolean isRelative(String plain) {
    return relative.stream().anyMatch(plain::startsWith);
  }

  /** Whether the shorter is the longer with letters left out, its first and last two kept. */
  static boolean isAbridged(String shorter, String longer) {
    int from = 0;
    for (int i = 0; i < longer.length() && from < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(from)) {
        from++;
      }
    }
    return from == shorter.length()
        && longer.startsWith(shorter.substring(0, 2))
        && longer.endsWith(shorter.substring(shorter.length() - 2));
  }
}
