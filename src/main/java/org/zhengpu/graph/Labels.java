package org.zhengpu.graph;

import java.util.Map;
import java.util.TreeMap;
import org.zhengpu.lexicon.Table;

/** Labels that the graph makes itself, from {@code graph/labels.tsv}. */
public final class Labels {
  private static final int COLUMNS = 3;

  private record Label(String zh, String en) {}

  private static final Map<String, Label> ALL = load();

  private Labels() {}

  private static Map<String, Label> load() {
    Map<String, Label> labels = new TreeMap<>();
    for (Table.Row row : Table.load("graph/labels.tsv", COLUMNS).rows()) {
      labels.put(row.get(0), new Label(row.get(1), row.get(2)));
    }
    return labels;
  }

  /** The Chinese label with its gaps filled. */
  public static String zh(String key, String... values) {
    return fill(find(key).zh(), values);
  }

  /** The English label with its gaps filled; empty where there is none. */
  public static String en(String key, String... values) {
    return fill(find(key).en(), values);
  }

  /** The label in a language, {@code zh} or {@code en}, with its gaps filled. */
  static String in(String language, String key, String... values) {
    return language.equals("zh") ? zh(key, values) : en(key, values);
  }

  private static Label find(String key) {
    Label label = ALL.get(key);
    if (label == null) {
      throw new IllegalStateException("graph/labels.tsv has no " + key);
    }
    return label;
  }

  private static String fill(String pattern, String... values) {
    String text = pattern;
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }
}
