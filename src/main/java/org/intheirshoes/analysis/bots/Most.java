package org.intheirshoes.analysis.bots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.intheirshoes.analysis.Policy;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;

/// Takes what has the most of something. Each response is measured once.
final class Most implements Policy {

  private final ToIntBiFunction<Beat, Response> measure;
  private final Map<String, Map<String, Integer>> measured = new HashMap<>();

  Most(ToIntBiFunction<Beat, Response> measure) {
    this.measure = measure;
  }

  @Override
  public List<Response> chosen(Beat beat, List<Response> offered) {
    Map<String, Integer> known = measured.computeIfAbsent(beat.id(), _ -> measure(beat));
    int most = offered.stream().mapToInt(each -> of(known, each)).max().orElse(0);
    return offered.stream().filter(each -> of(known, each) == most).toList();
  }

  private static int of(Map<String, Integer> known, Response response) {
    return known.getOrDefault(response.id(), Integer.MIN_VALUE);
  }

  private Map<String, Integer> measure(Beat beat) {
    Map<String, Integer> measures = new HashMap<>();
    for (Response response : beat.responses()) {
      measures.put(response.id(), measure.applyAsInt(beat, response));
    }
    return measures;
  }
}
