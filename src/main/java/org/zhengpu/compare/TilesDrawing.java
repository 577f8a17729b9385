package org.zhengpu.compare;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.zhengpu.lexicon.Table;

/** Draws a map with a tile for each province, placed by {@code compare/tiles.tsv}. */
final class TilesDrawing {
  private static final int COLUMNS = 3;
  private static final int SIDE = 58;
  private static final int GAP = 4;
  private static final Map<String, Spot> SPOTS = load();

  private record Spot(int column, int row) {
    int x() {
      return (column - 1) * (SIDE + GAP) + GAP;
    }

    int y() {
      return (row - 1) * (SIDE + GAP) + GAP;
    }
  }

  private final Chart.Tiles chart;

  TilesDrawing(Chart.Tiles chart) {
    this.chart = chart;
  }

  private static Map<String, Spot> load() {
    Map<String, Spot> spots = new TreeMap<>();
    for (Table.Row row : Table.load("compare/tiles.tsv", COLUMNS).rows()) {
      spots.put(row.get(0), new Spot(number(row, 1), number(row, 2)));
    }
    return spots;
  }

  private static int number(Table.Row row, int column) {
    try {
      return Integer.parseInt(row.get(column));
    } catch (NumberFormatException e) {
      throw row.bad("is no number: " + row.get(column));
    }
  }

  /** Draws it with its legend; issuers without a tile, as cities, are not on it. */
  void draw(Element parent) {
    legend(parent);
    Element svg =
        Markup.svg(parent, "class", "tiles", "viewBox", "0 0 " + width() + " " + height());
    svg.attr("role", "img").attr("aria-label", chart.caption());
    Markup.add(svg, "title").text(chart.caption());
    Markup.add(svg, "desc")
        .text(String.join("; ", chart.tiles().stream().map(Chart.Tile::told).toList()));
    SPOTS.forEach((code, spot) -> tile(code, spot, svg));
  }

  private void tile(String code, Spot spot, Element svg) {
    Optional<Chart.Tile> tile =
        chart.tiles().stream().filter(t -> t.issuer().code().equals(code)).findFirst();
    String style = tile.map(Chart.Tile::style).orElse("none");
    Element group = Markup.add(svg, "g", "class", style + " on-" + style, "data-issuer", code);
    tile.ifPresent(t -> Markup.add(group, "title").text(t.told()));
    String side = Integer.toString(SIDE);
    Markup.add(group, "rect", "class", "tile " + style, "rx", "4", "width", side, "height", side)
        .attr("x", Integer.toString(spot.x()))
        .attr("y", Integer.toString(spot.y()));
    String name = tile.map(t -> t.issuer().shortName()).orElse(Issuer.of(code, "").shortName());
    int centre = spot.x() + SIDE / 2;
    text(group, "", centre, spot.y() + (tile.isPresent() ? 26 : 34), name);
    tile.ifPresent(t -> text(group, "small", centre, spot.y() + 45, t.label()));
    Markup.line(svg);
  }

  private static void text(Element parent, String style, int x, int y, String words) {
    Markup.add(parent, "text", "class", style, "x", Integer.toString(x), "y", "" + y).text(words);
  }

  private static int width() {
    return SPOTS.values().stream().mapToInt(spot -> spot.x() + SIDE + GAP).max().orElse(SIDE);
  }

  private static int height() {
    return SPOTS.values().stream().mapToInt(spot -> spot.y() + SIDE + GAP).max().orElse(SIDE);
  }

  private void legend(Element parent) {
    Element list = Markup.add(parent, "ul", "class", "legend");
    for (Chart.Key key : chart.keys()) {
      Element item = Markup.add(list, "li");
      Element icon = Markup.svg(item, "width", "14", "height", "14", "aria-hidden", "true");
      Markup.add(icon, "rect", "class", "tile " + key.style(), "x", "1", "y", "1", "rx", "2")
          .attr("width", "12")
          .attr("height", "12");
      item.appendText(key.label());
    }
  }
}
