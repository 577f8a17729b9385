package org.zhengpu.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Reads the reviewed rows of an SSSOM table.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/">Simple Standard for Sharing Ontological
 *     Mappings</a>
 */
final class SssomReader {
  private static final long LARGEST = 64L << 20;
  private static final Pattern PREFIX =
      Pattern.compile("\\s+\"?(?<prefix>[\\w.-]+)\"?:\\s*\"?(?<iri>[^\\s\"]+)\"?\\s*");
  private static final String PREFIXES = "curie_map:";
  private static final Set<String> REQUIRED =
      Set.of("subject_id", "predicate_id", "object_id", "mapping_justification");
  private static final Set<String> PREDICATES =
      Set.of(
          SKOS.exactMatch.getURI(),
          SKOS.closeMatch.getURI(),
          Zp.CONTINUES.getURI(),
          Zp.CARRIES_OUT.getURI());

  private final Path file;
  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private boolean inPrefixes;

  private SssomReader(Path file) {
    this.file = file;
    prefixes.put("skos", SKOS.uri);
    prefixes.put("owl", OWL2.NS);
    prefixes.put("rdf", RDF.uri);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("semapv", Reused.SEMAPV);
  }

  /**
   * The decisions of a file.
   *
   * @throws ReportException where it cannot be read or is no such table
   */
  static List<Decision> read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ReportException(
            ErrorCode.INPUT_TOO_LARGE, file + ": larger than a table of mappings can be");
      }
      return new SssomReader(file).read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private List<Decision> read(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        metadata(line.substring(1));
      } else if (columns.isEmpty() && !line.isBlank()) {
        header(line, number);
      } else if (!line.isBlank()) {
        row(line.split("\t", -1), number);
      }
    }
    if (columns.isEmpty()) {
      throw bad(number, "no line with the names of the columns");
    }
    return decisions;
  }

  private void metadata(String line) {
    Matcher prefix = PREFIX.matcher(line);
    if (line.strip().equals(PREFIXES)) {
      inPrefixes = true;
    } else if (inPrefixes && prefix.matches()) {
      prefixes.put(prefix.group("prefix"), prefix.group("iri"));
    } else {
      inPrefixes = false;
    }
  }

  private void header(String line, int number) {
    String[] names = line.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i].strip(), i);
    }
    for (String name : REQUIRED.stream().sorted().toList()) {
      if (!columns.containsKey(name)) {
        throw bad(number, "no column " + name);
      }
    }
  }

  private void row(String[] cells, int number) {
    if (cells.length > columns.size()) {
      throw bad(number, "more cells than columns: " + cells.length);
    }
    String justification = iri(cells, "mapping_justification", number);
    if (!justification.equals(Reused.MANUAL_CURATION)) {
      return;
    }
    String predicate = iri(cells, "predicate_id", number);
    if (!PREDICATES.contains(predicate)) {
      throw bad(number, "a relation that no tie has: " + predicate);
    }
    String modifier = cell(cells, "predicate_modifier");
    if (!modifier.isEmpty() && !modifier.equals("Not")) {
      throw bad(number, "predicate_modifier is Not or empty: " + modifier);
    }
    decisions.add(
        new Decision(
            file + ":" + number,
            iri(cells, "subject_id", number),
            predicate,
            iri(cells, "object_id", number),
            !modifier.isEmpty()));
  }

  private String cell(String[] cells, String column) {
    Integer place = columns.get(column);
    return place == null || place >= cells.length ? "" : cells[place].strip();
  }

  /** The IRI that a cell means, of a prefix and a name. */
  private String iri(String[] cells, String column, int number) {
    String cell = cell(cells, column);
    int colon = cell.indexOf(':');
    if (colon < 0) {
      throw bad(number, column + " is no identifier: “" + cell + "”");
    }
    String namespace = prefixes.get(cell.substring(0, colon));
    if (namespace != null) {
      return namespace + cell.substring(colon + 1);
    }
    if (cell.startsWith("//", colon + 1)) {
      return cell;
    }
    throw bad(number, "curie_map has no prefix " + cell.substring(0, colon));
  }

  private ReportException bad(int line, String what) {
    return new ReportException(ErrorCode.BAD_MAPPINGS, file + ":" + line + ": " + what);
  }
}
