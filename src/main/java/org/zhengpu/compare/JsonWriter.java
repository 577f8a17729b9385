package org.zhengpu.compare;

import java.io.IOException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** Writes a comparison for programs: what was found, and every value with its source. */
final class JsonWriter {
  private JsonWriter() {}

  static void write(Comparison comparison, Appendable out) throws IOException {
    JsonObject object = new JsonObject();
    object.put("title", comparison.title());
    JsonArray notes = new JsonArray();
    comparison.notes().forEach(notes::add);
    object.put("notes", notes);
    object.put("rows", comparison.records().json());
    out.append(JSON.toString(object)).append('\n');
  }
}
