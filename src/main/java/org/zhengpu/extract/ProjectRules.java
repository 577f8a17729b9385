package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** The rules about the words around projects' names ({@code rules/project.tsv}), by their use. */
final class ProjectRules {
  /** What a rule is for. */
  enum Use {
    /** What looks like a verb is part of a noun, as 运行 in 运行管理办法. */
    NOUN,
    /** Follows a name and is no part of it, as 前期工作. */
    TAIL,
    /** Stands before a name and is no part of it, as 首个. */
    LEAD,
    /** Follows 等 where the list is one of projects, as 重大项目建设. */
    CLOSING,
    /** Follows 等 where projects are only prepared, as 项目前期工作. */
    EARLY,
    /** Begins what follows 等 and is no end of the names, as 国家级创新平台. */
    RANKED,
    /** Tells a common phrase from a name. */
    COMMON,
    /** A name though it has no head word, as 沿江高铁武宜段. */
    PROPER,
    /** Follows 等 and says what the names before it lack (group 1). */
    SHARED,
    /** The last name of a list with the number of the list (group 1: the name). */
    COUNTED,
    /** Ends a name and is shared by all before it (group 1). */
    PARKS,
    /** Begins a list of unnamed ones, as 一批. */
    PLURAL
  }

  private final Map<Use, List<Pattern>> patterns = new EnumMap<>(Use.class);

  /** The rules of a use as one, for questions that any of them answers. */
  private final Map<Use, Pattern> joined = new EnumMap<>(Use.class);

  private ProjectRules(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("rules/project.tsv", 5).rows()) {
      Use use = NameLexicon.enumOf(Use.class, row, 1);
      patterns.computeIfAbsent(use, u -> new ArrayList<>()).add(Pattern.compile(row.get(2)));
    }
    patterns.forEach((use, all) -> joined.put(use, join(all)));
  }

  private static Pattern join(List<Pattern> patterns) {
    return Pattern.compile(
        patterns.stream().map(p -> "(?:" + p.pattern() + ")").collect(Collectors.joining("|")));
  }

  /** Those of a lexicon; made once. */
  static ProjectRules of(Lexicon lexicon) {
    return lexicon.made(ProjectRules.class, ProjectRules::new);
  }

  /** The rules of a use in the order of their file. */
  List<Pattern> all(Use use) {
    return patterns.getOrDefault(use, List.of());
  }

  /** Whether a rule fits a whole phrase. */
  boolean matches(Use use, String phrase) {
    Pattern pattern = joined.get(use);
    return pattern != null && pattern.matcher(phrase).matches();
  }

  /** Whether a rule fits the begin of a text from a position. */
  boolean begins(Use use, String text, int begin, int end) {
    Pattern pattern = joined.get(use);
    return pattern != null && pattern.matcher(text).region(begin, end).lookingAt();
  }

  /** Whether a rule fits somewhere in a phrase. */
  boolean occurs(Use use, String phrase) {
    Pattern pattern = joined.get(use);
    return pattern != null && pattern.matcher(phrase).find();
  }

  /** The match of the first rule that fits a whole phrase; null for none. */
  @Nullable Matcher whole(Use use, String phrase) {
    return first(use, phrase, Matcher::matches);
  }

  /** The match of the first rule that fits the begin of a phrase; null for none. */
  @Nullable Matcher start(Use use, String phrase) {
    return first(use, phrase, Matcher::lookingAt);
  }

  /** The match of the first rule that fits somewhere in a phrase; null for none. */
  @Nullable Matcher part(Use use, String phrase) {
    return first(use, phrase, Matcher::find);
  }

  private @Nullable Matcher first(Use use, String phrase, Predicate<Matcher> fits) {
    for (Pattern pattern : all(use)) {
      Matcher matcher = pattern.matcher(phrase);
      if (fits.test(matcher)) {
        return matcher;
      }
    }
    return null;
  }
}
