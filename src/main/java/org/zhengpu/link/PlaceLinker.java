package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengpu.extract.PlaceExtractor;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Place.Kind;
import org.zhengpu.lexicon.Place.Level;
import org.zhengpu.lexicon.Places;
import org.zhengpu.mention.PlaceMention;

/**
 * Decides which place each name of a sentence means, and drops names that mean none there.
 *
 * <p>The issuer's own divisions come first, then what the neighbours in a list or the name just
 * before suggest, then the higher division. A name that is a common word as well is a place's only
 * beside its neighbours: 湘西凤凰, but not 凤凰 alone.
 */
public final class PlaceLinker {
  private final Places places;

  /** Links to the given places. */
  public PlaceLinker(Places places) {
    this.places = places;
  }

  /**
   * The places that the names of one sentence mean.
   *
   * @param text the report's plain text, which the spans are of
   * @param mentions in the order of the text
   */
  public List<PlaceOccurrence> link(String text, List<PlaceMention> mentions, Place issuer) {
    List<@Nullable Place> chosen = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      chosen.add(alone(mention, issuer).orElse(null));
    }
    // Twice, so that what a neighbour on the right decided reaches further names on the left.
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < chosen.size(); i++) {
        Optional<Place> better = beside(text, mentions, chosen, i);
        if (better.isPresent()) {
          chosen.set(i, better.orElseThrow());
        }
      }
    }
    List<PlaceOccurrence> found = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Place place = chosen.get(i);
      if (place != null) {
        found.add(new PlaceOccurrence(place, mentions.get(i).span(), mentions.get(i).rule()));
      }
    }
    return List.copyOf(found);
  }

  /** What a name means by itself in a report of the issuer. */
  private Optional<Place> alone(PlaceMention mention, Place issuer) {
    Optional<Place> own =
        mention.candidates().stream().filter(place -> own(place, issuer)).findFirst();
    return switch (mention.rule()) {
      case PlaceExtractor.WEAK -> Optional.empty();
      case PlaceExtractor.COUNTY -> own;
      case PlaceExtractor.COUNTY_KNOWN, PlaceExtractor.OFFICIAL ->
          own.isPresent() || mention.candidates().size() > 1
              ? own.or(() -> highest(mention))
              : Optional.of(mention.candidates().get(0));
      case PlaceExtractor.SHORT -> highest(mention).or(() -> own);
      default -> mention.candidates().stream().filter(place -> inScope(place, issuer)).findFirst();
    };
  }

  /** The one candidate that is higher than the others, or the only one. */
  private static Optional<Place> highest(PlaceMention mention) {
    List<Place> candidates = mention.candidates();
    Place first = candidates.get(0);
    boolean only = candidates.size() == 1 || candidates.get(1).level() != first.level();
    return only ? Optional.of(first) : Optional.empty();
  }

  private boolean own(Place place, Place issuer) {
    if (place.kind() != Kind.DIVISION || issuer.nation()) {
      return false;
    }
    Place home = places.province(issuer).orElse(issuer);
    return places.within(place, home);
  }

  private boolean inScope(Place place, Place issuer) {
    return places
        .scope(place)
        .map(scope -> places.within(issuer, scope) || places.within(scope, issuer))
        .orElse(true);
  }

  /** What a name means beside the names that stand next to it, where they suggest something. */
  private Optional<Place> beside(
      String text, List<PlaceMention> mentions, List<@Nullable Place> chosen, int i) {
    if (mentions.get(i).candidates().size() == 1 && chosen.get(i) != null) {
      return Optional.empty();
    }
    Place before = i > 0 && near(text, mentions, i - 1) ? chosen.get(i - 1) : null;
    Place after = i + 1 < chosen.size() && near(text, mentions, i) ? chosen.get(i + 1) : null;
    boolean touching =
        before != null && mentions.get(i - 1).span().end() == mentions.get(i).span().begin();
    for (Place candidate : mentions.get(i).candidates()) {
      if (before != null && touching && contains(before, candidate)) {
        return Optional.of(candidate);
      }
    }
    for (Place candidate : mentions.get(i).candidates()) {
      if (siblings(before, candidate) || siblings(candidate, after)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Whether at most one character, and no end of a clause, stands after the i-th name. */
  private static boolean near(String text, List<PlaceMention> mentions, int i) {
    int gap = mentions.get(i + 1).span().begin() - mentions.get(i).span().end();
    return gap == 0
        || (gap == 1 && "，。；：！？".indexOf(text.charAt(mentions.get(i).span().end())) < 0);
  }

  private boolean contains(Place whole, Place part) {
    return whole.kind() == Kind.DIVISION
        && part.kind() == Kind.DIVISION
        && !whole.id().equals(part.id())
        && places.within(part, whole);
  }

  private static boolean siblings(@Nullable Place one, @Nullable Place other) {
    return one != null
        && other != null
        && one.level() == other.level()
        && one.level() != Level.PROVINCE
        && one.within() != null
        && one.within().equals(other.within())
        && !one.id().equals(other.id());
  }
}
