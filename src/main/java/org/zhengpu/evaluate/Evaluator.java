package org.zhengpu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Compares a report's graph with an annotation of the report by hand. */
public final class Evaluator {
  private static final int BEFORE = 15;
  private static final int AFTER = 10;

  private final EvaluationWords words = EvaluationWords.standard();
  private final Names names = new Names(words);

  /**
   * All measures, and what differs.
   *
   * @param gold JSON lines
   * @param graph of the one report that was annotated
   * @param source the report's text, from which the words around a place are shown; null: as the
   *     annotation or the graph has them
   * @throws ReportException where a file cannot be read or the graph is not that of one report
   */
  public Evaluation evaluate(Path gold, Model graph, @Nullable Path source) {
    int reports = graph.listSubjectsWithProperty(RDF.type, Zp.CLASS_REPORT).toList().size();
    if (reports > 1) {
      throw new ReportException(
          ErrorCode.BAD_USAGE, reports + " reports are in the graph; name the file of one");
    }
    String text = source == null ? text(graph) : text(source);
    return evaluate(new GoldReader(at -> surroundings(text, at)).read(gold), graph);
  }

  private Evaluation evaluate(Gold gold, Model graph) {
    GraphFacts facts = new GraphFactsReader(graph, words).read();
    FigureMatching figures = new FigureMatching(gold, facts, names, words);
    ThingMatching things = new ThingMatching(gold, facts, names, words);
    LinkMeasures links = new LinkMeasures(gold, facts, names, things);
    List<Score> scores = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Evaluation part :
        List.of(
            new FigureMeasures(gold, names, words).of(figures),
            things.evaluation(),
            links.members(),
            links.places(),
            new PlaceMeasures(gold, facts, words).evaluation(),
            new TieMeasures(gold, facts, figures, things).evaluation())) {
      scores.addAll(part.scores());
      remarks.addAll(part.remarks());
    }
    return new Evaluation(scores, remarks);
  }

  /**
   * Which facts of a graph are right, by their IRIs: figures where all that is said of them is, and
   * things that are annotated. Facts outside the annotated text, and those that an annotation
   * leaves open, are not among them.
   */
  public SortedMap<String, Boolean> verdicts(Path gold, Model graph) {
    Gold read = new GoldReader(at -> surroundings(text(graph), at)).read(gold);
    GraphFacts facts = new GraphFactsReader(graph, words).read();
    SortedMap<String, Boolean> verdicts = new TreeMap<>();
    verdicts.putAll(new ThingMatching(read, facts, names, words).verdicts());
    FigureMatching figures = new FigureMatching(read, facts, names, words);
    verdicts.putAll(new FigureMeasures(read, names, words).verdicts(figures));
    return verdicts;
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, source + ": cannot be read as text in UTF-8", e);
    }
  }

  private static String text(Model graph) {
    return graph
        .listObjectsOfProperty(Reused.IS_STRING)
        .filterKeep(RDFNode::isLiteral)
        .toList()
        .stream()
        .map(node -> node.asLiteral().getLexicalForm())
        .findFirst()
        .orElse("");
  }

  private static String surroundings(String text, Span at) {
    if (at.end() > text.length()) {
      return at.begin() + "-" + at.end();
    }
    return text.substring(Math.max(0, at.begin() - BEFORE), at.begin())
        + "⟦"
        + at.of(text)
        + "⟧"
        + text.substring(at.end(), Math.min(text.length(), at.end() + AFTER));
  }
}
