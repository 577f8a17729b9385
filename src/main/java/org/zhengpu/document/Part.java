package org.zhengpu.document;

/** What a section is about: what was done, what is to be done, or neither. */
public enum Part {
  REVIEW,
  PLAN,
  OTHER
}
