package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A table for programs: one line a value, nothing rounded.
 *
 * <p>Cells are texts, numbers or null. The names are part of what scripts rely on.
 */
final class Records {
  /** The columns that say where a value is first stated. */
  static final List<String> WHERE = List.of("report", "section", "begin", "end", "sentence");

  private final List<String> names;
  private final List<List<JsonValue>> rows = new ArrayList<>();

  Records(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The columns of a table whose values have sources. */
  static List<String> withWhere(String prefix, List<String> names) {
    List<String> all = new ArrayList<>(names);
    WHERE.forEach(name -> all.add(prefix + name));
    return all;
  }

  /** A row in the making. */
  final class Row {
    private final List<JsonValue> cells = new ArrayList<>();

    /** A text; null and the empty text are no value. */
    Row text(@Nullable String text) {
      cells.add(text == null || text.isEmpty() ? JsonNull.instance : new JsonString(text));
      return this;
    }

    /** A number. */
    Row number(@Nullable BigDecimal number) {
      cells.add(number == null ? JsonNull.instance : JsonNumber.value(number));
      return this;
    }

    /** A count or a year. */
    Row number(int number) {
      cells.add(JsonNumber.value(number));
      return this;
    }

    /** Who gave the report: code and name. */
    Row issuer(Issuer issuer) {
      return text(issuer.code()).text(issuer.name());
    }

    /** Where it is first stated. */
    Row where(List<Quote> quotes) {
      if (quotes.isEmpty()) {
        WHERE.forEach(name -> text(null));
        return this;
      }
      Quote first = quotes.get(0);
      return text(first.report().key())
          .text(first.section())
          .number(first.begin())
          .number(first.end())
          .text(first.sentence());
    }

    /** Ends the row. */
    void end() {
      if (cells.size() != names.size()) {
        throw new IllegalStateException(cells.size() + " cells for " + names);
      }
      rows.add(List.copyOf(cells));
    }
  }

  /** Begins a row. */
  Row row() {
    return new Row();
  }

  List<String> names() {
    return names;
  }

  /** The rows as objects. */
  JsonArray json() {
    JsonArray array = new JsonArray();
    for (List<JsonValue> row : rows) {
      JsonObject object = new JsonObject();
      for (int i = 0; i < names.size(); i++) {
        object.put(names.get(i), row.get(i));
      }
      array.add(object);
    }
    return array;
  }

  /** The rows as texts; empty where there is no value. */
  List<List<String>> texts() {
    return rows.stream().map(row -> row.stream().map(Records::text).toList()).toList();
  }

  private static String text(JsonValue value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isString()) {
      return value.getAsString().value();
    }
    Number number = value.getAsNumber().value();
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }
}
