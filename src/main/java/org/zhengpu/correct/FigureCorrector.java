package org.zhengpu.correct;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.link.Figure;
import org.zhengpu.link.Period;
import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;
import org.zhengpu.mention.Bound;

/** Corrects figures. */
final class FigureCorrector {
  private static final Thing.Kind[] OWNERS = {
    Thing.Kind.PROGRAMME, Thing.Kind.PROJECT, Thing.Kind.FAMILY, Thing.Kind.ORGANISATION
  };

  private final Workbook book;
  private final Anchors anchors;

  FigureCorrector(Workbook book, Anchors anchors) {
    this.book = book;
    this.anchors = anchors;
  }

  void apply(Correction correction) throws Misfit {
    Figure figure = anchors.figure(correction);
    switch (correction.property()) {
      case "exists" -> {
        book.remove(figure);
        book.note(correction, null, clause(figure));
      }
      case "of" -> tie(correction, figure);
      default -> {
        book.replace(figure, changed(correction, figure));
        book.note(correction, new Applied.OfFigure(figure.number()), clause(figure));
      }
    }
  }

  private void tie(Correction correction, Figure figure) throws Misfit {
    Thing thing = anchors.thing(correction.value().substring(1).strip(), OWNERS);
    boolean added = correction.value().startsWith("+");
    boolean known = book.ties().stream().anyMatch(tie -> joins(tie, thing.id(), figure.number()));
    if (!added && !known) {
      throw Misfit.unclear("the figure is not read as one of " + thing.id().name());
    }
    book.dropTies(tie -> joins(tie, thing.id(), figure.number()));
    Applied.@Nullable Target target = null;
    if (added) {
      Tie tie = new Tie.HasFigure(thing.id(), figure.number(), clause(figure), Correction.RULE);
      book.ties().add(tie);
      target = new Applied.OfTie(tie);
    }
    book.note(correction, target, clause(figure));
  }

  private static boolean joins(Tie tie, Thing.Id thing, Span number) {
    return tie instanceof Tie.HasFigure has
        && has.thing().equals(thing)
        && has.figure().equals(number);
  }

  private static Span clause(Figure figure) {
    return figure.evidence().isEmpty() ? figure.number() : figure.evidence().get(0);
  }

  private Figure changed(Correction correction, Figure figure) throws Misfit {
    String value = correction.value();
    Edit edit = new Edit(figure);
    switch (correction.property()) {
      case "indicator" -> {
        Indicators catalogue = Indicators.of(book.given().lexicon());
        Optional<Indicator> known = catalogue.bySlug(value).or(() -> catalogue.named(value));
        edit.indicator = known.map(Indicator::slug).orElse(null);
        edit.indicatorText = known.map(Indicator::zh).orElse(value);
      }
      case "value" -> edit.value = new BigDecimal(value);
      case "upper" -> edit.upper = new BigDecimal(value);
      case "unit" -> edit.unit = value;
      case "bound" -> edit.bound = Bound.named(value);
      case "measure" -> edit.measure = measure(value);
      case "status" -> edit.status = Figure.Status.valueOf(value.toUpperCase(Locale.ROOT));
      case "period" -> edit.period = period(value);
      case "area" -> edit.area = anchors.place(value);
      case "basis" -> edit.basis = value;
      default -> throw new IllegalStateException("no way to correct " + correction.property());
    }
    return edit.figure();
  }

  private static Figure.Measure measure(String name) {
    return List.of(Figure.Measure.values()).stream()
        .filter(measure -> measure.localName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Period period(String text) {
    boolean years = text.length() == 9 && text.charAt(4) == '-';
    return text.equals("unspecified")
        ? Period.UNSPECIFIED
        : new Period(years ? text.replace('-', '/') : text);
  }
}
