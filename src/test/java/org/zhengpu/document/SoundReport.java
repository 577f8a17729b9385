package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every report, whatever it was read from. */
final class SoundReport {
  private static final int LONGEST_TITLE = 60;

  private SoundReport() {}

  static void check(Report report) {
    plainIsOfTheInput(report);
    sectionsNest(report.sections(), report.plain().length());
    sentencesCover(report);
  }

  private static void plainIsOfTheInput(Report report) {
    int last = -1;
    for (int i = 0; i < report.plain().length(); i++) {
      int at = report.offsets().at(i);
      assertThat(at).isGreaterThan(last);
      assertThat(report.input().charAt(at)).isEqualTo(report.plain().charAt(i));
      last = at;
    }
  }

  private static void sectionsNest(List<Section> sections, int length) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      assertThat(section.index()).isEqualTo(i);
      assertThat(section.parent()).isLessThan(i);
      assertThat(section.span().end()).isLessThanOrEqualTo(length);
      assertThat(section.title()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TITLE);
      if (i > 0) {
        assertThat(section.span().begin())
            .isGreaterThanOrEqualTo(sections.get(i - 1).span().begin());
      }
      if (section.parent() < 0) {
        assertThat(section.depth()).isEqualTo(1);
      } else {
        Section parent = sections.get(section.parent());
        assertThat(section.depth()).isEqualTo(parent.depth() + 1);
        assertThat(section.number()).startsWith(parent.number() + ".");
        assertThat(parent.span().contains(section.span())).as(section.toString()).isTrue();
      }
    }
    assertThat(sections).extracting(Section::number).doesNotHaveDuplicates();
  }

  private static void sentencesCover(Report report) {
    int free = 0;
    for (int i = 0; i < report.sentences().size(); i++) {
      Sentence sentence = report.sentences().get(i);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(free);
      assertThat(sentence.span().of(report.plain())).isEqualTo(sentence.text());
      assertThat(sentence.text()).isNotEmpty().doesNotContain("\n");
      if (sentence.section() >= 0) {
        assertThat(report.sections().get(sentence.section()).span().contains(sentence.span()))
            .isTrue();
      }
      free = sentence.span().end();
    }
  }

  /** Nothing but Markdown's stars, HTML's tags and blanks may be left out of a sentence. */
  static void checkNothingIsLost(Report report) {
    for (Sentence sentence : report.sentences()) {
      Span input = report.toInput(sentence.span());
      assertThat(bare(report.input().substring(input.begin(), input.end())))
          .isEqualTo(bare(sentence.text()));
    }
  }

  /** A text without markup, blanks and characters without width. */
  private static String bare(String text) {
    return text.replaceAll("<[^<>]*>", "").replaceAll("[\\s\\p{Z}\\p{Cf}*]", "");
  }
}
