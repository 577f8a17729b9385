package org.zhengpu.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.OrganisationTypes;
import org.zhengpu.lexicon.OrganisationTypes.Ending;
import org.zhengpu.lexicon.Organisations;
import org.zhengpu.lexicon.Organisations.Known;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Terms.Hit;
import org.zhengpu.mention.OrganisationMention;

/**
 * Merges the spellings of one organisation: 省能源集团 and 湖南省能源集团, 长沙高新区 and 长沙高新技术产业开发区.
 *
 * <p>The label is the first spelling of the text.
 */
public final class OrganisationLinker {
  /** What is linked. */
  public record Result(List<Thing> things, List<Occurrence> occurrences) {
    /** Copies the lists. */
    public Result {
      things = List.copyOf(things);
      occurrences = List.copyOf(occurrences);
    }
  }

  private final Organisations known;
  private final OrganisationTypes types;
  private final Places places;

  /** Links with the given names. */
  public OrganisationLinker(Organisations known, OrganisationTypes types, Places places) {
    this.known = known;
    this.types = types;
    this.places = places;
  }

  /** The organisations of one report. */
  public Result link(List<OrganisationMention> mentions, Place issuer) {
    Map<String, List<OrganisationMention>> groups = new LinkedHashMap<>();
    for (OrganisationMention mention : mentions) {
      groups.computeIfAbsent(key(mention, issuer), key -> new ArrayList<>()).add(mention);
    }
    List<Thing> things = new ArrayList<>();
    Map<Integer, Occurrence> occurrences = new TreeMap<>();
    for (List<OrganisationMention> group : groups.values()) {
      OrganisationMention first = group.get(0);
      Thing.Id id = Thing.Id.of(Thing.Kind.ORGANISATION, first.name());
      Set<String> names = new LinkedHashSet<>();
      for (OrganisationMention mention : group) {
        names.add(mention.name());
        occurrences.put(mention.span().begin(), new Occurrence(id, mention.span(), mention.rule()));
      }
      names.remove(first.name());
      boolean national = known.named(first.name()).isPresent();
      things.add(new Thing(id, List.copyOf(names), first.type(), null, "", national, first.rule()));
    }
    return new Result(things, List.copyOf(occurrences.values()));
  }

  /** The same for all spellings of one organisation. */
  private String key(OrganisationMention mention, Place issuer) {
    @Nullable Known same = known.named(mention.name()).orElse(null);
    if (same != null) {
      return same.name();
    }
    String name = unbracketed(full(mention.name()));
    for (Place place : List.of(issuer, places.province(issuer).orElse(issuer))) {
      List<String> prefixes = new ArrayList<>(List.of(place.name()));
      prefixes.addAll(place.shortNames());
      prefixes.add(place.name().substring(place.name().length() - 1));
      for (String prefix : prefixes) {
        if (name.startsWith(prefix) && name.length() > prefix.length() + 2) {
          return place.name() + name.substring(prefix.length());
        }
      }
    }
    return name;
  }

  /** 中国（湖南）自由贸易试验区 as 湖南自由贸易试验区. */
  private static String unbracketed(String name) {
    int open = name.indexOf('（');
    int close = name.indexOf('）');
    return open >= 0 && close > open && close + 1 < name.length()
        ? name.substring(open + 1, close) + name.substring(close + 1)
        : name;
  }

  private String full(String name) {
    for (Hit<Ending> hit : types.in(name)) {
      if (hit.end() == name.length()) {
        return name.substring(0, hit.begin()) + hit.value().full();
      }
    }
    return name;
  }
}
