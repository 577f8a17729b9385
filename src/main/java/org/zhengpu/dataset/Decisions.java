package org.zhengpu.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.graph.Zp;

/**
 * A reviewer's decisions about ties between reports, read from an SSSOM table.
 *
 * <p>Rows justified by {@code semapv:ManualMappingCuration} are decisions, other rows candidates
 * that nobody has looked at. A row with the modifier {@code Not} is rejected: no rule ties the two
 * again. The others are accepted: a match of names becomes {@code skos:exactMatch}.
 */
public final class Decisions {
  private static final Decisions NONE = new Decisions(List.of());
  private static final String REVIEWED = "reviewed";

  private final List<Decision> decisions;

  Decisions(List<Decision> decisions) {
    this.decisions = List.copyOf(decisions);
  }

  /** Nothing was decided. */
  public static Decisions none() {
    return NONE;
  }

  /**
   * Reads a table.
   *
   * @throws org.zhengpu.problem.ReportException where it is no SSSOM table, with file and line
   */
  public static Decisions read(Path file) {
    return new Decisions(SssomReader.read(file));
  }

  /** Whether nothing was decided. */
  public boolean isEmpty() {
    return decisions.isEmpty();
  }

  /** The decisions about things that no report at hand has, as file, line and thing. */
  public List<String> unmatched(List<Digest> reports) {
    Map<String, DigestThing> things = things(reports);
    List<String> lines = new ArrayList<>();
    for (Decision decision : decisions) {
      for (String iri : List.of(decision.subject(), decision.object())) {
        if (!things.containsKey(iri)) {
          lines.add(decision.where() + ": no report at hand has " + iri);
        }
      }
    }
    return lines;
  }

  /** Ties as found, without what was rejected and with what was accepted. */
  List<Link> applied(List<Link> found, List<Digest> reports) {
    if (decisions.isEmpty()) {
      return found;
    }
    List<Link> links = new ArrayList<>();
    for (Link link : found) {
      if (decisions.stream().noneMatch(decision -> decision.isAbout(link))) {
        links.add(link);
      }
    }
    Map<String, DigestThing> things = things(reports);
    for (Decision decision : decisions) {
      DigestThing subject = things.get(decision.subject());
      DigestThing object = things.get(decision.object());
      if (!decision.rejected() && subject != null && object != null) {
        links.add(Link.of(subject, property(decision.predicate()), object, REVIEWED));
      }
    }
    return links;
  }

  private static Property property(String predicate) {
    if (predicate.equals(Zp.CONTINUES.getURI())) {
      return Zp.CONTINUES;
    }
    return predicate.equals(Zp.CARRIES_OUT.getURI()) ? Zp.CARRIES_OUT : SKOS.exactMatch;
  }

  private static Map<String, DigestThing> things(List<Digest> reports) {
    Map<String, DigestThing> things = new HashMap<>();
    reports.forEach(
        report -> report.things().forEach(thing -> things.putIfAbsent(thing.iri(), thing)));
    return things;
  }
}
