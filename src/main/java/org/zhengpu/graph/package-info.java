/**
 * From facts to triples: the vocabulary, every IRI, and the writer.
 *
 * <p>Read {@link org.zhengpu.graph.GraphBuilder} first.
 */
@NullMarked
package org.zhengpu.graph;

import org.jspecify.annotations.NullMarked;
