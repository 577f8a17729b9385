package org.zhengpu.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhengpu.Reading;
import org.zhengpu.Zhengpu;
import org.zhengpu.document.ReadOptions;

/** One phrase many times over: characters a second must not fall as the size grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class HostileBenchmark {
  private static final String FORMULA = "我代表湖北省人民政府，向大会报告工作。\n一、2029年工作回顾\n";

  @Param({"十", "“", "增长5%、", "推进“"})
  private String phrase = "";

  @Param({"25000", "50000", "100000"})
  private int size;

  private byte[] bytes = new byte[0];

  /** Makes the text. */
  @Setup
  public void text() {
    String text = FORMULA + phrase.repeat(size / phrase.length());
    bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  /** From the file to its facts. */
  @Benchmark
  public Reading read(Characters count) {
    count.characters += size;
    return Zhengpu.read(bytes, "hubei-2030.txt", ReadOptions.none());
  }
}
