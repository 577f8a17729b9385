package org.zhengpu.compare;

import org.jsoup.nodes.Element;

/**
 * Elements of a page. All texts and attributes go through jsoup's tree, which escapes them: what a
 * report says can never become markup.
 */
final class Markup {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private Markup() {}

  /** Adds an element of HTML, or of SVG inside SVG, with pairs of attribute names and values. */
  static Element add(Element parent, String name, String... attributes) {
    return with(parent.appendElement(name, parent.tag().namespace()), attributes);
  }

  /** Adds a drawing. */
  static Element svg(Element parent, String... attributes) {
    return with(parent.appendElement("svg", SVG), attributes);
  }

  private static Element with(Element element, String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      element.attr(attributes[i], attributes[i + 1]);
    }
    return element;
  }

  /** Ends a line of the page's source, for those who read it or compare two. */
  static void line(Element parent) {
    parent.appendText("\n");
  }
}
