package org.zhengpu.mention;

import org.zhengpu.document.Span;

/**
 * The name of a project.
 *
 * @param name without quotation marks
 * @param status planned, underConstruction, completed, operating, or empty where nothing says it
 */
public record ProjectMention(Span span, String name, String status, String rule)
    implements Mention {}
