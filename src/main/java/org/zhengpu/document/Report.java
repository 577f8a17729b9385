package org.zhengpu.document;

import java.util.List;

/**
 * A report as it is read: what it says of itself, its sections and its sentences.
 *
 * @param metadata issuer, year and what else it states
 * @param sha256 of the input's bytes, in lower-case hexadecimal
 * @param input the decoded input (of DOCX, HTML and PDF the extracted text); offsets of the graph
 *     are positions in it, in UTF-16 code units, a byte-order mark not counted
 * @param extracted whether the input is an extracted text rather than the file's own
 * @param plain the input without markup; spans of sections, sentences and mentions are of it
 * @param offsets from plain to input
 * @param sections in the order of the text; a section's parent stands before it
 * @param sentences in the order of the text
 */
public record Report(
    Metadata metadata,
    String sha256,
    String input,
    boolean extracted,
    String plain,
    OffsetMap offsets,
    List<Section> sections,
    List<Sentence> sentences) {
  /** Copies the lists and checks the lengths. */
  public Report {
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
    if (offsets.length() != plain.length()) {
      throw new IllegalArgumentException(
          "offsets of " + offsets.length() + " positions for a text of " + plain.length());
    }
  }

  /** A range of the plain text as a range of the input. */
  public Span toInput(Span span) {
    return offsets.toInput(span);
  }
}
