package org.zhengpu.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.dataset.DigestThing.Kind;
import org.zhengpu.graph.Zp;

/**
 * Finds what issuers have in common by its name: the national programme that one of theirs carries
 * out, and candidates for being the same, which are never merged.
 *
 * <p>The candidates of one name are a star and not a net: each issuer's first thing of that name is
 * matched with the earliest of all, so that n issuers give n − 1 candidates. The same thing in an
 * issuer's later reports is reached by {@code zp:continues}.
 */
final class SharedNames {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_NATIONAL = 4;

  private final NameForms forms = NameForms.standard();
  private final List<Digest> digests;

  /**
   * Looks at reports.
   *
   * @param digests by year, then by issuer
   */
  SharedNames(List<Digest> digests) {
    this.digests = digests;
  }

  /** An issuer's thing. */
  private record Named(String issuer, DigestThing thing) {}

  /** The candidates: equal names first, then names equal but for the words of their kind. */
  List<Link> matches() {
    List<Link> links = new ArrayList<>();
    for (Kind kind : List.of(Kind.PROGRAMME, Kind.PROJECT, Kind.ORGANISATION)) {
      Set<String> matched = new TreeSet<>();
      links.addAll(matches(kind, Function.identity(), "match-name", matched));
      if (kind == Kind.PROGRAMME) {
        links.addAll(matches(kind, forms::core, "match-core", matched));
      }
    }
    return links;
  }

  private List<Link> matches(
      Kind kind, Function<String, String> form, String rule, Set<String> matched) {
    Map<String, Map<String, Named>> groups = new TreeMap<>();
    for (Named named : named(kind)) {
      String name = form.apply(forms.plain(named.thing().names().get(0)));
      if (name.length() >= SHORTEST && !(kind != Kind.PROGRAMME && forms.isRelative(name))) {
        groups.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(named.issuer(), named);
      }
    }
    List<Link> links = new ArrayList<>();
    for (Map<String, Named> group : groups.values()) {
      List<DigestThing> things = inOrder(group);
      DigestThing first = things.get(0);
      for (DigestThing thing : things.subList(1, things.size())) {
        if (!(matched.contains(thing.iri()) && matched.contains(first.iri()))) {
          links.add(Link.of(thing, SKOS.closeMatch, first, rule));
        }
      }
      if (things.size() > 1) {
        things.forEach(thing -> matched.add(thing.iri()));
      }
    }
    return links;
  }

  /** A group's things in the order of the reports. */
  private List<DigestThing> inOrder(Map<String, Named> group) {
    List<String> issuers = digests.stream().map(Digest::report).toList();
    return group.values().stream()
        .map(Named::thing)
        .sorted(
            Comparator.comparing((DigestThing thing) -> place(thing, issuers))
                .thenComparing(DigestThing::iri))
        .toList();
  }

  private static int place(DigestThing thing, List<String> reports) {
    for (int i = 0; i < reports.size(); i++) {
      if (thing.iri().contains(Digest.scope(reports.get(i)))) {
        return i;
      }
    }
    return reports.size();
  }

  private List<Named> named(Kind kind) {
    List<Named> named = new ArrayList<>();
    for (Digest digest : digests) {
      digest.things().stream()
          .filter(thing -> thing.kind() == kind && !thing.national())
          .forEach(thing -> named.add(new Named(digest.issuer(), thing)));
    }
    return named;
  }

  /** The issuers' programmes whose names are those of national ones, or have them in them. */
  List<Link> carriedOut() {
    Map<String, DigestThing> national =
        new TreeMap<>(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (Digest digest : digests) {
      for (DigestThing thing : digest.things()) {
        if (thing.national() && thing.kind() == Kind.PROGRAMME) {
          thing.plainNames().stream()
              .filter(name -> name.length() >= SHORTEST_NATIONAL)
              .forEach(name -> national.putIfAbsent(name, thing));
        }
      }
    }
    List<Link> links = new ArrayList<>();
    for (Named named : named(Kind.PROGRAMME)) {
      String name = forms.plain(named.thing().names().get(0));
      national.entrySet().stream()
          .filter(entry -> isIn(entry.getKey(), name))
          .findFirst()
          .ifPresent(
              entry ->
                  links.add(
                      Link.of(
                          named.thing(), Zp.CARRIES_OUT, entry.getValue(), "carries-out-name")));
    }
    return links;
  }

  /** Whether a name begins with a national one; inside a name short ones are parts of others. */
  private static boolean isIn(String national, String name) {
    return name.startsWith(national)
        || (national.length() > SHORTEST_NATIONAL && name.contains(national));
  }
}
