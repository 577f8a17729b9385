package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengpu.document.Sentence;
import org.zhengpu.extract.WordFit.Fit;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Place.Level;
import org.zhengpu.lexicon.PlaceFollow;
import org.zhengpu.lexicon.PlaceNames;
import org.zhengpu.lexicon.PlaceNames.Entry;
import org.zhengpu.lexicon.PlaceNames.Form;
import org.zhengpu.lexicon.PlaceNames.Hint;
import org.zhengpu.lexicon.PlaceWorks;
import org.zhengpu.lexicon.Terms.Hit;
import org.zhengpu.lexicon.TownWords;
import org.zhengpu.lexicon.Words;
import org.zhengpu.mention.PlaceMention;

/**
 * Finds names of places: divisions by official and short name, regions, countries.
 *
 * <p>What a name means, and whether a name that is a common word as well means a place at all, is
 * decided where the report's issuer and the neighbours are known: the rule says how sure a mention
 * is on its own.
 */
public final class PlaceExtractor implements Extractor<PlaceMention> {
  /** A name with its 省, 市, 县. */
  public static final String OFFICIAL = "place-official";

  /** The short name of a province or a prefecture. */
  public static final String SHORT = "place-short";

  /** The short name of a county that is known as a place wherever it stands. */
  public static final String COUNTY_KNOWN = "place-county-known";

  /** The short name of a county. */
  public static final String COUNTY = "place-county";

  /** A name that is a common word as well. */
  public static final String WEAK = "place-weak";

  /** A name that is a common word as well, before works that are named after places. */
  public static final String BEFORE_WORKS = "place-before-works";

  /** A region, a river, a country. */
  public static final String REGION = "place-region";

  private static final int LONG = 3;

  private final PlaceNames names;
  private final PlaceFollow follow;
  private final PlaceWorks works;
  private final WordFit fits;
  private final TownExtractor towns;

  /** Looks for the names of a lexicon. */
  public PlaceExtractor(Lexicon lexicon, Words words) {
    this.names = PlaceNames.of(lexicon);
    this.follow = PlaceFollow.of(lexicon);
    this.works = PlaceWorks.of(lexicon);
    this.fits = new WordFit(words);
    this.towns = new TownExtractor(TownWords.of(lexicon), words);
  }

  @Override
  public List<PlaceMention> extract(Sentence sentence) {
    String text = sentence.text();
    List<PlaceMention> found = new ArrayList<>();
    int free = 0;
    for (Hit<Entry> hit : names.in(text)) {
      if (hit.begin() < free) {
        continue;
      }
      Entry entry = hit.value();
      if (entry.form() == Form.STOP || swallowed(text, hit)) {
        free = hit.end();
        continue;
      }
      Optional<String> rule = rule(text, hit);
      if (rule.isPresent()) {
        found.add(
            new PlaceMention(
                sentence.at(hit.begin(), hit.end()), entry.places(), rule.orElseThrow()));
        free = hit.end();
      }
    }
    List<PlaceMention> inTowns = towns.extract(sentence, found);
    if (inTowns.isEmpty()) {
      return List.copyOf(found);
    }
    found.addAll(inTowns);
    found.sort(Comparator.comparing(PlaceMention::span));
    return List.copyOf(found);
  }

  /** Whether the name is only part of a brand's or a street's. */
  private boolean swallowed(String text, Hit<Entry> hit) {
    Entry entry = hit.value();
    return entry.hint() != Hint.SURE
        && follow.swallows(text, hit.end(), entry.form() == Form.REGION);
  }

  private Optional<String> rule(String text, Hit<Entry> hit) {
    Entry entry = hit.value();
    boolean county = highest(entry) == Level.COUNTY;
    boolean region = entry.form() == Form.REGION;
    boolean long3 = hit.end() - hit.begin() >= LONG;
    if (entry.form() == Form.OFFICIAL && long3) {
      return weak(entry) ? Optional.of(WEAK) : official(text, hit, county);
    }
    Fit fit = entry.hint() == Hint.SURE ? Fit.PLACE : fits.of(text, hit.begin(), hit.end());
    if (!fit.whole()) {
      return Optional.empty();
    }
    if (weak(entry)) {
      return Optional.of(word(text, hit));
    }
    if (region) {
      return Optional.of(REGION);
    }
    if (!county) {
      return Optional.of(SHORT);
    }
    if (entry.hint() == Hint.KNOWN) {
      return Optional.of(COUNTY_KNOWN);
    }
    return Optional.of(fit == Fit.WORD && !long3 ? word(text, hit) : COUNTY);
  }

  private static boolean weak(Entry entry) {
    return entry.hint() == Hint.WEAK || entry.hint() == Hint.COMMON;
  }

  /** The rule for a name that is a common word as well. */
  private String word(String text, Hit<Entry> hit) {
    boolean place = hit.value().hint() != Hint.COMMON && works.follow(text, hit.end());
    return place ? BEFORE_WORKS : WEAK;
  }

  private Optional<String> official(String text, Hit<Entry> hit, boolean county) {
    boolean crossed = county && fits.of(text, hit.begin(), hit.end()) == Fit.CROSSED;
    return crossed ? Optional.empty() : Optional.of(OFFICIAL);
  }

  private static Level highest(Entry entry) {
    return entry.places().stream().map(Place::level).min(Level::compareTo).orElseThrow();
  }
}
