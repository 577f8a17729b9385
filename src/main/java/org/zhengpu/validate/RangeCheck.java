package org.zhengpu.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.zhengpu.graph.BundledGraph;
import org.zhengpu.graph.Zp;

/** Whether figures are within what the catalogue of indicators takes for possible. */
final class RangeCheck {
  private static final String FILE = "ontology/indicators.ttl";
  private static final String CHECK = "a figure is within the plausible range of its indicator";

  private static final class Standard {
    private static final Model CATALOGUE = BundledGraph.read(FILE);
  }

  private RangeCheck() {}

  /** Rates of a year or a part of one, and levels in the usual unit, that are out of range. */
  static List<Finding> check(List<StatedFigure> figures) {
    List<Finding> findings = new ArrayList<>();
    for (StatedFigure figure : figures) {
      Resource indicator = Standard.CATALOGUE.getResource(figure.indicator().getURI());
      if (figure.isRate() && !isOfSpan(figure)) {
        compare(figure, indicator, Zp.LOWEST_RATE, Zp.HIGHEST_RATE, findings);
      } else if (figure.isLevel() && isInUsualUnit(figure, indicator)) {
        compare(figure, indicator, Zp.LOWEST_LEVEL, Zp.HIGHEST_LEVEL, findings);
      }
    }
    return findings;
  }

  /** Growth over several years may be any, unless it is that of an average year. */
  private static boolean isOfSpan(StatedFigure figure) {
    return figure.period().contains("/") && !figure.basis().equals(Zp.ANNUAL_AVERAGE);
  }

  /** Whether the range is in the figure's unit: that of an indicator with one usual unit. */
  private static boolean isInUsualUnit(StatedFigure figure, Resource indicator) {
    List<Statement> usual = indicator.listProperties(Zp.USUAL_UNIT).toList();
    return usual.size() == 1 && usual.get(0).getObject().equals(figure.unit());
  }

  private static void compare(
      StatedFigure figure,
      Resource indicator,
      Property lowest,
      Property highest,
      List<Finding> findings) {
    if (!indicator.hasProperty(lowest) || !indicator.hasProperty(highest)) {
      return;
    }
    BigDecimal low = new BigDecimal(indicator.getProperty(lowest).getString());
    BigDecimal high = new BigDecimal(indicator.getProperty(highest).getString());
    BigDecimal upper = figure.upper() == null ? figure.value() : figure.upper();
    if (figure.value().compareTo(low) < 0 || upper.compareTo(high) > 0) {
      findings.add(
          new Finding(
              Finding.Severity.WARNING,
              CHECK,
              figure.iri(),
              String.join(
                  " ",
                  StatedFigure.label(figure.indicator()),
                  figure.valueText(),
                  "is not within",
                  low.toPlainString() + "…" + high.toPlainString() + ":",
                  figure.quoted()),
              Finding.Source.check("plausible-range")));
    }
  }
}
