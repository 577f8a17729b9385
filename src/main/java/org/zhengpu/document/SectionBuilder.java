package org.zhengpu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Builds the section tree and the sentences of a report from its paragraphs, front to back. */
final class SectionBuilder {
  /** A section that is still open. */
  private static final class Open {
    final int index;
    final Opener opener;
    final int parent;
    final int depth;
    final String number;
    final Part part;
    int children;

    Open(int index, Opener opener, int parent, int depth, String number, Part part) {
      this.index = index;
      this.opener = opener;
      this.parent = parent;
      this.depth = depth;
      this.number = number;
      this.part = part;
    }
  }

  private final String plain;
  private final OpenerFinder openers;
  private final PartRules parts;
  private final FrameRules frame;
  private final SentenceSplitter splitter;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Optional<Section>> sections = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private int chapters;
  private int lastEnd;
  private Part part = Part.OTHER;

  SectionBuilder(
      String plain,
      OpenerFinder openers,
      PartRules parts,
      FrameRules frame,
      SentenceSplitter splitter) {
    this.plain = plain;
    this.openers = openers;
    this.parts = parts;
    this.frame = frame;
    this.splitter = splitter;
  }

  /** Adds the paragraphs of the report proper. */
  void body(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      add(paragraph, false);
    }
    close(0);
  }

  /** Adds the paragraphs of what follows the report. */
  void annexes(List<Paragraph> paragraphs) {
    part = Part.OTHER;
    for (Paragraph paragraph : paragraphs) {
      boolean first =
          frame.is(FrameRules.Kind.ANNEX, paragraph.text())
              && paragraph.text().length() <= OpenerFinder.LONGEST_LINE;
      if (first) {
        close(0);
        Opener opener = new Opener(paragraph.begin(), Opener.CHAPTER, paragraph.span(), true, true);
        begin(opener, Part.OTHER);
        sentence(paragraph.span(), true);
      } else {
        add(paragraph, true);
      }
    }
    close(0);
  }

  List<Section> sections() {
    return sections.stream().map(Optional::orElseThrow).toList();
  }

  /** The sentences; those before the first chapter are the review where no chapter is. */
  List<Sentence> sentences() {
    boolean review = sections().stream().anyMatch(s -> s.part() == Part.REVIEW);
    boolean plan = sections().stream().anyMatch(s -> s.part() == Part.PLAN);
    return review || !plan
        ? sentences
        : sentences.stream()
            .map(s -> s.section() < 0 && s.part() == Part.OTHER ? inReview(s) : s)
            .toList();
  }

  private static Sentence inReview(Sentence s) {
    return new Sentence(s.index(), s.section(), Part.REVIEW, s.heading(), s.span(), s.text());
  }

  private void add(Paragraph paragraph, boolean annex) {
    List<Span> spans = splitter.split(paragraph.text());
    boolean salutation = frame.is(FrameRules.Kind.SALUTATION, paragraph.text());
    if (salutation || frame.is(FrameRules.Kind.ADDRESS, paragraph.text())) {
      close(Opener.CLAUSE);
    }
    for (int i = 0; i < spans.size(); i++) {
      Optional<Opener> opener = salutation ? Optional.empty() : openers.find(paragraph, spans, i);
      if (annex) {
        opener = opener.map(Opener::belowChapter);
      }
      if (opener.isPresent()) {
        close(opener.get().rank());
        begin(opener.get(), annex ? Part.OTHER : partOf(opener.get()));
      } else if (i == 0) {
        closeItems();
      }
      sentence(spans.get(i).shift(paragraph.begin()), opener.map(Opener::heading).orElse(false));
    }
  }

  private void sentence(Span span, boolean heading) {
    Open innermost = open.peek();
    sentences.add(
        new Sentence(
            sentences.size(),
            innermost == null ? -1 : innermost.index,
            innermost == null ? Part.OTHER : innermost.part,
            heading,
            span,
            span.of(plain)));
    lastEnd = span.end();
  }

  private Part partOf(Opener opener) {
    boolean chapter = opener.rank() <= Opener.CHAPTER && open.isEmpty();
    if (chapter) {
      Part before = part;
      part = parts.part(opener.title().of(plain)).orElse(before);
    }
    return part;
  }

  private void begin(Opener opener, Part sectionPart) {
    Open parent = open.peek();
    int ordinal = parent == null ? ++chapters : ++parent.children;
    open.push(
        new Open(
            sections.size(),
            opener,
            parent == null ? -1 : parent.index,
            parent == null ? 1 : parent.depth + 1,
            parent == null ? Integer.toString(ordinal) : parent.number + "." + ordinal,
            sectionPart));
    sections.add(Optional.empty());
  }

  /** Closes the open sections of a rank and below. */
  private void close(int rank) {
    while (!open.isEmpty() && open.peek().opener.rank() >= rank) {
      close(open.pop());
    }
  }

  /** Closes the sections that end with their paragraph. */
  private void closeItems() {
    while (!open.isEmpty()
        && open.peek().opener.rank() >= Opener.ITEM
        && !open.peek().opener.alone()) {
      close(open.pop());
    }
  }

  private void close(Open section) {
    Span span = new Span(section.opener.begin(), Math.max(lastEnd, section.opener.begin()));
    sections.set(
        section.index,
        Optional.of(
            new Section(
                section.index,
                section.parent,
                section.depth,
                section.number,
                section.opener.title().of(plain),
                section.part,
                span)));
  }
}
