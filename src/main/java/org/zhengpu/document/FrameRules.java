package org.zhengpu.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** What frames a report on a page: the patterns of {@code rules/frame.tsv}. */
final class FrameRules {
  /** What a paragraph of the frame is. */
  enum Kind {
    SALUTATION,
    ADDRESS,
    FORMULA,
    CLOSING,
    ANNEX,
    FURNITURE,
    PAGE,
    FOOTER;

    /** Whether the pattern must match the paragraph from end to end. */
    private boolean whole() {
      return this == FURNITURE || this == PAGE || this == FOOTER;
    }
  }

  private static final int LONGEST_LINE = 120;

  private final Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);

  /** Loads the rules. */
  FrameRules(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("rules/frame.tsv", 5).rows()) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String pattern = row.get(2);
      patterns
          .computeIfAbsent(kind, k -> new ArrayList<>())
          .add(Pattern.compile(kind.whole() ? "^(?:" + pattern + ")$" : pattern));
    }
  }

  /** Whether a paragraph is of a kind. */
  boolean is(Kind kind, String paragraph) {
    return (!kind.whole() || paragraph.length() <= LONGEST_LINE)
        && patterns.getOrDefault(kind, List.of()).stream()
            .anyMatch(p -> p.matcher(paragraph).find());
  }
}
