package org.zhengpu.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/**
 * Finds paragraphs that begin with a lead-in which nothing but its brevity shows, as 大力提振消费。 in
 * plain text.
 *
 * <p>One short sentence says little; it counts where a neighbour begins in the same way.
 */
final class LeadInFinder {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 26;
  private static final int NEIGHBOURS = 2;

  private final List<Pattern> others = new ArrayList<>();

  /** Loads the rules. */
  LeadInFinder(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("rules/leadins.tsv", 4).rows()) {
      others.add(Pattern.compile(row.get(1)));
    }
  }

  /** The paragraphs whose first sentence is a lead-in. */
  Set<Paragraph> find(List<Paragraph> paragraphs) {
    Set<Paragraph> found = new HashSet<>();
    boolean[] candidates = new boolean[paragraphs.size()];
    for (int i = 0; i < candidates.length; i++) {
      boolean under = i > 0 && candidates[i - 1] && alone(paragraphs.get(i - 1).block());
      Block block = paragraphs.get(i).block();
      candidates[i] = candidate(block) && (!under || alone(block));
    }
    for (int i = 0; i < candidates.length; i++) {
      boolean neighbour = false;
      for (int j = Math.max(0, i - NEIGHBOURS);
          j <= Math.min(candidates.length - 1, i + NEIGHBOURS);
          j++) {
        neighbour |= j != i && candidates[j];
      }
      if (candidates[i] && neighbour) {
        found.add(paragraphs.get(i));
      }
    }
    return found;
  }

  private static boolean alone(Block block) {
    return block.text().indexOf('。') == block.text().length() - 1;
  }

  private boolean candidate(Block block) {
    String text = block.text();
    int end = text.indexOf('。');
    if (end < SHORTEST || end > LONGEST || block.kind() != Block.Kind.TEXT) {
      return false;
    }
    String first = text.substring(0, end);
    return first.chars().noneMatch(c -> c >= '0' && c <= '9')
        && first.indexOf('，') == first.lastIndexOf('，')
        && others.stream().noneMatch(p -> p.matcher(first).lookingAt());
  }
}
