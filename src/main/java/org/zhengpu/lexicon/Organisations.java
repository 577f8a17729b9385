package org.zhengpu.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Organisations that reports name without a word that says what they are: 比亚迪, 中联重科. */
public final class Organisations {
  private static final int COLUMNS = 4;
  private static final String BRANCH = "branch";
  private static final String WORD = "word";

  /**
   * A known organisation.
   *
   * @param type company, park, platform, institute, authority or other
   * @param branches whether the name of a place after it belongs to its name, as 国网湖南
   * @param word whether its short name is a common word too, as 浪潮
   */
  public record Known(
      String name, List<String> otherNames, String type, boolean branches, boolean word) {
    /** Copies the list. */
    public Known {
      otherNames = List.copyOf(otherNames);
    }
  }

  private final Map<String, Known> byName = new LinkedHashMap<>();
  private final Terms<Known> terms;

  /** The organisations of the bundled file. */
  public static Organisations standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static Organisations of(Lexicon lexicon) {
    return lexicon.made(
        Organisations.class,
        files -> new Organisations(files.table("lexicon/organisations.tsv", COLUMNS)));
  }

  /** Reads a table: name, other names, type, its uses. */
  public Organisations(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> uses = row.values(3);
      Known known =
          new Known(
              row.get(0), row.values(1), row.get(2), uses.contains(BRANCH), uses.contains(WORD));
      add(row, known.name(), known);
      known.otherNames().forEach(name -> add(row, name, known));
    }
    terms = new Terms<>(byName);
  }

  private void add(Table.Row row, String name, Known known) {
    if (byName.putIfAbsent(name, known) != null) {
      throw row.bad("is there twice: " + name);
    }
  }

  /** Leftmost-longest known names in a text. */
  public List<Terms.Hit<Known>> in(String text) {
    return terms.longest(text);
  }

  /** The organisation with a name or another name. */
  public Optional<Known> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
