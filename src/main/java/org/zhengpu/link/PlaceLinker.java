package org.zhengpu.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengpu.extract.PlaceExtractor;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Place.Kind;
import org.zhengpu.lexicon.Place.Level;
import org.zhengpu.lexicon.PlaceNames;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.mention.PlaceMention;

/**
 * Decides which place each name of a sentence means, and drops names that mean none there.
 *
 * <p>The issuer's own divisions come first, then what the neighbours in a list or the name just
 * before suggest, then the higher division. A name that is a common word as well is a place's only
 * beside its neighbours: 湘西凤凰, but not 凤凰 alone.
 */
public final class PlaceLinker {
  private static final int SIDE = 2;
  private static final String FAR = "\n\n";

  private final Places places;
  private final PlaceNames names;
  private final Set<String> divided = new HashSet<>();

  /** Links to the given places. */
  public PlaceLinker(Places places, PlaceNames names) {
    this.places = places;
    this.names = names;
    for (Place place : places.all()) {
      String within = place.level() == Level.PREFECTURE ? place.within() : null;
      if (within != null) {
        divided.add(within);
      }
    }
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
      if (place != null && !partOf(text, mentions, chosen, i)) {
        found.add(new PlaceOccurrence(place, mentions.get(i).span(), mentions.get(i).rule()));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a name is only a side of the division right before it, as 中部 in 甘肃中部. */
  private boolean partOf(
      String text, List<PlaceMention> mentions, List<@Nullable Place> chosen, int i) {
    Place place = chosen.get(i);
    return i > 0
        && place != null
        && between(text, mentions, i - 1).isEmpty()
        && division(chosen.get(i - 1))
        && mentions.get(i).span().length() <= SIDE
        && place.covers().stream()
            .flatMap(code -> places.byCode(code).stream())
            .anyMatch(covered -> covered.level() == Level.PROVINCE);
  }

  /** What a name means by itself in a report of the issuer. */
  private Optional<Place> alone(PlaceMention mention, Place issuer) {
    Optional<Place> own =
        mention.candidates().stream().filter(place -> own(place, issuer)).findFirst();
    return switch (mention.rule()) {
      case PlaceExtractor.WEAK -> Optional.empty();
      case PlaceExtractor.BEFORE_WORKS -> own;
      case PlaceExtractor.COUNTY -> region(mention, issuer).or(() -> own);
      case PlaceExtractor.COUNTY_KNOWN ->
          region(mention, issuer).or(() -> own).or(() -> highest(mention));
      case PlaceExtractor.SHORT -> ownOf(mention, issuer).or(() -> highest(mention)).or(() -> own);
      case PlaceExtractor.OFFICIAL -> own.or(() -> Optional.of(mention.candidates().get(0)));
      default -> region(mention, issuer);
    };
  }

  /**
   * The issuer's own division where it is likelier than a higher one elsewhere: a prefecture, as 海南
   * in Qinghai, or in a city that has none a district against another province's city, as 朝阳 in
   * Beijing.
   */
  private Optional<Place> ownOf(PlaceMention mention, Place issuer) {
    Optional<Place> first =
        mention.candidates().stream().filter(place -> own(place, issuer)).findFirst();
    Level highest = mention.candidates().get(0).level();
    boolean city = !issuer.nation() && places.province(issuer).filter(this::undivided).isPresent();
    return first.filter(
        place ->
            place.level() == Level.PREFECTURE
                || (city && place.level() == Level.COUNTY && highest == Level.PREFECTURE));
  }

  /** Whether a province has no prefectures. */
  private boolean undivided(Place province) {
    return !divided.contains(province.id());
  }

  /** The river, mountain or area of that name, which is spoken of more than the county. */
  private Optional<Place> region(PlaceMention mention, Place issuer) {
    return mention.candidates().stream()
        .filter(place -> place.kind() == Kind.REGION && inScope(place, issuer))
        .findFirst();
  }

  /** The one candidate that is higher than the others, or the only one. */
  private static Optional<Place> highest(PlaceMention mention) {
    List<Place> candidates = mention.candidates();
    Place first = candidates.get(0);
    boolean only = candidates.size() == 1 || candidates.get(1).level() != first.level();
    return only ? Optional.of(first) : Optional.empty();
  }

  private boolean own(Place place, Place issuer) {
    if (place.kind() == Kind.REGION) {
      return places.scope(place).isPresent() && inScope(place, issuer);
    }
    if (issuer.nation()) {
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
    PlaceMention mention = mentions.get(i);
    Place now = chosen.get(i);
    if (mention.candidates().size() == 1 && now != null) {
      return Optional.empty();
    }
    String left = i > 0 ? between(text, mentions, i - 1) : FAR;
    String right = i + 1 < chosen.size() ? between(text, mentions, i) : FAR;
    Place before = left.length() <= 1 ? chosen.get(i - 1) : null;
    Place after = right.length() <= 1 ? chosen.get(i + 1) : null;
    Optional<Place> inside =
        first(mention, place -> left.isEmpty() && before != null && contains(before, place));
    if (inside.isPresent()
        || (now != null && after != null && right.isEmpty() && contains(now, after))) {
      return inside;
    }
    if (now != null && now.level() == Level.PREFECTURE) {
      return Optional.empty();
    }
    Optional<Place> listed =
        first(mention, place -> siblings(before, place) || siblings(place, after));
    if (listed.isPresent() || now != null || word(mention)) {
      return listed;
    }
    boolean road =
        (names.joins(left) && division(before)) || (names.joins(right) && division(after));
    return road ? highest(mention) : Optional.empty();
  }

  private static boolean word(PlaceMention mention) {
    return mention.rule().equals(PlaceExtractor.WEAK)
        || mention.rule().equals(PlaceExtractor.BEFORE_WORKS);
  }

  private static Optional<Place> first(PlaceMention mention, Predicate<Place> fits) {
    return mention.candidates().stream().filter(fits).findFirst();
  }

  /** What stands between a name and the next, where both are of one clause. */
  private static String between(String text, List<PlaceMention> mentions, int i) {
    String between =
        text.substring(mentions.get(i).span().end(), mentions.get(i + 1).span().begin());
    return between.length() == 1 && Signs.endsClause(between.charAt(0)) ? FAR : between;
  }

  private static boolean division(@Nullable Place place) {
    return place != null && place.kind() == Kind.DIVISION;
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
