package org.zhengpu.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.zhengpu.dataset.DigestThing.Kind;
import org.zhengpu.graph.Zp;

/**
 * Finds the programmes and projects of a report that an earlier report of the same issuer has too.
 *
 * <p>The surest way first: the same name; names that differ in the words of their kind; a project
 * whose name is part of the other's; a name with letters left out. Names that fit several things
 * are left alone, and each thing has at most one predecessor.
 */
final class Continuations {
  private static final int SHORTEST_CORE = 3;
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_ABRIDGED = 6;

  /** How much of a name must be left where letters are left out: three fifths. */
  private static final int LEFT = 3;

  private static final int WHOLE = 5;

  private final NameForms forms = NameForms.standard();
  private final Map<String, Link> links = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();

  private Continuations() {}

  /** The ties from a report to an earlier one, in the order of their subjects. */
  static List<Link> between(Digest earlier, Digest later, Set<String> tied) {
    Continuations continuations = new Continuations();
    List<DigestThing> before = named(earlier);
    List<DigestThing> after =
        named(later).stream().filter(thing -> !tied.contains(thing.iri())).toList();

    continuations.byKey(before, after, continuations::names, "continues-name", 1);
    continuations.byName(before, after);
    continuations.byKey(before, after, continuations::cores, "continues-core", SHORTEST_CORE);
    continuations.byPair(before, after, continuations::isPart, "continues-part");
    continuations.byPair(before, after, continuations::isAbridged, "continues-abridged");
    return List.copyOf(continuations.links.values());
  }

  private static List<DigestThing> named(Digest digest) {
    return digest.things().stream()
        .filter(thing -> !thing.national())
        .filter(thing -> thing.kind() == Kind.PROGRAMME || thing.kind() == Kind.PROJECT)
        .sorted(Comparator.comparing(DigestThing::iri))
        .toList();
  }

  private List<String> names(DigestThing thing) {
    return thing.plainNames();
  }

  private List<String> cores(DigestThing thing) {
    return thing.plainNames().stream().map(forms::core).distinct().toList();
  }

  /** Ties things that share a name in a form, where the form is of one thing on each side. */
  private void byKey(
      List<DigestThing> before,
      List<DigestThing> after,
      Function<DigestThing, List<String>> form,
      String rule,
      int shortest) {
    Map<String, List<DigestThing>> earlier = index(before, form);
    Map<String, List<DigestThing>> later = index(after, form);
    later.forEach(
        (name, things) -> {
          List<DigestThing> others = earlier.getOrDefault(name, List.of());
          for (Kind kind : Kind.values()) {
            List<DigestThing> one = free(things, kind);
            List<DigestThing> other = free(others, kind);
            if (name.length() >= shortest && one.size() == 1 && other.size() == 1) {
              add(one.get(0), other.get(0), rule);
            }
          }
        });
  }

  /** Ties a project to a programme of its name, or a programme to a project. */
  private void byName(List<DigestThing> before, List<DigestThing> after) {
    Map<String, List<DigestThing>> earlier = index(before, this::names);
    index(after, this::names)
        .forEach(
            (name, things) -> {
              List<DigestThing> one = free(things);
              List<DigestThing> other = free(earlier.getOrDefault(name, List.of()));
              if (one.size() == 1 && other.size() == 1) {
                add(one.get(0), other.get(0), "continues-name");
              }
            });
  }

  private static Map<String, List<DigestThing>> index(
      List<DigestThing> things, Function<DigestThing, List<String>> form) {
    Map<String, List<DigestThing>> index = new LinkedHashMap<>();
    for (DigestThing thing : things) {
      form.apply(thing)
          .forEach(name -> index.computeIfAbsent(name, n -> new ArrayList<>()).add(thing));
    }
    return index;
  }

  private List<DigestThing> free(List<DigestThing> things, Kind kind) {
    return free(things).stream().filter(thing -> thing.kind() == kind).toList();
  }

  private List<DigestThing> free(List<DigestThing> things) {
    return things.stream().filter(thing -> !taken.contains(thing.iri())).distinct().toList();
  }

  /** Ties things of which each fits no other. */
  private void byPair(
      List<DigestThing> before,
      List<DigestThing> after,
      BiPredicate<DigestThing, DigestThing> fits,
      String rule) {
    Map<DigestThing, List<DigestThing>> back = new LinkedHashMap<>();
    Map<DigestThing, List<DigestThing>> forth = new LinkedHashMap<>();
    for (DigestThing later : after) {
      for (DigestThing earlier : before) {
        if (later.kind() == earlier.kind()
            && !taken.contains(later.iri())
            && !taken.contains(earlier.iri())
            && fits.test(later, earlier)) {
          back.computeIfAbsent(later, t -> new ArrayList<>()).add(earlier);
          forth.computeIfAbsent(earlier, t -> new ArrayList<>()).add(later);
        }
      }
    }
    back.forEach(
        (later, earlier) -> {
          if (earlier.size() == 1 && forth.getOrDefault(earlier.get(0), List.of()).size() == 1) {
            add(later, earlier.get(0), rule);
          }
        });
  }

  private boolean isPart(DigestThing later, DigestThing earlier) {
    String one = forms.core(later.plainNames().get(0));
    String other = forms.core(earlier.plainNames().get(0));
    return later.kind() == Kind.PROJECT
        && placesAgree(later, earlier)
        && Math.min(one.length(), other.length()) >= SHORTEST_PART
        && !forms.isRelative(one)
        && !forms.isRelative(other)
        && (one.endsWith(other) || other.endsWith(one));
  }

  private boolean isAbridged(DigestThing later, DigestThing earlier) {
    String one = later.plainNames().get(0);
    String other = earlier.plainNames().get(0);
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return placesAgree(later, earlier)
        && shorter.length() >= SHORTEST_ABRIDGED
        && shorter.length() * WHOLE >= longer.length() * LEFT
        && NameForms.isAbridged(shorter, longer);
  }

  private static boolean placesAgree(DigestThing one, DigestThing other) {
    return one.places().isEmpty()
        || other.places().isEmpty()
        || one.places().stream().anyMatch(other.places()::contains);
  }

  private void add(DigestThing later, DigestThing earlier, String rule) {
    links.put(later.iri(), Link.of(later, Zp.CONTINUES, earlier, rule));
    taken.add(later.iri());
    taken.add(earlier.iri());
  }
}
