package org.zhengpu.compare;

import java.util.List;
import org.apache.jena.query.Dataset;

/**
 * What all comparisons read of a set of graphs.
 *
 * @param words in which language it is told
 */
record Material(
    Dataset data,
    Editions editions,
    Quotes quotes,
    Figures figures,
    List<Pledge> pledges,
    Words words) {
  Material {
    pledges = List.copyOf(pledges);
  }

  /** Reads it. */
  static Material of(Dataset data, Language language) {
    Editions editions = Editions.of(data);
    Quotes quotes = new Quotes(data, editions);
    return new Material(
        data,
        editions,
        quotes,
        new Figures(data, editions, quotes),
        Pledge.all(data, editions, quotes),
        new Words(language));
  }
}
