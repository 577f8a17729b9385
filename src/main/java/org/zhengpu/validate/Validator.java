package org.zhengpu.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Checks graphs against the shapes, the data cube's constraints, their offsets, and what figures
 * say of each other.
 */
public final class Validator {
  private final @Nullable Map<String, String> sources;

  /**
   * Makes a validator.
   *
   * @param sources folder of the files from which the graphs were built; null: not compared
   */
  public Validator(@Nullable Path sources) {
    this.sources = sources == null ? null : Sources.in(sources);
  }

  /**
   * All that is not as it should be: violations of shapes first, then of the cube's integrity, then
   * offsets, then what a person should look at.
   */
  public List<Finding> check(Model data) {
    List<Finding> findings = new ArrayList<>(ShapeCheck.check(data.getGraph()));
    findings.addAll(IntegrityCheck.check(data));
    findings.addAll(OffsetCheck.check(data, sources));
    findings.addAll(SizeCheck.check(data));
    List<StatedFigure> figures = StatedFigure.all(data);
    findings.addAll(NationCheck.check(figures));
    findings.addAll(GrowthCheck.check(figures));
    findings.addAll(RangeCheck.check(figures));
    return findings;
  }

  /** What the reports of a graph imply of the nation, by indicator and period. */
  public static List<Agreement> nation(Model data) {
    return NationCheck.agreements(StatedFigure.all(data));
  }
}
