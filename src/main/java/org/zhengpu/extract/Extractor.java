package org.zhengpu.extract;

import java.util.List;
import org.zhengpu.document.Sentence;
import org.zhengpu.mention.Mention;

/**
 * Finds the mentions of one kind in a sentence; pure, and safe for several threads.
 *
 * @param <M> the kind
 */
public interface Extractor<M extends Mention> {
  /** The mentions in the order of the text; an empty list for none. */
  List<M> extract(Sentence sentence);
}
