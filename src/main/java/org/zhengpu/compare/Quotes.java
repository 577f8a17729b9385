package org.zhengpu.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/** Finds the words behind passages: section, clause, and the sentence around it. */
final class Quotes {
  private record Sentence(int end, String text) {}

  private final Model model;
  private final Map<String, Edition> byContext = new HashMap<>();
  private final Map<String, TreeMap<Integer, Sentence>> sentences = new HashMap<>();

  Quotes(Dataset data, Editions editions) {
    model = data.getDefaultModel();
    editions.all().forEach(edition -> byContext.put(edition.context(), edition));
    for (Answer row : Answer.all(data, "sentences")) {
      String text = row.has("plain") ? row.get("plain") : row.get("exact");
      sentences
          .computeIfAbsent(row.get("context"), context -> new TreeMap<>())
          .put(row.integer("begin"), new Sentence(row.integer("end"), text));
    }
  }

  /** What a passage says and where; nothing where its report is not of the set. */
  Optional<Quote> at(String passage) {
    Resource node = model.createResource(passage);
    String context = node.getRequiredProperty(Reused.REFERENCE_CONTEXT).getResource().getURI();
    Edition edition = byContext.get(context);
    if (edition == null) {
      return Optional.empty();
    }
    int begin = node.getRequiredProperty(Reused.BEGIN_INDEX).getInt();
    int end = node.getRequiredProperty(Reused.END_INDEX).getInt();
    String clause = text(node, Zp.PLAIN_TEXT).or(() -> text(node, Reused.ANCHOR_OF)).orElse("");
    return Optional.of(
        new Quote(edition, section(node), begin, end, clause, around(context, begin, end, clause)));
  }

  /** Where the passages of some rows are, in the order of the text. */
  List<Quote> of(List<Answer> rows) {
    return rows.stream()
        .map(row -> at(row.get("passage")))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static String section(Resource passage) {
    return Optional.ofNullable(passage.getPropertyResourceValue(Zp.IN_SECTION))
        .flatMap(section -> text(section, RDFS.label))
        .orElse("");
  }

  private String around(String context, int begin, int end, String clause) {
    Map.Entry<Integer, Sentence> before =
        sentences.getOrDefault(context, new TreeMap<>()).floorEntry(begin);
    return before != null && before.getValue().end() >= end ? before.getValue().text() : clause;
  }

  private static Optional<String> text(Resource subject, Property property) {
    return Optional.ofNullable(subject.getProperty(property)).map(s -> s.getString());
  }
}
