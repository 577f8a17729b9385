package org.zhengpu.compare;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a comparison as Markdown: tables whose values carry the numbers of their sources. */
final class MarkdownWriter {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~]");
  private static final Pattern BREAK = Pattern.compile("\\s+");

  private final Comparison comparison;
  private final Words words;
  private final Sources sources;

  MarkdownWriter(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
    this.sources = Sources.of(comparison);
  }

  void write(Appendable out) throws IOException {
    out.append("# ").append(escaped(comparison.title())).append("\n\n");
    for (String sentence : comparison.lead()) {
      out.append(escaped(sentence)).append('\n');
    }
    for (Grid grid : comparison.grids()) {
      grid(grid, out);
    }
    out.append('\n');
    for (String note : comparison.notes()) {
      out.append("- ").append(escaped(note)).append('\n');
    }
    if (!sources.all().isEmpty()) {
      sources(out);
    }
  }

  private void grid(Grid grid, Appendable out) throws IOException {
    out.append("\n## ").append(escaped(grid.caption())).append("\n\n");
    line(grid.columns().stream().map(MarkdownWriter::escaped).toList(), out);
    line(grid.columns().stream().map(column -> "---").toList(), out);
    for (List<Cell> row : grid.rows()) {
      line(row.stream().map(this::cell).toList(), out);
    }
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private String cell(Cell cell) {
    return cell.entries().stream().map(this::entry).collect(Collectors.joining("; "));
  }

  private String entry(Cell.Entry entry) {
    String numbers =
        entry.quotes().stream()
            .map(quote -> "[^" + sources.number(quote) + "]")
            .collect(Collectors.joining());
    return escaped(entry.text()) + numbers;
  }

  private void sources(Appendable out) throws IOException {
    out.append('\n');
    for (Quote quote : sources.all()) {
      out.append("[^" + sources.number(quote) + "]: ")
          .append(escaped(quote.report().label()))
          .append(quote.section().isEmpty() ? "" : ", " + escaped(quote.section()))
          .append(", ")
          .append(words.of("source-offsets", quote.begin(), quote.end()))
          .append(quote.sentence().isEmpty() ? "" : ": " + escaped(quote.sentence()))
          .append('\n');
    }
  }

  /** A text of a report in which nothing is markup. */
  static String escaped(String text) {
    String line = BREAK.matcher(text).replaceAll(" ");
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }
}
