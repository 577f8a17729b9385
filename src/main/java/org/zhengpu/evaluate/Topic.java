package org.zhengpu.evaluate;

/** What remarks can be asked for. */
public enum Topic {
  /** Figures and what is said of them. */
  OBSERVATION,
  /** Programmes. */
  PROGRAMME,
  /** Counted groups. */
  FAMILY,
  /** Projects. */
  PROJECT,
  /** Organisations. */
  ORGANISATION,
  /** Members of counted groups. */
  MEMBER,
  /** Places of projects. */
  LOCATED,
  /** Mentions of places. */
  PLACE,
  /** Figures of programmes and projects. */
  FIGURE
}
