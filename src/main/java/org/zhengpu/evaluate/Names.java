package org.zhengpu.evaluate;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Whether two names are of the same thing.
 *
 * <p>Names are compared by the pairs of neighbouring characters that they share, and without
 * punctuation.
 */
final class Names {
  private static final double SAME = 0.8;
  private static final double CLOSE = 0.6;

  private final Set<String> dropped;
  private final Set<String> qualifiers;
  private final Set<String> wholes;
  private final List<List<String>> contrasts;
  private final Map<String, String> units = new TreeMap<>();

  Names(EvaluationWords words) {
    dropped = words.words("dropped");
    qualifiers = words.words("qualifier");
    wholes = words.words("whole");
    contrasts = words.rows("contrast");
    words.rows("unit").forEach(row -> units.put(row.get(0), row.get(1)));
  }

  /** A name without what says nothing. */
  String plain(String name) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .filter(c -> !dropped.contains(c))
        .forEach(kept::append);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** A unit in the spelling in which units are compared. */
  String unit(String unit) {
    String plain = plain(unit);
    return units.getOrDefault(plain, plain);
  }

  /** Whether a name of one is, but for punctuation, a name of the other. */
  boolean equal(Collection<String> found, Collection<String> wanted) {
    return any(found, wanted, String::equals);
  }

  /** Whether the names are those of the same thing. */
  boolean same(Collection<String> found, Collection<String> wanted) {
    return any(found, wanted, (f, w) -> f.equals(w) || likeness(f, w) >= SAME);
  }

  /** Whether one name can stand for the other: one within the other, or much the same. */
  boolean close(Collection<String> found, Collection<String> wanted) {
    return any(found, wanted, this::close);
  }

  private boolean close(String found, String wanted) {
    if (contrary(found, wanted) || found.length() > 3 * wanted.length() + 6) {
      return false;
    }
    boolean within =
        found.length() >= 2
            && wanted.length() >= 2
            && (found.contains(wanted) || wanted.contains(found));
    return found.equals(wanted) || within || likeness(found, wanted) >= CLOSE;
  }

  private boolean contrary(String found, String wanted) {
    String f = withoutWholes(found);
    String w = withoutWholes(wanted);
    return qualifiers.stream().anyMatch(q -> f.contains(q) != w.contains(q))
        || contrasts.stream().anyMatch(words -> opposed(in(f, words), in(w, words)));
  }

  private String withoutWholes(String name) {
    String rest = name;
    for (String whole : wholes) {
      rest = rest.replace(whole, "");
    }
    return rest;
  }

  private static Set<String> in(String name, List<String> words) {
    Set<String> found = new HashSet<>(words);
    found.removeIf(word -> !name.contains(word));
    return found;
  }

  private static boolean opposed(Set<String> found, Set<String> wanted) {
    return !found.isEmpty() && !wanted.isEmpty() && found.stream().noneMatch(wanted::contains);
  }

  private boolean any(
      Collection<String> found, Collection<String> wanted, BiPredicate<String, String> test) {
    Set<String> right = plain(wanted);
    return plain(found).stream().anyMatch(f -> right.stream().anyMatch(w -> test.test(f, w)));
  }

  private Set<String> plain(Collection<String> names) {
    Set<String> plain = new TreeSet<>();
    names.stream().filter(name -> !name.isEmpty()).forEach(name -> plain.add(plain(name)));
    return plain;
  }

  /** Twice the pairs that both have, over the pairs of both: Dice's coefficient. */
  private static double likeness(String a, String b) {
    Set<String> left = pairs(a);
    Set<String> right = pairs(b);
    long shared = left.stream().filter(right::contains).count();
    return 2.0 * shared / (left.size() + right.size());
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    if (pairs.isEmpty()) {
      pairs.add(name);
    }
    return pairs;
  }
}
