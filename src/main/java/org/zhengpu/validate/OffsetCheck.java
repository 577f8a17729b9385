package org.zhengpu.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/** Whether each passage's words are exactly at its offsets. */
final class OffsetCheck {
  private static final String IN_TEXT = "a passage's words are at its offsets in the report's text";
  private static final String IN_SOURCE = "a passage's words are at its offsets in the source file";
  private static final String UNCHECKED = "a report's source file is at hand";

  private OffsetCheck() {}

  /**
   * The passages that differ, and the reports whose source is not at hand.
   *
   * @param sources decoded sources by the SHA-256 of the file; null where none are to be checked
   */
  static List<Finding> check(Model data, @Nullable Map<String, String> sources) {
    List<Finding> findings = new ArrayList<>();
    for (Resource report : data.listSubjectsWithProperty(RDF.type, Zp.CLASS_REPORT).toList()) {
      Resource context = report.getPropertyResourceValue(Zp.TEXT);
      if (context == null) {
        continue;
      }
      if (context.hasProperty(Reused.IS_STRING)) {
        String text = context.getProperty(Reused.IS_STRING).getString();
        compare(data, context, text, IN_TEXT, findings);
      }
      if (sources != null) {
        Optional<String> source =
            Optional.ofNullable(report.getProperty(Zp.SHA256))
                .map(statement -> sources.get(statement.getString()));
        if (source.isPresent()) {
          compare(data, context, source.orElseThrow(), IN_SOURCE, findings);
        } else {
          findings.add(
              new Finding(
                  Finding.Severity.UNCHECKED,
                  UNCHECKED,
                  report.getURI(),
                  "no file with its hash",
                  Finding.Source.check("source-at-hand")));
        }
      }
    }
    findings.sort(Comparator.comparing(Finding::check).thenComparing(Finding::about));
    return findings;
  }

  private static void compare(
      Model data, Resource context, String text, String check, List<Finding> findings) {
    for (Resource passage :
        data.listSubjectsWithProperty(Reused.REFERENCE_CONTEXT, context).toList()) {
      if (!passage.hasProperty(Reused.ANCHOR_OF)) {
        continue;
      }
      int begin = passage.getProperty(Reused.BEGIN_INDEX).getInt();
      int end = passage.getProperty(Reused.END_INDEX).getInt();
      String anchor = passage.getProperty(Reused.ANCHOR_OF).getString();
      String found =
          begin <= end && end <= text.length() ? text.substring(begin, end) : "(past the end)";
      if (!found.equals(anchor)) {
        findings.add(
            new Finding(
                Finding.Severity.VIOLATION,
                check,
                passage.getURI(),
                "“" + anchor + "” but there is “" + found + "”",
                Finding.Source.check("offsets")));
      }
    }
  }
}
