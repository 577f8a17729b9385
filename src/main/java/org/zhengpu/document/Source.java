package org.zhengpu.document;

import java.util.List;

/**
 * A file as text and blocks, before anything is said about what they mean.
 *
 * @param input the decoded or extracted text
 * @param extracted whether it was extracted from a format that is not text
 * @param blocks in the order of the text
 */
record Source(String input, boolean extracted, List<Block> blocks) {
  Source {
    blocks = List.copyOf(blocks);
  }
}
