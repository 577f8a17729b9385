package org.zhengpu.compare;

import java.util.List;
import java.util.stream.Stream;

/** Two reports: figures of the same indicator side by side, and what they name. */
final class ReportComparison {
  private final Material material;
  private final Words words;
  private final Edition a;
  private final Edition b;

  private ReportComparison(Material material, Edition a, Edition b) {
    this.material = material;
    this.words = material.words();
    this.a = a;
    this.b = b;
  }

  /**
   * Compares.
   *
   * @param keys of the two reports, as {@code hunan-2025}
   */
  static Comparison of(Material material, List<String> keys) {
    Edition a = material.editions().named(keys.get(0));
    Edition b = material.editions().named(keys.get(1));
    return new ReportComparison(material, a, b).compare();
  }

  private Comparison compare() {
    List<FigurePair> pairs = FigurePair.all(material.figures(), a, b);
    List<List<Named>> groups =
        SameThings.groups(
            material.data(),
            Named.all(material).stream()
                .filter(t -> t.reports().contains(a) || t.reports().contains(b))
                .toList());
    List<List<Named>> shared = groups.stream().filter(g -> in(a, g) && in(b, g)).toList();
    List<List<Named>> onlyA = groups.stream().filter(g -> in(a, g) && !in(b, g)).toList();
    List<List<Named>> onlyB = groups.stream().filter(g -> !in(a, g) && in(b, g)).toList();
    ReportGrids grids = new ReportGrids(words);
    ReportRecords records = new ReportRecords();
    pairs.forEach(records::add);
    Stream.of(shared, onlyA, onlyB)
        .flatMap(List::stream)
        .forEach(group -> records.add(group, a, b));
    return new Comparison(
        words.of(
            "reports-title", ReportGrids.name(a), ReportGrids.name(b), pairs.size(), shared.size()),
        words.all("reports-lead"),
        List.of(),
        Stream.of(
                grids.figures(a, b, pairs),
                grids.shared(a, b, shared),
                grids.only("only-a", a, onlyA),
                grids.only("only-b", b, onlyB))
            .filter(grid -> !grid.rows().isEmpty())
            .toList(),
        records.records(),
        words.all("note-bounds", "note-candidates"));
  }

  private static boolean in(Edition edition, List<Named> group) {
    return group.stream().anyMatch(thing -> thing.reports().contains(edition));
  }
}
