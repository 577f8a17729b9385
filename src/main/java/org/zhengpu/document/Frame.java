package org.zhengpu.document;

import java.util.List;

/**
 * The blocks of a page, told apart.
 *
 * @param front title, dateline, speaker and whatever else stands before the report
 * @param body the report from its salutation to its last paragraph
 * @param annexes what follows it and still is the issuer's: glossaries, tables of tasks
 * @param formula the paragraph that says who reports to whom
 */
record Frame(
    List<Paragraph> front, List<Paragraph> body, List<Paragraph> annexes, Paragraph formula) {
  Frame {
    front = List.copyOf(front);
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
  }
}
