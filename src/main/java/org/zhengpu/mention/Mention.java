package org.zhengpu.mention;

import org.zhengpu.document.Span;

/** Something that a sentence names or states. */
public sealed interface Mention
    permits FamilyMention,
        OrganisationMention,
        PlaceMention,
        ProgrammeMention,
        ProjectMention,
        QuantityMention {
  /** Where, in the plain text of the report. */
  Span span();

  /** Id of the rule that found it. */
  String rule();
}
