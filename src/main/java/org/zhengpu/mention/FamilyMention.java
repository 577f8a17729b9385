package org.zhengpu.mention;

import java.util.List;
import org.zhengpu.document.Span;

/**
 * A counted group, with the members that the same passage lists.
 *
 * @param name as 七大攻坚
 * @param size as declared
 * @param members in their order; empty where the passage lists none
 */
public record FamilyMention(Span span, String name, int size, List<Member> members, String rule)
    implements Mention {
  /** Copies the list. */
  public FamilyMention {
    members = List.copyOf(members);
  }

  /**
   * A member as listed.
   *
   * @param span where it is listed
   * @param name as it is to be labelled
   */
  public record Member(Span span, String name) {}
}
