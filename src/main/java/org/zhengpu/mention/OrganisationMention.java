package org.zhengpu.mention;

import org.zhengpu.document.Span;

/**
 * The name of an organisation.
 *
 * @param name without quotation marks
 * @param type company, park, platform, institute, authority or other
 */
public record OrganisationMention(Span span, String name, String type, String rule)
    implements Mention {}
