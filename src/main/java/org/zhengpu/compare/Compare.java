package org.zhengpu.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.zhengpu.export.CsvTable;
import org.zhengpu.export.Rows;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Compares the reports of a data set and writes what it finds. */
public final class Compare {
  /** What can be compared. */
  public enum Kind {
    /** Targets and actual figures by issuer. */
    INDICATORS,
    /** Targets with what became of them. */
    PROMISES,
    /** Programmes that several name. */
    PROGRAMMES,
    /** Who cooperates with whom. */
    COOPERATION,
    /** Two reports with each other. */
    REPORTS
  }

  /**
   * What to compare.
   *
   * @param reports two, as {@code hunan-2025}, for {@link Kind#REPORTS}; otherwise none
   * @param indicators slugs or names; none for the eleven that all reports share
   * @param years none for the last two of the set
   */
  public record Request(
      Kind kind, List<String> reports, List<String> indicators, List<Integer> years) {
    /** Copies the lists and checks the number of reports. */
    public Request {
      reports = List.copyOf(reports);
      indicators = List.copyOf(indicators);
      years = List.copyOf(years);
      if (reports.size() != (kind == Kind.REPORTS ? 2 : 0)) {
        throw new ReportException(
            ErrorCode.BAD_USAGE,
            kind == Kind.REPORTS
                ? "compare reports takes two reports, as hunan-2025 hunan-2026"
                : "only `compare reports` takes names of reports, not " + reports);
      }
    }
  }

  private final Words words;
  private final Comparison comparison;

  private Compare(Words words, Comparison comparison) {
    this.words = words;
    this.comparison = comparison;
  }

  /**
   * Compares.
   *
   * @throws ReportException where the request names what is not there
   */
  public static Compare of(Dataset data, Request request, Language language) {
    List<Headline> headlines = Headline.named(request.indicators());
    Material material = Material.of(data, language);
    Comparison comparison =
        switch (request.kind()) {
          case INDICATORS -> IndicatorComparison.of(material, headlines, request.years());
          case PROMISES -> PromiseComparison.of(material, headlines, request.years());
          case PROGRAMMES -> ProgrammeComparison.of(material);
          case COOPERATION -> CooperationComparison.of(material);
          case REPORTS -> ReportComparison.of(material, request.reports());
        };
    return new Compare(material.words(), comparison);
  }

  /** Writes it in a form. */
  public void write(Form form, Appendable out) {
    try {
      switch (form) {
        case TABLE -> TextWriter.write(comparison, out);
        case CSV -> {
          Records records = comparison.records();
          out.append(CsvTable.of(new Rows(records.names(), records.texts())));
        }
        case JSON -> JsonWriter.write(comparison, out);
        case MD -> new MarkdownWriter(comparison, words).write(out);
        case HTML -> new HtmlWriter(comparison, words).write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the comparison", e);
    }
  }
}
