package org.zhengpu.correct;

import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;

/**
 * A correction that was applied.
 *
 * @param target what carries it now; null where a thing or a figure was taken out
 * @param evidence where the text speaks of it, in the plain text
 */
public record Applied(Correction correction, @Nullable Target target, Span evidence) {
  /** What a correction is of. */
  public sealed interface Target {}

  /** A figure by where its number stands. */
  public record OfFigure(Span number) implements Target {}

  /** A programme, family, project or organisation. */
  public record OfThing(Thing.Id thing) implements Target {}

  /** What ties two things. */
  public record OfTie(Tie tie) implements Target {}
}
