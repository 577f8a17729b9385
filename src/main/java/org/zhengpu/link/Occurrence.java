package org.zhengpu.link;

import org.zhengpu.document.Span;

/**
 * One place of the text where a thing is named.
 *
 * @param span the name itself, in the plain text
 */
public record Occurrence(Thing.Id thing, Span span, String rule) {}
