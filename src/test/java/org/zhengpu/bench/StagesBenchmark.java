package org.zhengpu.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhengpu.Reading;
import org.zhengpu.Zhengpu;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.Report;
import org.zhengpu.document.ReportReader;
import org.zhengpu.link.FactReader;
import org.zhengpu.link.Facts;

/** Each stage over the bundled report, beside HanLP's own search for places and organisations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
  private final Reading reading = Zhengpu.readBundled();
  private final String text = reading.report().input();
  private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
  private final ReportReader reports = ReportReader.standard();
  private final FactReader facts = FactReader.standard();
  private final Segment recognition =
      HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);

  /** The file's sections and sentences. */
  @Benchmark
  public Report document(Characters count) {
    count.characters += text.length();
    return reports.read(bytes, Zhengpu.BUNDLED_REPORT, ReadOptions.none());
  }

  /** What the report states. */
  @Benchmark
  public Facts facts(Characters count) {
    count.characters += text.length();
    return facts.read(reading.report());
  }

  /** The graph, written. */
  @Benchmark
  public String turtle(Characters count) {
    count.characters += text.length();
    return reading.turtle();
  }

  /** From the file to its facts. */
  @Benchmark
  public Facts documentAndFacts(Characters count) {
    count.characters += text.length();
    return facts.read(reports.read(bytes, Zhengpu.BUNDLED_REPORT, ReadOptions.none()));
  }

  /** What HanLP needs to recognise places and organisations alone. */
  @Benchmark
  public List<Term> hanlpRecognition(Characters count) {
    count.characters += text.length();
    return recognition.seg(text);
  }
}
