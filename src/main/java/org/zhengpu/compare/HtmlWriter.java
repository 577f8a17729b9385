package org.zhengpu.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.zhengpu.lexicon.BundledFile;
import org.zhengpu.lexicon.Sha256;

/**
 * Writes a comparison as one page that needs neither network nor script: the finding, plots,
 * tables, and all sources with the words that state each value.
 *
 * <p>Reports are input that nobody vouches for. Their words go through {@link Markup}, and the
 * page's own policy lets no script run but ours.
 */
final class HtmlWriter {
  private final Comparison comparison;
  private final Words words;
  private final Sources sources;
  private final PageTables tables;

  HtmlWriter(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
    this.sources = Sources.of(comparison);
    this.tables = new PageTables(words, sources);
  }

  void write(Appendable out) throws IOException {
    Document page = new Document("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.appendChild(new DocumentType("html", "", ""));
    Element html = page.appendElement("html");
    html.attr("lang", words.language() == Language.ZH ? "zh-CN" : "en");
    String script = BundledFile.text("compare/page.js");
    head(Markup.add(html, "head"), script);
    Element body = Markup.add(html, "body");
    header(Markup.add(body, "header"));
    Element main = Markup.add(body, "main");
    charts(main);
    comparison.grids().forEach(grid -> tables.grid(grid, main));
    notes(main);
    if (!sources.all().isEmpty()) {
      tables.sources(main);
    }
    Markup.add(body, "footer").text(words.of("page-footer"));
    Markup.add(body, "script").appendChild(new DataNode(script));
    out.append(page.outerHtml()).append('\n');
  }

  private void head(Element head, String script) {
    Markup.add(head, "meta", "charset", "utf-8");
    Markup.add(head, "meta", "http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; style-src 'unsafe-inline'; script-src '" + hash(script) + "'");
    Markup.add(head, "meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    Markup.add(head, "meta", "name", "description", "content", String.join(" ", comparison.lead()));
    Markup.add(head, "title").text(comparison.title());
    Markup.add(head, "style").appendChild(new DataNode(BundledFile.text("compare/page.css")));
  }

  private void header(Element header) {
    Markup.add(header, "p", "class", "kicker").text(words.of("page-kicker"));
    Markup.add(header, "button", "class", "theme", "type", "button", "hidden", "")
        .attr("aria-label", words.of("page-theme"))
        .text("◐");
    Markup.add(header, "h1").text(comparison.title());
    comparison.lead().forEach(line -> Markup.add(header, "p", "class", "lead").text(line));
  }

  /** A plot of pairs and the map after it stand side by side where the page is wide. */
  private void charts(Element main) {
    List<Chart> charts = comparison.charts();
    for (int i = 0; i < charts.size(); i++) {
      Chart chart = charts.get(i);
      if (chart instanceof Chart.Pairs
          && i + 1 < charts.size()
          && charts.get(i + 1) instanceof Chart.Tiles) {
        Element both = Markup.add(main, "div", "class", "first");
        chart(chart, both);
        chart(charts.get(i + 1), both);
        i++;
      } else {
        chart(chart, main);
      }
    }
  }

  private void chart(Chart chart, Element parent) {
    Element section = Markup.add(parent, "section", "id", chart.id());
    Markup.add(section, "h2").text(chart.caption());
    Element figure = Markup.add(section, "figure");
    if (chart instanceof Chart.Pairs pairs) {
      new PairsDrawing(pairs, sources, words).large(figure);
    } else if (chart instanceof Chart.Tiles tiles) {
      new TilesDrawing(tiles).draw(figure);
    } else if (chart instanceof Chart.Multiples multiples) {
      multiples(multiples, figure);
    }
  }

  private void multiples(Chart.Multiples multiples, Element parent) {
    Element box = Markup.add(parent, "div", "class", "multiples");
    for (Chart.Pairs part : multiples.parts()) {
      if (part.pairs().isEmpty()) {
        continue;
      }
      Element one = Markup.add(box, "div");
      Markup.add(one, "h3").text(part.caption());
      Markup.add(one, "p").text(part.summary());
      new PairsDrawing(part, sources, words).small(one);
    }
  }

  private void notes(Element main) {
    Element section = Markup.add(main, "section", "id", "notes");
    Markup.add(section, "h2").text(words.of("page-notes"));
    Element list = Markup.add(section, "ul", "class", "notes");
    comparison.notes().forEach(note -> Markup.add(list, "li").text(note));
  }

  /** By which the policy knows our script. */
  private static String hash(String script) {
    byte[] digest = Sha256.digest().digest(script.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
