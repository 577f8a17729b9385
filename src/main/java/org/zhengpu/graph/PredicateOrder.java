package org.zhengpu.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** In which order a subject's predicates are written: what it is, its names, what it states. */
final class PredicateOrder {
  private static final List<Property> FIRST =
      List.of(
          RDF.type,
          RDFS.label,
          SKOS.prefLabel,
          SKOS.altLabel,
          SKOS.notation,
          DCTerms.title,
          Zp.ISSUED_BY,
          Zp.REPORT_YEAR,
          Zp.GIVEN_BY,
          DCTerms.date,
          DCTerms.source,
          DCTerms.language,
          Zp.SHA256,
          Zp.TEXT,
          Zp.SECTION_OF,
          Zp.SECTION_NUMBER,
          Zp.PART,
          Reused.DATA_SET,
          Zp.INDICATOR,
          Zp.INDICATOR_TEXT,
          Reused.REF_AREA,
          Reused.REF_PERIOD,
          Zp.MEASURE,
          Zp.STATUS,
          Zp.REFERENCE,
          Zp.BASIS,
          Reused.OBS_VALUE,
          Zp.UPPER_VALUE,
          Zp.BOUND,
          Reused.UNIT_MEASURE,
          Zp.UNIT_TEXT,
          Zp.VALUE_TEXT,
          Zp.COMMITMENT,
          Zp.COMPARISON,
          Zp.COMPARED_WITH,
          Zp.PROGRAMME_TYPE,
          Zp.ORGANISATION_TYPE,
          Zp.PROJECT_STATUS,
          Zp.DECLARED_SIZE,
          Zp.MEMBER_OF,
          Zp.HAS_MEMBER,
          Zp.LOCATED_IN,
          Zp.CARRIED_OUT_BY,
          Zp.HAS_FIGURE,
          Zp.UNDER,
          Zp.CODE,
          Zp.LEVEL,
          Zp.WITHIN,
          Zp.COVERS,
          Zp.COOPERATES_WITH,
          DCAT.startDate,
          DCAT.endDate,
          RDF.subject,
          RDF.predicate,
          RDF.object,
          Zp.ORDER,
          Reused.BEGIN_INDEX,
          Reused.END_INDEX,
          Reused.ANCHOR_OF,
          Zp.PLAIN_TEXT,
          Reused.IS_STRING,
          Zp.MENTIONS,
          Reused.REFERENCE_CONTEXT,
          Zp.IN_SECTION,
          Zp.EVIDENCE,
          Zp.RULE,
          Zp.CONFIDENCE);

  private static final Map<String, Integer> RANKS =
      IntStream.range(0, FIRST.size())
          .boxed()
          .collect(Collectors.toMap(i -> FIRST.get(i).getURI(), Function.identity()));

  /** Orders the IRIs of predicates; those without a place of their own come last, by IRI. */
  static final Comparator<String> COMPARATOR =
      Comparator.comparing((String iri) -> RANKS.getOrDefault(iri, FIRST.size()))
          .thenComparing(Comparator.naturalOrder());

  private PredicateOrder() {}
}
