package org.zhengpu.lexicon;

import java.util.Arrays;
import java.util.Collection;

/** Terms as a tree of their characters; its edges are in one hash table. */
final class CharacterTree {
  /** Odd, so that it spreads keys over the whole range (2^64 divided by the golden ratio). */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final int LEAST_SLOTS = 16;
  private static final int NONE = -1;

  private long[] edges = new long[LEAST_SLOTS];
  private int[] targets = new int[LEAST_SLOTS];
  private int[] terms = {NONE};

  /** The characters that terms begin with, a bit each: most positions of a text are none. */
  private final long[] first = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  private int nodes = 1;

  /** Builds the tree; each term is known by its place in the collection. */
  CharacterTree(Collection<String> words) {
    int term = 0;
    for (String word : words) {
      first[word.charAt(0) / Long.SIZE] |= 1L << word.charAt(0);
      int node = 0;
      for (int i = 0; i < word.length(); i++) {
        int next = next(node, word.charAt(i));
        node = next > 0 ? next : add(node, word.charAt(i));
      }
      terms[node] = term++;
    }
  }

  /** The node that a character leads to; 0 for none. */
  int next(int node, char c) {
    if (node == 0 && (first[c / Long.SIZE] & 1L << c) == 0) {
      return 0;
    }
    return targets[slot(edge(node, c))];
  }

  /** The term that ends at a node; -1 for none. */
  int term(int node) {
    return terms[node];
  }

  private int add(int node, char c) {
    if (nodes * 2 > edges.length) {
      grow();
    }
    long edge = edge(node, c);
    int slot = slot(edge);
    edges[slot] = edge;
    targets[slot] = nodes;
    if (nodes == terms.length) {
      terms = Arrays.copyOf(terms, nodes * 2);
      Arrays.fill(terms, nodes, terms.length, NONE);
    }
    return nodes++;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 4];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldTargets[i] > 0) {
        int slot = slot(oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  private static long edge(int node, char c) {
    return ((long) node << Character.SIZE) | c;
  }

  /** Where an edge is, or where it would be. */
  private int slot(long edge) {
    int mask = edges.length - 1;
    int slot = (int) ((edge * SPREAD) >>> Integer.SIZE) & mask;
    while (targets[slot] > 0 && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
