package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Promises for programs, a line each. */
final class PromiseRecords {
  private static final List<String> NAMES = names();

  private PromiseRecords() {}

  private static List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "code",
                "issuer",
                "indicator",
                "year",
                "measure",
                "basis",
                "target",
                "targetUpper",
                "targetBound",
                "targetStated",
                "outcome",
                "outcomeUpper",
                "outcomeBound",
                "outcomeStated",
                "unit",
                "margin",
                "verdict",
                "reason"));
    names.addAll(Records.withWhere("target.", List.of()));
    names.addAll(Records.withWhere("outcome.", List.of()));
    return List.copyOf(names);
  }

  static Records of(List<Promise> promises, Words words) {
    Records records = new Records(NAMES);
    for (Promise promise : promises) {
      Stated goal = promise.goal();
      Records.Row row =
          records
              .row()
              .issuer(promise.report().issuer())
              .text(promise.indicator())
              .number(promise.report().year())
              .text(goal == null ? null : goal.measure())
              .text(goal == null ? null : goal.basis());
      value(goal, row, goal == null ? promise.target(words) : goal.valueText());
      Stated stated = promise.stated();
      value(stated, row, stated == null ? null : stated.valueText());
      row.text(goal == null ? null : goal.unitText())
          .number(promise.margin())
          .text(promise.verdict().key())
          .text(promise.reason())
          .where(promise.promised())
          .where(promise.told())
          .end();
    }
    return records;
  }

  private static void value(@Nullable Stated stated, Records.Row row, @Nullable String text) {
    row.number(stated == null ? null : stated.value())
        .number(stated == null ? null : stated.upper())
        .text(stated == null ? null : stated.bound())
        .text(text);
  }
}
