package org.zhengpu.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs of numbers in any prose, from {@code lexicon/prose-numbers.tsv}. */
public final class ProseNumbers {
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> currencies = new LinkedHashMap<>();

  private ProseNumbers(Table table) {
    for (Table.Row row : table.rows()) {
      String text = row.get(0).isEmpty() ? "-" : row.get(0);
      if (row.get(1).equals("currency")) {
        currencies.put(text, row.get(2));
      } else {
        kinds.computeIfAbsent(row.get(1), kind -> new HashSet<>()).add(text);
      }
    }
  }

  /** The signs of the program's own data file. */
  public static ProseNumbers standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static ProseNumbers of(Lexicon lexicon) {
    return lexicon.made(
        ProseNumbers.class, files -> new ProseNumbers(files.table("lexicon/prose-numbers.tsv", 3)));
  }

  /** Whether a text is a sign of a kind. */
  public boolean is(String kind, String text) {
    return kinds.getOrDefault(kind, Set.of()).contains(text);
  }

  /** Length of the longest sign of a kind that ends right before a position; 0 for none. */
  public int before(String kind, String text, int position) {
    int longest = 0;
    for (String sign : kinds.getOrDefault(kind, Set.of())) {
      int begin = position - sign.length();
      if (sign.length() > longest && begin >= 0 && text.startsWith(sign, begin)) {
        longest = sign.length();
      }
    }
    return longest;
  }

  /** The sign of a currency that ends right before a position. */
  public Optional<String> currencyBefore(String text, int position) {
    return currencies.keySet().stream()
        .filter(
            sign -> position >= sign.length() && text.startsWith(sign, position - sign.length()))
        .reduce((a, b) -> a.length() >= b.length() ? a : b);
  }

  /** The unit of a sign of a currency. */
  public String unit(String sign) {
    return currencies.getOrDefault(sign, "");
  }
}
