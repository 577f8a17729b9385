package org.zhengpu;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.correct.Corrections;
import org.zhengpu.dataset.Decisions;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.RdfFormat;

/**
 * What to build and how.
 *
 * @param inputs files and folders; none for the report that comes with the program
 * @param out folder of the graphs; null: no files, which only makes sense with a store
 * @param store folder of a store that the graphs are put into; null: none
 * @param reading what the caller knows of the reports
 * @param graph how a report is written
 * @param format in which syntax
 * @param corrections what people have corrected
 * @param jobs how many reports are read at once
 * @param rebuild whether those are built too whose graphs in the store are as they would be
 * @param selection which of the reports are built
 * @param together name of the one file, without suffix, that all graphs and their links go into;
 *     null for a file each
 * @param decisions what a reviewer decided of ties between reports
 */
public record BuildOptions(
    List<Path> inputs,
    @Nullable Path out,
    @Nullable Path store,
    ReadOptions reading,
    GraphOptions graph,
    RdfFormat format,
    Corrections corrections,
    int jobs,
    boolean rebuild,
    Selection selection,
    @Nullable String together,
    Decisions decisions) {
  /** Copies the list and checks that there is somewhere to write, and someone to do it. */
  public BuildOptions {
    inputs = List.copyOf(inputs);
    if (out == null && store == null) {
      throw new IllegalArgumentException("neither a folder nor a store to write to");
    }
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
    }
  }
}
