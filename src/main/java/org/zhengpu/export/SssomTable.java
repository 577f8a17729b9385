package org.zhengpu.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.graph.GraphBuilder;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Software;
import org.zhengpu.graph.Zp;

/**
 * The ties between named things of different reports as a mapping set in SSSOM's table form.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">SSSOM/TSV</a>
 */
final class SssomTable {
  /** The saved query whose answer is the table. */
  static final String QUERY = "mappings";

  private static final String OURS = "zpd";
  private static final String REVIEWED = "reviewed";
  private static final String LEXICAL = "LexicalMatching";
  private static final String MANUAL = "ManualMappingCuration";
  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "predicate_modifier",
          "object_id",
          "object_label",
          "mapping_justification",
          "confidence",
          "mapping_tool",
          "mapping_tool_version",
          "comment");

  private final Map<String, String> prefixes = new LinkedHashMap<>();

  private SssomTable(Rows rows) {
    prefixes.put("semapv", Reused.SEMAPV);
    prefixes.put("skos", SKOS.uri);
    prefixes.put("zp", Zp.NS);
    TreeSet<String> bases = new TreeSet<>();
    for (List<String> row : rows.rows()) {
      bases.add(base(row.get(0)));
      bases.add(base(row.get(3)));
    }
    int number = 1;
    for (String base : bases) {
      prefixes.put(number == 1 ? OURS : OURS + number, base);
      number++;
    }
  }

  /** The table with its mapping set's description before it. */
  static String of(Rows rows) {
    return new SssomTable(rows).text(rows);
  }

  private String text(Rows rows) {
    StringBuilder text = new StringBuilder();
    text.append("#mapping_set_id: \"").append(Iris.BASE).append("mappings\"\n");
    text.append("#mapping_set_title: \"What ties government work reports to each other\"\n");
    text.append("#license: \"").append(GraphBuilder.LICENCE).append("\"\n");
    text.append("#curie_map:\n");
    prefixes.forEach(
        (prefix, iri) ->
            text.append("#  ").append(prefix).append(": \"").append(iri).append("\"\n"));
    text.append(String.join("\t", COLUMNS)).append('\n');
    for (List<String> row : rows.rows()) {
      text.append(String.join("\t", cells(row))).append('\n');
    }
    return text.toString();
  }

  /** One row of the query: both ends with their labels, the relation, the rule, the confidence. */
  private List<String> cells(List<String> row) {
    String rule = row.get(5);
    boolean reviewed = rule.equals(REVIEWED);
    List<String> cells = new ArrayList<>();
    cells.add(curie(row.get(0)));
    cells.add(label(row.get(1)));
    cells.add(curie(row.get(2)));
    cells.add("");
    cells.add(curie(row.get(3)));
    cells.add(label(row.get(4)));
    cells.add("semapv:" + (reviewed ? MANUAL : LEXICAL));
    cells.add(row.get(6));
    cells.add("Zhengpu");
    cells.add(Software.version());
    cells.add("rule " + rule);
    return cells;
  }

  private String curie(String iri) {
    String prefix = "";
    int length = 0;
    for (Map.Entry<String, String> entry : prefixes.entrySet()) {
      if (iri.startsWith(entry.getValue()) && entry.getValue().length() > length) {
        prefix = entry.getKey();
        length = entry.getValue().length();
      }
    }
    return prefix + ":" + iri.substring(length);
  }

  /** An IRI up to its last three parts, which are kind, report and name. */
  private static String base(String iri) {
    int end = iri.length();
    for (int part = 0; part < 3; part++) {
      end = iri.lastIndexOf('/', end - 1);
    }
    return iri.substring(0, end + 1);
  }

  private static String label(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
