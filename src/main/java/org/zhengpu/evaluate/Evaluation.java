package org.zhengpu.evaluate;

import java.util.List;

/**
 * How a graph compares with an annotation.
 *
 * @param scores in the order in which they are shown
 * @param remarks what differs, in the order of the text
 */
public record Evaluation(List<Score> scores, List<Remark> remarks) {
  /** Copies the lists. */
  public Evaluation {
    scores = List.copyOf(scores);
    remarks = List.copyOf(remarks);
  }

  /** The remarks about a topic. */
  public List<Remark> remarks(Topic topic) {
    return remarks.stream().filter(remark -> remark.topic() == topic).toList();
  }
}
