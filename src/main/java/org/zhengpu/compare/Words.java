package org.zhengpu.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengpu.lexicon.Table;

/** The words of tables and pages in one language, from {@code compare/words.tsv}. */
final class Words {
  private static final int COLUMNS = 3;
  private static final Table TABLE = Table.load("compare/words.tsv", COLUMNS);

  private static final Object[] NOTHING = {};

  private final Language language;
  private final Map<String, String> words = new TreeMap<>();

  Words(Language language) {
    this.language = language;
    for (Table.Row row : TABLE.rows()) {
      words.put(row.get(0), row.get(language.column()));
    }
  }

  /** Which language they are in. */
  Language language() {
    return language;
  }

  /** The words for several keys that have no gaps. */
  List<String> all(String... keys) {
    return Stream.of(keys).map(key -> of(key, NOTHING)).toList();
  }

  /** The words for a key with their gaps {@code {0}}, {@code {1}} … filled. */
  String of(String key, Object... values) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalStateException("compare/words.tsv has no " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }
}
