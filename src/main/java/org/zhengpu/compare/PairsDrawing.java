package org.zhengpu.compare;

import java.math.BigDecimal;
import org.jsoup.nodes.Element;

/**
 * Draws targets against outcomes: a tick for the target, a dot for the outcome, a bar between them.
 */
final class PairsDrawing {
  private static final int HEIGHT = 24;
  private static final int SMALL = 7;
  private static final String MIDDLE = "50%";

  private final Chart.Pairs chart;
  private final Axis axis;
  private final Sources sources;
  private final Words words;

  PairsDrawing(Chart.Pairs chart, Sources sources, Words words) {
    this.chart = chart;
    this.axis = Axis.of(chart);
    this.sources = sources;
    this.words = words;
  }

  /** A table with a line an issuer, which tells the same to those who cannot see it. */
  void large(Element parent) {
    legend(parent);
    Element table = Markup.add(parent, "table", "class", "pairs");
    Element head = Markup.add(Markup.add(table, "thead"), "tr");
    Element issuer = Markup.add(head, "th", "scope", "col");
    Markup.add(issuer, "span", "class", "unseen").text(words.of("column-issuer"));
    Element scale = Markup.svg(Markup.add(head, "td"), "class", "plot", "height", "20");
    for (BigDecimal mark : axis.marks()) {
      Markup.add(scale, "text", "class", "axis", "x", axis.at(mark), "y", "14")
          .attr("text-anchor", "middle")
          .text(Shown.number(mark));
    }
    Markup.add(head, "td", "class", "told");
    Element body = Markup.add(table, "tbody");
    for (Chart.Pair pair : chart.pairs()) {
      row(pair, body);
    }
  }

  private void row(Chart.Pair pair, Element body) {
    Element row = Markup.add(body, "tr", "data-issuer", pair.issuer().code());
    if (pair.issuer().nation()) {
      row.addClass("nation");
    }
    Markup.add(row, "th", "scope", "row").text(pair.issuer().shortName());
    Element plot =
        Markup.svg(Markup.add(row, "td"), "class", "plot", "height", Integer.toString(HEIGHT));
    plot.attr("role", "img").attr("aria-label", pair.told());
    Markup.add(plot, "title").text(pair.told());
    for (BigDecimal mark : axis.marks()) {
      String x = axis.at(mark);
      Markup.add(plot, "line", "class", "rule", "x1", x, "x2", x, "y1", "0", "y2", "100%");
    }
    draw(pair, plot, MIDDLE, 5, 9);
    Element told = Markup.add(row, "td", "class", "told " + pair.tone().name());
    Element at = pair.quotes().isEmpty() ? told : link(pair, told);
    at.text(pair.label());
    Markup.line(body);
  }

  private Element link(Chart.Pair pair, Element parent) {
    int last = sources.number(pair.quotes().get(pair.quotes().size() - 1));
    return Markup.add(parent, "a", "href", "#s" + last);
  }

  /** A small plot whose lines are as thin as seven pixels. */
  void small(Element parent) {
    int height = chart.pairs().size() * SMALL + 4;
    Element plot =
        Markup.svg(parent, "class", "plot", "height", Integer.toString(height + 16), "role", "img");
    plot.attr("aria-label", chart.caption());
    Markup.add(plot, "title").text(chart.caption());
    for (BigDecimal mark : axis.marks()) {
      String x = axis.at(mark);
      Markup.add(plot, "line", "class", "rule", "x1", x, "x2", x, "y1", "0", "y2", height + "");
    }
    end(plot, "start", axis.low(), height);
    end(plot, "end", axis.high(), height);
    int y = SMALL / 2 + 2;
    for (Chart.Pair pair : chart.pairs()) {
      Element line =
          Markup.add(plot, "a", "data-issuer", pair.issuer().code(), "aria-label", pair.told());
      if (!pair.quotes().isEmpty()) {
        line.attr("href", "#s" + sources.number(pair.quotes().get(0)));
      }
      Markup.add(line, "title").text(pair.told());
      draw(pair, line, Integer.toString(y), 3, 3);
      y += SMALL;
    }
  }

  private void end(Element plot, String anchor, BigDecimal value, int height) {
    String y = Integer.toString(height + 13);
    Markup.add(plot, "text", "class", "axis", "x", axis.at(value), "y", y, "text-anchor", anchor)
        .text(Shown.number(value));
  }

  private void draw(Chart.Pair pair, Element parent, String y, int radius, int tick) {
    BigDecimal target = pair.target();
    BigDecimal upper = pair.targetUpper();
    BigDecimal outcome = pair.outcome();
    String tone = pair.tone().name();
    if (target != null && upper != null) {
      line(parent, "span", axis.at(target), axis.at(upper), y);
    }
    if (target != null && outcome != null) {
      line(parent, "bar " + tone, axis.at(target), axis.at(outcome), y);
    }
    if (target != null) {
      Element goal = line(parent, "goal", axis.at(target), axis.at(target), y);
      boolean percent = y.endsWith("%");
      goal.attr("y1", percent ? (HEIGHT / 2 - tick) + "" : (Integer.parseInt(y) - tick) + "");
      goal.attr("y2", percent ? (HEIGHT / 2 + tick) + "" : (Integer.parseInt(y) + tick) + "");
    }
    if (outcome != null) {
      Markup.add(parent, "circle", "class", "dot " + tone, "cx", axis.at(outcome), "cy", y)
          .attr("r", Integer.toString(radius));
    }
  }

  private static Element line(Element parent, String style, String from, String to, String y) {
    return Markup.add(parent, "line", "class", style, "x1", from, "x2", to, "y1", y, "y2", y);
  }

  /** What tick and dot mean, and each colour that occurs. */
  private void legend(Element parent) {
    Element list = Markup.add(parent, "ul", "class", "legend");
    Element goal = Markup.add(list, "li");
    Markup.add(icon(goal), "line", "class", "goal", "x1", "7", "x2", "7", "y1", "1", "y2", "13");
    goal.appendText(words.of("legend-goal"));
    for (Tone tone : Tone.values()) {
      if (chart.pairs().stream().anyMatch(p -> p.tone() == tone && p.outcome() != null)) {
        Element item = Markup.add(list, "li");
        Markup.add(icon(item), "circle", "class", "dot " + tone.name(), "cx", "7", "cy", "7")
            .attr("r", "5");
        item.appendText(words.of("legend-" + tone.name()));
      }
    }
  }

  private static Element icon(Element parent) {
    return Markup.svg(parent, "width", "14", "height", "14", "aria-hidden", "true");
  }
}
