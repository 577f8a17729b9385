package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** Takes the article out of an HTML page. */
final class HtmlSource {
  private static final char STOP = '。';
  private static final int SHARE_PERCENT = 85;
  private static final int DEEPEST = 400;

  private final String dropped;
  private final String bold;
  private final Map<String, String> meta = new TreeMap<>();

  /** Loads the rules. */
  HtmlSource(Lexicon lexicon) {
    List<String> drop = new ArrayList<>();
    List<String> strong = new ArrayList<>();
    for (Table.Row row : lexicon.table("rules/html.tsv", 3).rows()) {
      switch (row.get(0)) {
        case "drop" -> drop.add(row.get(1));
        case "bold" -> strong.add(row.get(1));
        case "meta" -> meta.put(row.get(1), row.get(2));
        default -> throw row.bad("kind is none of drop, bold, meta: " + row.get(0));
      }
    }
    dropped = String.join(",", drop);
    bold = String.join(",", strong);
  }

  /** Reads a decoded page. */
  Source read(String html) {
    Document page = Jsoup.parse(html);
    page.select(dropped).remove();
    Element article = article(page.body());
    ExtractedText text = new ExtractedText();
    head(page, article, text);
    Walk walk = new Walk(text);
    walk.children(article, Block.Kind.TEXT, 0, 0);
    text.end(Block.Kind.TEXT, 0);
    return text.source();
  }

  /** The smallest element that holds nearly all sentences of the page. */
  private static Element article(Element body) {
    long all = stops(body);
    Element smallest = body;
    Optional<Element> next = Optional.of(body);
    while (next.isPresent()) {
      smallest = next.get();
      next =
          smallest.children().stream()
              .filter(child -> child.isBlock() && stops(child) * 100 >= all * SHARE_PERCENT)
              .findFirst();
      if (all == 0) {
        return body;
      }
    }
    return smallest;
  }

  private static long stops(Element element) {
    return element.wholeText().chars().filter(c -> c == STOP).count();
  }

  /** What the page says of the article outside of it: its title, and what its head declares. */
  private void head(Document page, Element article, ExtractedText text) {
    Optional<Element> title =
        page.select("h1").stream()
            .filter(h1 -> !h1.parents().contains(article))
            .filter(Element::hasText)
            .findFirst();
    line(text, title.map(Element::text).orElse(page.title()), Block.Kind.HEADING);
    meta.forEach(
        (name, label) -> {
          Element element = page.head().selectFirst("meta[name=" + name + "]");
          if (element != null && !element.attr("content").isBlank()) {
            line(text, label + element.attr("content"), Block.Kind.TEXT);
          }
        });
  }

  private static void line(ExtractedText text, String line, Block.Kind kind) {
    text.add(line);
    text.end(kind, kind == Block.Kind.HEADING ? 1 : 0);
  }

  /** Walks the article and writes a line for each of its blocks. */
  private final class Walk {
    private final ExtractedText text;
    private int boldDepth;

    Walk(ExtractedText text) {
      this.text = text;
    }

    void children(Element parent, Block.Kind kind, int level, int depth) {
      if (depth > DEEPEST) {
        text.add(parent.wholeText());
        return;
      }
      for (Node node : parent.childNodes()) {
        if (node instanceof TextNode leaf) {
          text.add(leaf.getWholeText().replace('\n', ' ').replace('\r', ' '));
        } else if (node instanceof Element element) {
          element(element, kind, level, depth);
        }
      }
    }

    private void element(Element element, Block.Kind kind, int level, int depth) {
      String name = element.normalName();
      if (name.equals("br")) {
        end(kind, level);
        return;
      }
      boolean block = element.isBlock() || name.equals("tr");
      boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6';
      Block.Kind inner = name.equals("blockquote") ? Block.Kind.QUOTE : kind;
      int innerLevel = level;
      if (heading && inner == Block.Kind.TEXT) {
        inner = Block.Kind.HEADING;
        innerLevel = name.charAt(1) - '0';
      }
      if (block) {
        end(kind, level);
      }
      boolean strong = !heading && element.is(bold);
      if (strong && boldDepth++ == 0) {
        text.toggleBold();
      }
      children(element, inner, innerLevel, depth + 1);
      if (block) {
        end(inner, innerLevel);
      }
      if (strong && --boldDepth == 0) {
        text.toggleBold();
      }
    }

    private void end(Block.Kind kind, int level) {
      text.end(kind, level);
      text.bold(boldDepth > 0);
    }
  }
}
