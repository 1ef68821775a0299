package org.intheirshoes.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Nanoseconds of processor time of an operation, those of the garbage collector and the compiler
/// included. Unlike the time on the clock it does not count the waiting for other programs.
public final class ProcessorTime implements InternalProfiler {

  static final String LABEL = "processor";

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private long before;

  @Override
  public String getDescription() {
    return "Processor time of an operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = SYSTEM.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long spent = SYSTEM.getProcessCpuTime() - before;
    return List.of(
        new ScalarResult(
            LABEL,
            (double) spent / result.getMetadata().getMeasuredOps(),
            "ns/op",
            AggregationPolicy.AVG));
  }
}
