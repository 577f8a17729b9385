package org.zhengpu.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Facts;

/** The part of a report's facts by which reports are compared. */
public final class HeadlineFacts {
  private HeadlineFacts() {}

  /** The headline indicators of the issuer's own place, compared with nothing. */
  public static Facts of(Facts facts) {
    Place issuer = facts.report().metadata().issuer();
    Set<String> slugs =
        Indicators.of(facts.lexicon()).headline().stream()
            .map(Indicator::slug)
            .collect(Collectors.toSet());
    return new Facts(
        facts.lexicon(),
        facts.report(),
        facts.figures().stream()
            .filter(figure -> contains(slugs, figure.indicator()))
            .filter(figure -> figure.area().equals(issuer) && figure.reference() == null)
            .toList(),
        facts.qualitativeTargets().stream()
            .filter(target -> contains(slugs, target.indicator()) && target.area().equals(issuer))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static boolean contains(Set<String> slugs, @Nullable String slug) {
    return slug != null && slugs.contains(slug);
  }
}
