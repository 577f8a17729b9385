package org.zhengpu.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of other vocabularies for which Jena has no constants. */
public final class Reused {
  /** RDF Data Cube. */
  public static final String QB = "http://purl.org/linked-data/cube#";

  /** SDMX dimensions. */
  public static final String SDMX_DIMENSION = "http://purl.org/linked-data/sdmx/2009/dimension#";

  /** SDMX measures. */
  public static final String SDMX_MEASURE = "http://purl.org/linked-data/sdmx/2009/measure#";

  /** SDMX attributes. */
  public static final String SDMX_ATTRIBUTE = "http://purl.org/linked-data/sdmx/2009/attribute#";

  /** Quantities and units: the schema. */
  public static final String QUDT = "http://qudt.org/schema/qudt/";

  /** Quantities and units: the units. */
  public static final String UNIT = "http://qudt.org/vocab/unit/";

  /** Quantities and units: the kinds of quantity. */
  public static final String QUANTITY_KIND = "http://qudt.org/vocab/quantitykind/";

  /** The NLP Interchange Format. */
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** GeoSPARQL. */
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";

  /** Things of Wikidata. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** What DCAT-AP adds to DCAT. */
  public static final String DCAT_AP = "http://data.europa.eu/r5r/";

  /** Provenance. */
  public static final String PROV = "http://www.w3.org/ns/prov#";

  /** Justifications of mappings. */
  public static final String SEMAPV = "https://w3id.org/semapv/vocab/";

  /** {@code semapv:ManualMappingCuration}: a person looked at the mapping. */
  public static final String MANUAL_CURATION = SEMAPV + "ManualMappingCuration";

  /** {@code qb:Observation}. */
  public static final Resource QB_OBSERVATION = resource(QB, "Observation");

  /** {@code qb:DataSet}. */
  public static final Resource QB_DATA_SET = resource(QB, "DataSet");

  /** {@code qb:dataSet}. */
  public static final Property DATA_SET = property(QB, "dataSet");

  /** {@code qb:structure}. */
  public static final Property STRUCTURE = property(QB, "structure");

  /** {@code qb:component}. */
  public static final Property COMPONENT = property(QB, "component");

  /** {@code qb:dimension}. */
  public static final Property DIMENSION = property(QB, "dimension");

  /** {@code qb:measure}. */
  public static final Property MEASURE = property(QB, "measure");

  /** {@code qb:attribute}. */
  public static final Property ATTRIBUTE = property(QB, "attribute");

  /** {@code qb:codeList}. */
  public static final Property CODE_LIST = property(QB, "codeList");

  /** {@code sdmx-dimension:refArea}. */
  public static final Property REF_AREA = property(SDMX_DIMENSION, "refArea");

  /** {@code sdmx-dimension:refPeriod}. */
  public static final Property REF_PERIOD = property(SDMX_DIMENSION, "refPeriod");

  /** {@code sdmx-measure:obsValue}. */
  public static final Property OBS_VALUE = property(SDMX_MEASURE, "obsValue");

  /** {@code sdmx-attribute:unitMeasure}. */
  public static final Property UNIT_MEASURE = property(SDMX_ATTRIBUTE, "unitMeasure");

  /** {@code qudt:Unit}. */
  public static final Resource QUDT_UNIT = resource(QUDT, "Unit");

  /** {@code qudt:conversionMultiplier}. */
  public static final Property CONVERSION_MULTIPLIER = property(QUDT, "conversionMultiplier");

  /** {@code qudt:hasQuantityKind}. */
  public static final Property HAS_QUANTITY_KIND = property(QUDT, "hasQuantityKind");

  /** {@code qudt:symbol}. */
  public static final Property SYMBOL = property(QUDT, "symbol");

  /** {@code nif:Context}. */
  public static final Resource CONTEXT = resource(NIF, "Context");

  /** {@code nif:isString}. */
  public static final Property IS_STRING = property(NIF, "isString");

  /** {@code nif:beginIndex}. */
  public static final Property BEGIN_INDEX = property(NIF, "beginIndex");

  /** {@code nif:endIndex}. */
  public static final Property END_INDEX = property(NIF, "endIndex");

  /** {@code nif:anchorOf}. */
  public static final Property ANCHOR_OF = property(NIF, "anchorOf");

  /** {@code nif:referenceContext}. */
  public static final Property REFERENCE_CONTEXT = property(NIF, "referenceContext");

  /** {@code geo:Geometry}. */
  public static final Resource GEOMETRY = resource(GEO, "Geometry");

  /** {@code geo:hasGeometry}. */
  public static final Property HAS_GEOMETRY = property(GEO, "hasGeometry");

  /** {@code geo:asWKT}. */
  public static final Property AS_WKT = property(GEO, "asWKT");

  /** {@code prov:Activity}. */
  public static final Resource ACTIVITY = resource(PROV, "Activity");

  /** {@code prov:SoftwareAgent}. */
  public static final Resource SOFTWARE_AGENT = resource(PROV, "SoftwareAgent");

  /** {@code prov:used}. */
  public static final Property USED = property(PROV, "used");

  /** {@code prov:wasGeneratedBy}. */
  public static final Property WAS_GENERATED_BY = property(PROV, "wasGeneratedBy");

  /** {@code prov:wasDerivedFrom}. */
  public static final Property WAS_DERIVED_FROM = property(PROV, "wasDerivedFrom");

  /** {@code prov:wasAssociatedWith}. */
  public static final Property WAS_ATTRIBUTED_TO = property(PROV, "wasAttributedTo");

  /** Which agent took part. */
  public static final Property WAS_ASSOCIATED_WITH = property(PROV, "wasAssociatedWith");

  /** {@code prov:Entity}. */
  public static final Resource ENTITY = resource(PROV, "Entity");

  private Reused() {}

  private static Resource resource(String namespace, String localName) {
    return ResourceFactory.createResource(namespace + localName);
  }

  private static Property property(String namespace, String localName) {
    return ResourceFactory.createProperty(namespace, localName);
  }
}
