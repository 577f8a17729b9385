package org.zhengpu.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengpu.lexicon.Sha256;
import org.zhengpu.lexicon.Words;

/** The last parts of IRIs, made from labels. */
final class Keys {
  private static final int HASH_DIGITS = 6;
  private static final Words WORDS = new Words();

  private Keys() {}

  /** The reading of one label; a hash where nothing of it can be read. */
  static String of(String label) {
    String key = WORDS.key(label);
    return key.isEmpty() ? hash(label) : key;
  }

  /**
   * The keys of labels that stand beside each other; where several have one reading, the lexically
   * first keeps it and the others carry a hash.
   *
   * @param taken keys that none of them may have
   */
  static Map<String, String> distinct(Collection<String> labels, Set<String> taken) {
    Map<String, String> keys = new TreeMap<>();
    Set<String> used = new HashSet<>(taken);
    for (String label : new TreeSet<>(labels)) {
      String key = of(label);
      if (!used.add(key)) {
        key = key + "-" + hash(label);
        used.add(key);
      }
      keys.put(label, key);
    }
    return keys;
  }

  /** The first six hexadecimal digits of a text's SHA-256. */
  static String hash(String text) {
    return Sha256.hex(text).substring(0, HASH_DIGITS);
  }
}
