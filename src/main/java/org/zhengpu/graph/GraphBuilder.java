package org.zhengpu.graph;

import org.apache.jena.rdf.model.Model;
import org.zhengpu.correct.Corrected;
import org.zhengpu.correct.Trusted;
import org.zhengpu.lexicon.RuleConfidence;
import org.zhengpu.lexicon.Units;
import org.zhengpu.link.Facts;

/**
 * Turns what a report states into triples.
 *
 * <p>The graph stands alone: it carries its text, the places, periods, indicators and units that it
 * refers to, and the code lists and the structure of its figures. The same facts give the same
 * triples, and no node is blank.
 */
public final class GraphBuilder {
  /** Under which licence the graphs are. */
  public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private GraphBuilder() {}

  /** The graph of one report that nobody has corrected. */
  public static Model build(Facts facts, GraphOptions options) {
    return build(Corrected.none(facts), options);
  }

  /** The graph of one report, with what people have corrected in it. */
  public static Model build(Corrected corrected, GraphOptions options) {
    Facts trusted = Trusted.of(corrected.facts(), options.minConfidence());
    Facts facts = options.headline() ? HeadlineFacts.of(trusted) : trusted;
    Triples triples = new Triples();
    Iris iris = new Iris(facts, options.base());
    Draft draft =
        new Draft(
            triples,
            iris,
            new Passages(facts.report(), iris, triples, options.quotes()),
            new PlaceTriples(triples, facts.lexicon()),
            new PeriodTriples(triples),
            new UnitTriples(triples, Units.of(facts.lexicon())),
            RuleConfidence.of(facts.lexicon()));
    ReportTriples report = new ReportTriples(facts.report(), draft);
    report.write();
    FigureTriples figures = new FigureTriples(facts, draft);
    figures.write();
    new ThingTriples(facts, draft).write();
    TieTriples ties = new TieTriples(facts, draft, figures);
    ties.write();
    CorrectionTriples corrections = new CorrectionTriples(corrected, draft, figures, ties);
    corrections.write();
    if (options.headline()) {
      report.sectionsOfPassages();
    } else {
      report.sectionsAndSentences();
    }
    Codes.standard().copyTo(triples.model());
    new CatalogueTriples(facts, draft).write();
    new DescriptionTriples(facts, draft, options, corrections.file()).write();
    Model model = triples.model();
    Prefixes.map().forEach(model::setNsPrefix);
    return model;
  }
}
