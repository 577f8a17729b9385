package org.zhengpu.link;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A programme, family, project or organisation that a report names.
 *
 * @param id unique in the report
 * @param otherNames other spellings in the text
 * @param type programme type (行动 …) or organisation type (company …); empty where there is none
 * @param size of a family as declared; null for the others
 * @param status of a project: planned, underConstruction, completed, operating or empty
 * @param national whether the lexicon lists it as national
 * @param rule that found it first
 */
public record Thing(
    Id id,
    List<String> otherNames,
    String type,
    @Nullable Integer size,
    String status,
    boolean national,
    String rule) {
  /** Rule of what a person said. */
  public static final String CORRECTION = "correction";

  /** Copies the list. */
  public Thing {
    otherNames = List.copyOf(otherNames);
  }

  /**
   * The rule, or beginning of rules, whose trust is the thing's. A national thing is one and the
   * same in many reports, found by different rules: it has the trust of its kind in all of them.
   */
  public String trustedAs() {
    boolean person = rule.equals(CORRECTION);
    return national && !person ? id.kind().name().toLowerCase(Locale.ROOT) : rule;
  }

  /** What kind of thing it is. */
  public enum Kind {
    PROGRAMME,
    FAMILY,
    PROJECT,
    ORGANISATION
  }

  /**
   * What tells one thing of a report from another.
   *
   * @param name preferred label
   * @param year of a family the year that the group belongs to; 0 for the others
   */
  public record Id(Kind kind, String name, int year) implements Comparable<Id> {
    /** A programme, project or organisation. */
    public static Id of(Kind kind, String name) {
      return new Id(kind, name, 0);
    }

    @Override
    public int compareTo(Id other) {
      int byKind = kind.compareTo(other.kind);
      int byName = byKind != 0 ? byKind : name.compareTo(other.name);
      return byName != 0 ? byName : Integer.compare(year, other.year);
    }
  }
}
