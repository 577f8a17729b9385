package org.zhengpu.extract;

import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.ProjectWords.Verb;

/**
 * A list in which projects may be named, as 甲、乙等项目建设 in 加快推进甲、乙等项目建设.
 *
 * @param range where it stands in the sentence, its closing included
 * @param verb what the verb beside it says of the projects
 */
record ProjectList(Sentence sentence, NameText text, Span range, Verb verb) {
  /** Another stretch of the same sentence under the same verb. */
  ProjectList at(int begin, int end) {
    return new ProjectList(sentence, text, new Span(begin, end), verb);
  }

  /** The same under another verb. */
  ProjectList under(Verb other) {
    return new ProjectList(sentence, text, range, other);
  }

  /** The words of the sentence. */
  String all() {
    return text.text();
  }

  int begin() {
    return range.begin();
  }

  int end() {
    return range.end();
  }
}
