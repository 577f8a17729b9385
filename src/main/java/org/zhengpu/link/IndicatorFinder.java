package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.lexicon.Units;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.mention.QuantityMention;

/** Finds what is measured in the catalogue. */
final class IndicatorFinder {
  private static final String GROSS_PRODUCT = "gdp";
  private static final String PERCENT = "PERCENT";
  private final Indicators indicators;
  private final Units units;
  private final Role home;
  private final Role economy;
  private final Role ratioNoun;
  private final Role note;
  private final Map<String, List<String>> names = new ConcurrentHashMap<>();

  IndicatorFinder(Indicators indicators, FigureWords words, Units units) {
    this.units = units;
    this.indicators = indicators;
    this.home = words.role("home");
    this.economy = words.role("economy");
    this.ratioNoun = words.role("ratio");
    this.note = words.role("note");
  }

  /**
   * The slug of the indicator that a phrase names.
   *
   * @param area name of the place that the phrase begins with; empty for none
   */
  @Nullable String slug(String phrase, String area, Measure measure) {
    String text = withoutNote(phrase.substring(home.startLength(phrase, 0)));
    for (String each : new String[] {text, without(text, area)}) {
      Optional<Indicator> found =
          measure == Measure.LEVEL || measure == Measure.RANK
              ? indicators.about(each)
              : indicators.changing(each);
      if (found.isPresent()) {
        return found.get().slug();
      }
    }
    return null;
  }

  /** 固定资产投资（不含农户）: the bracket says how it is counted, or is its abbreviation. */
  private String withoutNote(String text) {
    int bracket = Signs.ends(text, '）') ? text.lastIndexOf('（') : -1;
    boolean counts =
        bracket > 0
            && (note.startLength(text, bracket + 1) > 0
                || text.chars().skip(bracket + 1).allMatch(c -> c < '\u0080' || c == '）'));
    return counts ? text.substring(0, bracket) : text;
  }

  private static String without(String text, String area) {
    for (int length = area.length(); length >= 2; length--) {
      if (text.startsWith(area.substring(0, length))) {
        return text.substring(length);
      }
    }
    return text;
  }

  /** The economy's growth, which a sentence states without naming it. */
  Indicator grossProduct() {
    return indicators
        .bySlug(GROSS_PRODUCT)
        .orElseThrow(() -> new IllegalStateException("no indicator " + GROSS_PRODUCT));
  }

  /** Whether a phrase means the economy as a whole. */
  boolean economy(String phrase) {
    return economy.is(phrase);
  }

  /** Whether an indicator is usually measured in a quantity's unit. */
  boolean usual(String slug, QuantityMention quantity) {
    String key = units.named(quantity.unit()).map(Unit::key).orElse("");
    return indicators.bySlug(slug).map(i -> i.units().contains(key)).orElse(false);
  }

  /** The indicator that a word names as a part of another: 出口 of 进出口总额; null for none. */
  @Nullable String part(String word, @Nullable String whole) {
    return indicators
        .changing(word)
        .filter(found -> whole != null && whole.equals(found.broader()))
        .map(Indicator::slug)
        .orElse(null);
  }

  /** Whether the name of an indicator says that it is a ratio, as 失业率. */
  boolean ratio(String slug) {
    String name = label(slug);
    return ratioNoun.endLength(name, name.length()) > 0;
  }

  /**
   * The name of an indicator that ends with a word and begins with one that a text names: 粮食总产
   * where the text speaks of 粮食; the one named last. Empty for none.
   */
  String completed(String ending, String before) {
    String best = "";
    int at = -1;
    for (String name : names.computeIfAbsent(ending, this::namesEnding)) {
      int found = before.lastIndexOf(name.substring(0, name.length() - ending.length()));
      if (found > at) {
        at = found;
        best = name;
      }
    }
    return best;
  }

  private List<String> namesEnding(String ending) {
    List<String> found = new ArrayList<>();
    for (Indicator indicator : indicators.all()) {
      List<String> all = new ArrayList<>(indicator.synonyms());
      all.add(indicator.zh());
      for (String name : all) {
        if (name.endsWith(ending) && name.length() >= ending.length() + 2) {
          found.add(name);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Whether a level of an indicator is a per cent exactly where the catalogue says so. */
  boolean measuredIn(@Nullable String slug, boolean percent) {
    Indicator indicator = slug == null ? null : indicators.bySlug(slug).orElse(null);
    return indicator == null
        || indicator.units().isEmpty()
        || indicator.units().contains(PERCENT) == percent;
  }

  /** Preferred label of an indicator. */
  String label(String slug) {
    return indicators.bySlug(slug).map(Indicator::zh).orElse(slug);
  }
}
