package org.intheirshoes.app.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.classroom.ClassKeeper;
import org.intheirshoes.classroom.Scene;
import org.intheirshoes.scenario.Scenario;

/// Keeps classes in memory.
final class MemoryKeeper implements ClassKeeper {

  private final Map<String, Kept> classes = new LinkedHashMap<>();
  private final Map<String, Scene.State> states = new LinkedHashMap<>();

  @Override
  public String begin(Scenario scenario, String plan, Instant at) {
    String id = "class-" + (classes.size() + 1);
    classes.put(id, new Kept(id, scenario, plan, List.of()));
    states.put(id, Scene.State.RUNNING);
    return id;
  }

  @Override
  public void append(String id, int number, String line, Instant at, Scene.State state) {
    Kept before = classes.get(id);
    if (before == null || number != before.steps().size() + 1) {
      throw new IllegalStateException("Line " + number + " does not follow");
    }
    List<String> lines = new ArrayList<>(before.steps());
    lines.add(line);
    classes.put(id, new Kept(id, before.scenario(), before.plan(), lines));
    states.put(id, state);
  }

  @Override
  public List<Kept> unfinished() {
    return in(Scene.State.RUNNING).reversed();
  }

  @Override
  public List<Kept> finished() {
    return in(Scene.State.FINISHED);
  }

  private List<Kept> in(Scene.State state) {
    return classes.values().stream().filter(each -> states.get(each.id()) == state).toList();
  }
}
