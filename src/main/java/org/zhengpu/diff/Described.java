package org.zhengpu.diff;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a graph says of a thing, in words.
 *
 * @param kind of the thing
 * @param iri of the thing
 * @param name for people
 * @param wording the exact words that state it, with its value as written; tells one figure from
 *     another where the graphs call it by different IRIs
 * @param values by property
 */
record Described(
    String kind,
    String iri,
    String name,
    String wording,
    SortedMap<String, SortedSet<String>> values) {}
