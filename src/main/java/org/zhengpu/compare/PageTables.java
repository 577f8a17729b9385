package org.zhengpu.compare;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The tables of a page, and the list of sources that their values link to. */
final class PageTables {
  private static final String MATRIX = "matrix";

  private final Words words;
  private final Sources sources;

  PageTables(Words words, Sources sources) {
    this.words = words;
    this.sources = sources;
  }

  /** A table with its heading. */
  void grid(Grid grid, Element parent) {
    Element section = Markup.add(parent, "section", "id", grid.id());
    Markup.add(section, "h2").text(grid.caption());
    Element box = Markup.add(section, "div", "class", "scroll", "tabindex", "0", "role", "region");
    box.attr("aria-label", grid.caption());
    Element table = Markup.add(box, "table", "class", "grid");
    if (grid.id().startsWith(MATRIX)) {
      table.addClass(MATRIX);
    }
    Element head = Markup.add(Markup.add(table, "thead"), "tr");
    grid.columns().forEach(column -> Markup.add(head, "th", "scope", "col").text(column));
    Element body = Markup.add(table, "tbody");
    for (List<Cell> row : grid.rows()) {
      Element line = Markup.add(body, "tr");
      cell(row.get(0), Markup.add(line, "th", "scope", "row"));
      row.stream().skip(1).forEach(cell -> cell(cell, Markup.add(line, "td")));
      Markup.line(body);
    }
  }

  private void cell(Cell cell, Element parent) {
    for (Cell.Entry entry : cell.entries()) {
      Element value = Markup.add(parent, "span", "class", "v " + entry.tone().name());
      if (entry.quotes().isEmpty()) {
        value.text(entry.text());
        continue;
      }
      Quote first = entry.quotes().get(0);
      link(first, value).text(entry.text());
      for (Quote further : entry.quotes().subList(1, entry.quotes().size())) {
        link(further, Markup.add(value, "sup")).text(Integer.toString(sources.number(further)));
      }
    }
  }

  private Element link(Quote quote, Element parent) {
    String title = quote.report().label() + (quote.clause().isEmpty() ? "" : ": " + quote.clause());
    return Markup.add(parent, "a", "href", "#s" + sources.number(quote), "title", title);
  }

  /** Every passage that is cited, report by report. */
  void sources(Element parent) {
    Element section = Markup.add(parent, "section", "class", "sources", "id", "sources");
    Markup.add(section, "h2").text(words.of("page-sources"));
    @Nullable Edition report = null;
    Element list = section;
    for (Quote quote : sources.all()) {
      if (!Objects.equals(report, quote.report())) {
        report = quote.report();
        Markup.add(section, "h3").text(report.label());
        Markup.add(section, "p", "class", "hash").text("SHA-256 " + report.sha256());
        list = Markup.add(section, "ol");
      }
      source(quote, list);
    }
  }

  private void source(Quote quote, Element list) {
    String number = Integer.toString(sources.number(quote));
    Element item = Markup.add(list, "li", "id", "s" + number, "value", number);
    if (!quote.sentence().isEmpty()) {
      quoted(quote, Markup.add(item, "q"));
    }
    String offsets = words.of("source-offsets", quote.begin(), quote.end());
    String at = quote.section().isEmpty() ? offsets : quote.section() + " · " + offsets;
    Markup.add(item, "span", "class", "at").text(at);
    Markup.line(list);
  }

  /** The sentence with its clause marked. */
  private static void quoted(Quote quote, Element parent) {
    String sentence = quote.sentence();
    int begin = sentence.indexOf(quote.clause());
    if (begin < 0 || quote.clause().isEmpty()) {
      parent.text(sentence);
      return;
    }
    int end = begin + quote.clause().length();
    parent.appendText(sentence.substring(0, begin));
    Markup.add(parent, "mark").text(quote.clause());
    parent.appendText(sentence.substring(end));
  }
}
