package org.zhengpu.link;

import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;

/** What belongs together, with the clause that says so and the rule that saw it. */
public sealed interface Tie {
  /** Where the text says so, in the plain text. */
  Span evidence();

  /** Id of the rule. */
  String rule();

  /**
   * A thing is a member of a family.
   *
   * @param order 1-based place in the list
   */
  record MemberOf(Thing.Id member, Thing.Id family, int order, Span evidence, String rule)
      implements Tie {}

  /** A project is somewhere. */
  record LocatedIn(Thing.Id thing, Place place, Span evidence, String rule) implements Tie {}

  /** A project is an organisation's. */
  record CarriedOutBy(Thing.Id project, Thing.Id organisation, Span evidence, String rule)
      implements Tie {}

  /**
   * A figure is presented as a thing's.
   *
   * @param figure {@link Figure#number()} of the figure
   */
  record HasFigure(Thing.Id thing, Span figure, Span evidence, String rule) implements Tie {}

  /**
   * A section is about a programme or project.
   *
   * @param section index of the section
   */
  record Under(Thing.Id thing, int section, Span evidence, String rule) implements Tie {}

  /** The issuer works together with a place. */
  record CooperatesWith(Place partner, Span evidence, String rule) implements Tie {}
}
