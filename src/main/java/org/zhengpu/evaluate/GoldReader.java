package org.zhengpu.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.mention.Bound;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Reads an annotation: one JSON object a line. */
final class GoldReader {
  private static final Set<String> MEASURES =
      Set.of("level", "changeRate", "changeAmount", "difference", "rank");

  /** The annotation's word for {@link Bound#APPROXIMATELY}. */
  private static final String APPROX = "approx";

  private final Function<Span, String> surroundings;

  /**
   * Makes a reader.
   *
   * @param surroundings the words around a place of the report's text, for lines that give none
   */
  GoldReader(Function<Span, String> surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The annotation in a file.
   *
   * @throws ReportException where a line is not what it should be
   */
  Gold read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, file + ": cannot be read as JSON lines in UTF-8", e);
    }
    List<GoldLine> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        read.add(line(JSON.parse(lines.get(i))));
      } catch (JsonException | IllegalArgumentException e) {
        String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        throw new ReportException(
            ErrorCode.BAD_GOLD, file + ":" + (i + 1) + ": no annotation: " + what, e);
      }
    }
    return new Gold(read);
  }

  private GoldLine line(JsonObject o) {
    Span at = span(o);
    String context =
        o.hasKey("ctx") ? o.getString("ctx") : surroundings.apply(at).replaceAll("\\s+", " ");
    boolean optional = o.hasKey("optional") && o.getBoolean("optional");
    String kind = text(o, "kind");
    return switch (kind) {
      case "observation" -> figure(o, at, context, optional);
      case "place" -> new GoldPlace(at, context, optional, text(o, "name"), textOr(o, "code"));
      case "programmeFigure" ->
          new GoldTie(at, context, optional, GoldThing.Kind.PROGRAMME, text(o, "programme"));
      case "projectFigure" ->
          new GoldTie(at, context, optional, GoldThing.Kind.PROJECT, text(o, "project"));
      default -> thing(o, at, context, optional, kind);
    };
  }

  private static GoldFigure figure(JsonObject o, Span at, String context, boolean optional) {
    String measure = text(o, "measure");
    if (!MEASURES.contains(measure)) {
      throw new IllegalArgumentException("no measure is called " + measure);
    }
    String bound = text(o, "bound");
    return new GoldFigure(
        at,
        context,
        optional,
        text(o, "indicator"),
        texts(o, "accept"),
        measure,
        number(o, "value")
            .orElseThrow(() -> new IllegalArgumentException("\"value\" is no number")),
        number(o, "upper").orElse(null),
        text(o, "unit"),
        bound.equals(APPROX) ? Bound.APPROXIMATELY : Bound.named(bound),
        text(o, "status"),
        textOr(o, "period"),
        text(o, "area"),
        textOr(o, "reference"));
  }

  private static GoldThing thing(
      JsonObject o, Span at, String context, boolean optional, String kind) {
    for (GoldThing.Kind known : GoldThing.Kind.values()) {
      if (known.measure().equals(kind)) {
        return new GoldThing(
            at,
            context,
            optional,
            known,
            text(o, "name"),
            texts(o, "accept"),
            textOr(o, "type"),
            texts(o, "members"),
            texts(o, "places"));
      }
    }
    throw new IllegalArgumentException("no kind is called " + kind);
  }

  private static Span span(JsonObject o) {
    JsonValue at = o.get("at");
    if (at == null || !at.isArray() || at.getAsArray().size() != 2) {
      throw new IllegalArgumentException("\"at\" is not [begin, end]");
    }
    return new Span(integer(at.getAsArray().get(0)), integer(at.getAsArray().get(1)));
  }

  private static int integer(JsonValue value) {
    if (!value.isNumber()) {
      throw new IllegalArgumentException("\"at\" is not [begin, end]");
    }
    return value.getAsNumber().value().intValue();
  }

  private static Optional<BigDecimal> number(JsonObject o, String key) {
    JsonValue value = o.get(key);
    return value != null && value.isNumber()
        ? Optional.of(new BigDecimal(value.getAsNumber().value().toString()))
        : Optional.empty();
  }

  private static String text(JsonObject o, String key) {
    String found = string(o, key);
    if (found == null) {
      throw new IllegalArgumentException("\"" + key + "\" is missing or no string");
    }
    return found;
  }

  private static String textOr(JsonObject o, String key) {
    String found = string(o, key);
    return found == null ? "" : found;
  }

  private static @Nullable String string(JsonObject o, String key) {
    JsonValue value = o.get(key);
    return value != null && value.isString() ? value.getAsString().value() : null;
  }

  private static List<String> texts(JsonObject o, String key) {
    JsonValue value = o.get(key);
    return value == null || !value.isArray()
        ? List.of()
        : value.getAsArray().stream().map(v -> v.getAsString().value()).toList();
  }
}
