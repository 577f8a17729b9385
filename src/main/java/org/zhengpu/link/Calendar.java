package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Part;
import org.zhengpu.document.Report;
import org.zhengpu.document.Section;
import org.zhengpu.document.Sentence;

/**
 * Of when a sentence speaks where it does not say so: the year before the report's in the review,
 * the report's year in the plan, a plan's five years in a section or a paragraph about them.
 */
final class Calendar {
  private final Report report;
  private final PeriodReader periods;
  private final List<@Nullable Period> titles = new ArrayList<>();
  private int section = -1;
  private @Nullable Period sticky;
  private int stickySection = -1;
  private @Nullable Period reached;

  Calendar(Report report, PeriodReader periods) {
    this.report = report;
    this.periods = periods;
    for (Section each : report.sections()) {
      Period own = fromTitle(each);
      titles.add(own == null && each.parent() >= 0 ? titles.get(each.parent()) : own);
    }
  }

  int reportYear() {
    return report.metadata().year().getValue();
  }

  /** The year that a quarter or 全年 belongs to in a part. */
  int year(Part part) {
    return part == Part.PLAN ? reportYear() : reportYear() - 1;
  }

  /** A title about one span of time sets it for all that is under it; one about two sets none. */
  private @Nullable Period fromTitle(Section each) {
    String title = each.title();
    PeriodReader.Found found =
        periods.last(title, 0, title.length(), reportYear(), year(each.part()));
    if (found == null) {
      return null;
    }
    PeriodReader.Found before =
        periods.last(title, 0, found.begin(), reportYear(), year(each.part()));
    return before == null ? found.period() : null;
  }

  /** The title of the section that is read. */
  String title() {
    return section >= 0 ? report.sections().get(section).title() : "";
  }

  /** The years that an average is of where a review does not say it: the five before the report. */
  Period average() {
    return Period.years(reportYear() - 5, reportYear() - 1);
  }

  private boolean under(int inner, int outer) {
    for (int at = inner; at >= 0; at = report.sections().get(at).parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a section stands beside one in which the five years looked back on were opened: 五年来，…
   * before short headings speaks of all that is under them.
   */
  private boolean beside(int inner, int other) {
    return average().equals(sticky)
        && inner >= 0
        && other >= 0
        && report.sections().get(inner).parent() >= 0
        && report.sections().get(inner).parent() == report.sections().get(other).parent();
  }

  /** Moves to the next sentence of the report. */
  void enter(Sentence sentence) {
    if (sentence.section() != section) {
      section = sentence.section();
      if (!under(section, stickySection) && !beside(section, stickySection)) {
        sticky = null;
      }
    }
    reached = null;
    String text = sentence.text();
    int comma = text.indexOf('，');
    int head = Math.min(comma < 0 ? text.length() : comma, 24);
    PeriodReader.Found opening = periods.first(text, head, reportYear(), year(sentence.part()));
    if (opening != null && opening.begin() <= 6) {
      if (opening.reached() || past(opening.period())) {
        reached = opening.period();
      } else {
        sticky = opening.period();
        stickySection = section;
      }
    }
  }

  /**
   * Whether a year is before the one that the report looks back on: the next sentence is not of it.
   */
  private boolean past(Period period) {
    return period.notation().length() == 4 && period.endsBefore(reportYear() - 1);
  }

  /** The time of a clause that names none. */
  Period standing(Sentence sentence) {
    if (reached != null) {
      return reached;
    }
    if (sticky != null && sticky.notation().contains("/")) {
      return sticky;
    }
    Period title = section >= 0 && section < titles.size() ? titles.get(section) : null;
    if (title != null && (sticky == null || title.equals(sticky))) {
      return title;
    }
    return sticky != null && !sticky.notation().contains("-")
        ? sticky
        : Period.year(year(sentence.part()));
  }
}
