package org.zhengpu.document;

/**
 * A section of a report.
 *
 * @param index position in {@link Report#sections()}
 * @param parent index of the section that holds it, -1 at the top
 * @param depth 1 at the top
 * @param number as {@code 2.3.1}: the ordinals from the top, 1-based
 * @param title without its numeral and without markup
 * @param part what it is about
 * @param span all of it, heading included, in {@link Report#plain()}
 */
public record Section(
    int index, int parent, int depth, String number, String title, Part part, Span span) {}
