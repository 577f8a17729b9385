package org.zhengpu.evaluate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Writes measures for people or for programs. */
public final class ScoreWriter {
  private ScoreWriter() {}

  /** A line a remark, then a line a measure, to the third digit. */
  public static void table(Evaluation evaluation, @Nullable Topic shown, Appendable out)
      throws IOException {
    for (Remark remark : remarks(evaluation, shown)) {
      out.append(remark.verdict().name()).append(' ').append(remark.text()).append('\n');
    }
    for (Score score : evaluation.scores()) {
      out.append(line(score)).append('\n');
    }
  }

  private static String line(Score score) {
    if (score instanceof Score.Retrieval found) {
      return String.format(
          Locale.ROOT,
          "%-22s P %.3f  R %.3f  F1 %.3f",
          found.measure(),
          found.precision(),
          found.recall(),
          found.value());
    }
    return String.format(Locale.ROOT, "%-22s     accuracy %.3f", score.measure(), score.value());
  }

  /** One object: [precision, recall, F1] or an accuracy by measure; remarks where asked for. */
  public static void json(Evaluation evaluation, @Nullable Topic shown, Appendable out)
      throws IOException {
    JsonObject object = new JsonObject();
    for (Score score : evaluation.scores()) {
      if (score instanceof Score.Retrieval found) {
        JsonArray numbers = new JsonArray();
        numbers.add(JsonNumber.value(found.precision()));
        numbers.add(JsonNumber.value(found.recall()));
        numbers.add(JsonNumber.value(found.value()));
        object.put(found.measure(), numbers);
      } else {
        object.put(score.measure(), JsonNumber.value(score.value()));
      }
    }
    if (shown != null) {
      JsonArray remarks = new JsonArray();
      for (Remark remark : remarks(evaluation, shown)) {
        JsonObject one = new JsonObject();
        one.put("verdict", remark.verdict().name().toLowerCase(Locale.ROOT));
        one.put("text", remark.text());
        remarks.add(one);
      }
      object.put("remarks", remarks);
    }
    out.append(JSON.toStringFlat(object)).append('\n');
  }

  private static List<Remark> remarks(Evaluation evaluation, @Nullable Topic shown) {
    return shown == null ? List.of() : evaluation.remarks(shown);
  }
}
