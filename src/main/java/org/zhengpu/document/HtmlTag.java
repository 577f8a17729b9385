package org.zhengpu.document;

import java.util.Locale;
import java.util.Set;

/**
 * A tag of the HTML that stands in Markdown.
 *
 * @param name in lower case
 * @param closing whether it is an end tag
 */
record HtmlTag(String name, boolean closing) {
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> BLOCKS =
      Set.of("p", "br", "div", "tr", "li", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr");

  /** Reads a tag as it is written, angle brackets included. */
  static HtmlTag of(String tag) {
    boolean closing = tag.startsWith("</");
    int begin = closing ? 2 : 1;
    int end = begin;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    String name = begin <= end && begin <= tag.length() ? tag.substring(begin, end) : "";
    return new HtmlTag(name.toLowerCase(Locale.ROOT), closing);
  }

  /** Whether it sets its content in bold. */
  boolean bold() {
    return BOLD.contains(name);
  }

  /** Whether a line ends at it. */
  boolean block() {
    return BLOCKS.contains(name);
  }
}
