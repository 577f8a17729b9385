package org.zhengpu.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of the vocabulary as constants; {@code ontology/zhengpu.ttl} says what they mean.
 *
 * <p>Classes are named {@code CLASS_…} and parts of a report {@code PART_…}, since a property or a
 * code may have the same name in another case.
 */
public final class Zp {
  /** The namespace. */
  public static final String NS = "https://w3id.org/zhengpu/ontology#";

  // Classes
  public static final Resource CLASS_REPORT = term("Report");
  public static final Resource CLASS_SECTION = term("Section");
  public static final Resource CLASS_PART = term("Part");
  public static final Resource CLASS_PASSAGE = term("Passage");
  public static final Resource CLASS_SENTENCE = term("Sentence");
  public static final Resource CLASS_OBSERVATION = term("Observation");
  public static final Resource CLASS_QUALITATIVE_TARGET = term("QualitativeTarget");
  public static final Resource CLASS_INDICATOR = term("Indicator");
  public static final Resource CLASS_PERIOD = term("Period");
  public static final Resource CLASS_MEASURE = term("Measure");
  public static final Resource CLASS_STATUS = term("Status");
  public static final Resource CLASS_BASIS = term("Basis");
  public static final Resource CLASS_BOUND = term("Bound");
  public static final Resource CLASS_COMPARISON = term("Comparison");
  public static final Resource CLASS_PROGRAMME = term("Programme");
  public static final Resource CLASS_PROGRAMME_TYPE = term("ProgrammeType");
  public static final Resource CLASS_PROGRAMME_FAMILY = term("ProgrammeFamily");
  public static final Resource CLASS_PROJECT = term("Project");
  public static final Resource CLASS_PROJECT_STATUS = term("ProjectStatus");
  public static final Resource CLASS_ORGANISATION = term("Organisation");
  public static final Resource CLASS_ORGANISATION_TYPE = term("OrganisationType");
  public static final Resource CLASS_PLACE = term("Place");
  public static final Resource CLASS_ADMINISTRATIVE_DIVISION = term("AdministrativeDivision");
  public static final Resource CLASS_REGION = term("Region");
  public static final Resource CLASS_DIVISION_LEVEL = term("DivisionLevel");
  public static final Resource CLASS_TIE = term("Tie");
  public static final Resource CLASS_CORRECTION = term("Correction");
  public static final Resource CLASS_LINK = term("Link");
  public static final Resource CLASS_VERDICT = term("Verdict");
  public static final Resource CLASS_VERDICT_REASON = term("VerdictReason");

  // Properties
  public static final Property ISSUED_BY = property("issuedBy");
  public static final Property REPORT_YEAR = property("reportYear");
  public static final Property GIVEN_BY = property("givenBy");
  public static final Property SHA256 = property("sha256");
  public static final Property TEXT = property("text");
  public static final Property SECTION_OF = property("sectionOf");
  public static final Property SECTION_NUMBER = property("sectionNumber");
  public static final Property PART = property("part");
  public static final Property PLAIN_TEXT = property("plainText");
  public static final Property IN_SECTION = property("inSection");
  public static final Property MENTIONS = property("mentions");
  public static final Property EVIDENCE = property("evidence");
  public static final Property CONFIDENCE = property("confidence");
  public static final Property RULE = property("rule");
  public static final Property CORRECTED_BY = property("correctedBy");
  public static final Property MINIMUM_CONFIDENCE = property("minimumConfidence");
  public static final Property INDICATOR = property("indicator");
  public static final Property INDICATOR_TEXT = property("indicatorText");
  public static final Property MEASURE = property("measure");
  public static final Property STATUS = property("status");
  public static final Property REFERENCE = property("reference");
  public static final Property BASIS = property("basis");
  public static final Property UPPER_VALUE = property("upperValue");
  public static final Property BOUND = property("bound");
  public static final Property UNIT_TEXT = property("unitText");
  public static final Property VALUE_TEXT = property("valueText");
  public static final Property COMMITMENT = property("commitment");
  public static final Property COMPARISON = property("comparison");
  public static final Property COMPARED_WITH = property("comparedWith");
  public static final Property COMPARED_TO = property("comparedTo");
  public static final Property PROGRAMME_TYPE = property("programmeType");
  public static final Property DECLARED_SIZE = property("declaredSize");
  public static final Property MEMBER_OF = property("memberOf");
  public static final Property HAS_MEMBER = property("hasMember");
  public static final Property ORDER = property("order");
  public static final Property LOCATED_IN = property("locatedIn");
  public static final Property PROJECT_STATUS = property("projectStatus");
  public static final Property CARRIED_OUT_BY = property("carriedOutBy");
  public static final Property ORGANISATION_TYPE = property("organisationType");
  public static final Property CODE = property("code");
  public static final Property WITHIN = property("within");
  public static final Property COVERS = property("covers");
  public static final Property HAS_FIGURE = property("hasFigure");
  public static final Property UNDER = property("under");
  public static final Property COOPERATES_WITH = property("cooperatesWith");
  public static final Property OUTCOME_OF = property("outcomeOf");
  public static final Property MARGIN = property("margin");
  public static final Property TARGET_MET = property("targetMet");
  public static final Property VERDICT = property("verdict");
  public static final Property VERDICT_REASON = property("verdictReason");
  public static final Property REPORTED_INSTEAD = property("reportedInstead");
  public static final Property CARRIES_OUT = property("carriesOut");
  public static final Property CONTINUES = property("continues");
  public static final Property LEVEL = property("level");
  public static final Property BETTER = property("better");
  public static final Property USUAL_UNIT = property("usualUnit");
  public static final Property LOWEST_RATE = property("lowestRate");
  public static final Property HIGHEST_RATE = property("highestRate");
  public static final Property LOWEST_LEVEL = property("lowestLevel");
  public static final Property HIGHEST_LEVEL = property("highestLevel");
  public static final Property HEADLINE_ORDER = property("headlineOrder");

  // Codes
  public static final Resource PART_REVIEW = term("Review");
  public static final Resource PART_PLAN = term("Plan");
  public static final Resource PART_OTHER = term("Other");
  public static final Resource CHANGE_RATE = term("changeRate");
  public static final Resource CHANGE_AMOUNT = term("changeAmount");
  public static final Resource DIFFERENCE = term("difference");
  public static final Resource RANK = term("rank");
  public static final Resource ACTUAL = term("actual");
  public static final Resource TARGET = term("target");
  public static final Resource HEADLINE = term("headline");
  public static final Resource ANNUAL_AVERAGE = term("annualAverage");
  public static final Resource CUMULATIVE = term("cumulative");
  public static final Resource COMPARABLE = term("comparable");
  public static final Resource STRETCH = term("stretch");
  public static final Resource ROUNDED = term("rounded");
  public static final Resource FURTHER = term("further");
  public static final Resource EXACT = term("exact");
  public static final Resource AT_LEAST = term("atLeast");
  public static final Resource MORE_THAN = term("moreThan");
  public static final Resource AT_MOST = term("atMost");
  public static final Resource LESS_THAN = term("lessThan");
  public static final Resource APPROXIMATELY = term("approximately");
  public static final Resource SAME = term("same");
  public static final Resource AS_ASSIGNED = term("asAssigned");
  public static final Resource MET = term("met");
  public static final Resource MISSED = term("missed");
  public static final Resource UNDECIDED = term("undecided");
  public static final Resource NOT_REPORTED = term("notReported");
  public static final Resource OUTCOME_TOO_ROUGH = term("outcomeTooRough");
  public static final Resource OTHER_MEASURE = term("otherMeasure");
  public static final Resource ONLY_PARTS_REPORTED = term("onlyPartsReported");
  public static final Resource NO_THRESHOLD = term("noThreshold");
  public static final Resource COMPARED_NOT_REPORTED = term("comparedNotReported");
  public static final Resource TYPE_ACTION = term("typeAction");
  public static final Resource TYPE_CAMPAIGN = term("typeCampaign");
  public static final Resource TYPE_WORKS = term("typeWorks");
  public static final Resource TYPE_PLAN = term("typePlan");
  public static final Resource TYPE_STRATEGY = term("typeStrategy");
  public static final Resource TYPE_REFORM = term("typeReform");
  public static final Resource TYPE_SPECIAL = term("typeSpecial");
  public static final Resource TYPE_PILOT = term("typePilot");
  public static final Resource TYPE_OUTLINE = term("typeOutline");
  public static final Resource TYPE_OTHER = term("typeOther");
  public static final Resource PLANNED = term("planned");
  public static final Resource UNDER_CONSTRUCTION = term("underConstruction");
  public static final Resource COMPLETED = term("completed");
  public static final Resource OPERATING = term("operating");
  public static final Resource COMPANY = term("company");
  public static final Resource PARK = term("park");
  public static final Resource PLATFORM = term("platform");
  public static final Resource INSTITUTE = term("institute");
  public static final Resource AUTHORITY = term("authority");
  public static final Resource ORGANISATION_OTHER = term("organisationOther");
  public static final Resource NATION = term("nation");
  public static final Resource PROVINCE = term("province");
  public static final Resource PREFECTURE = term("prefecture");
  public static final Resource COUNTY = term("county");
  public static final Resource TOWN = term("town");
  public static final Resource NONE = term("none");

  // Code lists and structure
  public static final Resource PART_LIST = term("partList");
  public static final Resource MEASURE_LIST = term("measureList");
  public static final Resource STATUS_LIST = term("statusList");
  public static final Resource BASIS_LIST = term("basisList");
  public static final Resource BOUND_LIST = term("boundList");
  public static final Resource COMPARISON_LIST = term("comparisonList");
  public static final Resource VERDICT_LIST = term("verdictList");
  public static final Resource VERDICT_REASON_LIST = term("verdictReasonList");
  public static final Resource PROGRAMME_TYPE_LIST = term("programmeTypeList");
  public static final Resource PROJECT_STATUS_LIST = term("projectStatusList");
  public static final Resource ORGANISATION_TYPE_LIST = term("organisationTypeList");
  public static final Resource LEVEL_LIST = term("levelList");
  public static final Resource INDICATOR_LIST = term("indicatorList");
  public static final Resource UNIT_LIST = term("unitList");
  public static final Resource FIGURE_STRUCTURE = term("figureStructure");

  private Zp() {}

  /** The term with a local name that data or an enum gives. */
  static Resource term(String localName) {
    return ResourceFactory.createResource(NS + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }
}
