package org.zhengpu.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** What lines say of the report: the patterns of {@code rules/metadata.tsv}. */
final class MetadataRules {
  /** What a line is. */
  enum Kind {
    TITLE,
    DATELINE,
    DATE,
    SPEAKER,
    OFFICE,
    FORMULA,
    SOURCE,
    CHAPTER,
    PLAN
  }

  private final Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);

  /** Loads the rules. */
  MetadataRules(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("rules/metadata.tsv", 5).rows()) {
      patterns
          .computeIfAbsent(
              Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), kind -> new ArrayList<>())
          .add(Pattern.compile(row.get(2)));
    }
  }

  /** What a line says, if it is of a kind. */
  Optional<Matcher> find(Kind kind, String line) {
    for (Pattern pattern : patterns.getOrDefault(kind, List.of())) {
      Matcher m = pattern.matcher(line);
      if (m.find()) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** What a named group holds, empty where the pattern has no such group or it took no part. */
  static Optional<String> group(Matcher m, String name) {
    return m.pattern().pattern().contains("(?<" + name + ">")
        ? Optional.ofNullable(m.group(name))
        : Optional.empty();
  }
}
