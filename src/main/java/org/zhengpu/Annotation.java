package org.zhengpu;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.mention.QuantityMention;

/**
 * What a text says at one place.
 *
 * @param kind quantity, indicator, programme, family, project, place or organisation
 * @param text at the span
 * @param name of what is named; the text itself for a quantity
 * @param quantity the number; null for a name
 * @param rule id of the rule that found it
 */
public record Annotation(
    String kind,
    Span span,
    String text,
    String name,
    @Nullable QuantityMention quantity,
    String rule) {
  /** One line of JSON. */
  public String json(int line) {
    StringBuilder json = new StringBuilder("{\"line\":").append(line);
    json.append(",\"kind\":").append(quoted(kind));
    json.append(",\"begin\":").append(span.begin());
    json.append(",\"end\":").append(span.end());
    json.append(",\"text\":").append(quoted(text));
    if (quantity == null) {
      json.append(",\"name\":").append(quoted(name));
    } else {
      json.append(",\"value\":").append(number(quantity.value()));
      json.append(",\"upper\":").append(number(quantity.upper()));
      json.append(",\"unit\":").append(quoted(quantity.unit()));
      json.append(",\"bound\":").append(quoted(quantity.bound().localName()));
    }
    return json.append(",\"rule\":").append(quoted(rule)).append('}').toString();
  }

  /** A line for people: what was found where, and by which rule. */
  public String explanation() {
    String what =
        quantity == null
            ? name
            : quantity.bound().localName() + " " + number(quantity.value()) + " " + quantity.unit();
    return span.begin()
        + "–"
        + span.end()
        + "  "
        + text
        + "  "
        + kind
        + ": "
        + what
        + "  ["
        + rule
        + "]";
  }

  private static String number(@Nullable BigDecimal value) {
    if (value == null) {
      return "null";
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u00").append(Character.forDigit(c >> 4, 16));
        quoted.append(Character.forDigit(c & 0xf, 16));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
