package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengpu.lexicon.Table;

/** The words of {@code rules/evaluate.tsv}, by kind. */
final class EvaluationWords {
  private static final int COLUMNS = 2;

  private final Map<String, List<List<String>>> rows = new TreeMap<>();

  private EvaluationWords(Table table) {
    for (Table.Row row : table.rows()) {
      rows.computeIfAbsent(row.get(0), kind -> new ArrayList<>()).add(row.values(1));
    }
  }

  static EvaluationWords standard() {
    return new EvaluationWords(Table.load("rules/evaluate.tsv", COLUMNS));
  }

  /** The rows of a kind. */
  List<List<String>> rows(String kind) {
    List<List<String>> found = rows.get(kind);
    if (found == null) {
      throw new IllegalStateException("rules/evaluate.tsv has no row of the kind " + kind);
    }
    return found;
  }

  /** All words of a kind. */
  Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    rows(kind).forEach(words::addAll);
    return words;
  }
}
