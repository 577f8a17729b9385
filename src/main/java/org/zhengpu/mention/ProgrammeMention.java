package org.zhengpu.mention;

import org.zhengpu.document.Span;

/**
 * The name of a programme.
 *
 * @param name without quotation marks, as 智赋万企行动
 * @param type its head word, as 行动
 */
public record ProgrammeMention(Span span, String name, String type, String rule)
    implements Mention {}
