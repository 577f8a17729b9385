package org.zhengpu.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Reads Markdown, with the HTML that people mix into it. */
final class MarkdownSource {
  private final Parser parser =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                  .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                  .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                  .set(Parser.LIST_BLOCK_PARSER, false)
                  .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
          .customDelimiterProcessor(new CjkEmphasis())
          .build();
  private final LineJoiner joiner;

  MarkdownSource(LineJoiner joiner) {
    this.joiner = joiner;
  }

  /** Reads a decoded file. */
  Source read(String input) {
    Collector collector = new Collector(input);
    collector.blocks(parser.parse(input), false);
    return new Source(input, false, joiner.join(input, collector.paragraphs));
  }

  /** Walks the parsed tree and gathers the lines of each paragraph. */
  private static final class Collector {
    private static final int LONGEST_SETEXT = 60;

    private final String input;
    private final List<List<Block>> paragraphs = new ArrayList<>();
    private final BlockBuilder line = new BlockBuilder();
    private List<Block> paragraph = new ArrayList<>();

    Collector(String input) {
      this.input = input;
    }

    void blocks(Node parent, boolean quoted) {
      for (Node node : parent.getChildren()) {
        Block.Kind kind = quoted ? Block.Kind.QUOTE : Block.Kind.TEXT;
        if (node instanceof BlockQuote) {
          blocks(node, true);
        } else if (node instanceof Heading heading) {
          boolean real =
              !quoted && (heading.isAtxHeading() || heading.getText().length() <= LONGEST_SETEXT);
          inlines(node, real ? Block.Kind.HEADING : kind, real ? heading.getLevel() : 0);
          endParagraph(real ? Block.Kind.HEADING : kind, real ? heading.getLevel() : 0);
        } else if (node instanceof Paragraph) {
          inlines(node, kind, 0);
          endParagraph(kind, 0);
        } else if (node instanceof HtmlBlock || node instanceof FencedCodeBlock) {
          html(node.getChars(), kind);
          endParagraph(kind, 0);
        } else {
          blocks(node, quoted);
        }
      }
    }

    private void inlines(Node parent, Block.Kind kind, int level) {
      for (Node node : parent.getChildren()) {
        if (node instanceof SoftLineBreak) {
          endLine(kind, level);
        } else if (node instanceof HardLineBreak) {
          endLine(kind, level);
          endParagraph(kind, level);
        } else if (node instanceof StrongEmphasis) {
          line.bold(true);
          inlines(node, kind, level);
          line.bold(false);
        } else if (node instanceof HtmlInline) {
          tag(node.getChars().toString(), kind);
        } else if (node.hasChildren() && !(node instanceof Image)) {
          inlines(node, kind, level);
        } else if (node instanceof Text || node instanceof Code) {
          text(node.getChars());
        }
      }
    }

    private void text(BasedSequence chars) {
      int end = chars.getEndOffset();
      for (int i = chars.getStartOffset(); i < end; i++) {
        char c = input.charAt(i);
        boolean escape = c == '\\' && i + 1 < end && isAsciiPunctuation(input.charAt(i + 1));
        if (escape) {
          i++;
        }
        line.add(input.charAt(i), i);
      }
    }

    /** Raw HTML or code: the text between the tags. */
    private void html(BasedSequence chars, Block.Kind kind) {
      int end = chars.getEndOffset();
      int i = chars.getStartOffset();
      while (i < end) {
        char c = input.charAt(i);
        int close = c == '<' ? input.indexOf('>', i) : -1;
        if (close >= 0 && close < end) {
          tag(input.substring(i, close + 1), kind);
          i = close + 1;
        } else if (c == '\n' || c == '\r') {
          endLine(kind, 0);
          i++;
        } else {
          line.add(c, i);
          i++;
        }
      }
    }

    private void tag(String tag, Block.Kind kind) {
      HtmlTag read = HtmlTag.of(tag);
      if (read.bold()) {
        line.bold(!read.closing());
      } else if (read.block()) {
        endLine(kind, 0);
        endParagraph(kind, 0);
      }
    }

    private void endLine(Block.Kind kind, int level) {
      line.build(kind, level).ifPresent(paragraph::add);
    }

    private void endParagraph(Block.Kind kind, int level) {
      endLine(kind, level);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
    }

    private static boolean isAsciiPunctuation(char c) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
  }
}
