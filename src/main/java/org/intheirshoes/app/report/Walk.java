package org.intheirshoes.app.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.sheet.report.ScriptGraph;

/// Steps through a graph by arrow keys: down and up along the ways, to the sides among the places of
/// the same layer.
final class Walk {

  private final ScriptGraph graph;
  private final BestWay best;
  private final Map<String, ScriptGraph.Node> nodes = new HashMap<>();

  enum Direction {
    UP,
    DOWN,
    LEFT,
    RIGHT
  }

  Walk(ScriptGraph graph, BestWay best) {
    this.graph = graph;
    this.best = best;
    graph.nodes().forEach(node -> nodes.put(node.place().id(), node));
  }

  /// The place one step from another; empty where there is none.
  Optional<String> from(String place, Direction direction) {
    ScriptGraph.Node here = nodes.get(place);
    if (here == null) {
      return Optional.empty();
    }
    return switch (direction) {
      case DOWN -> alongWay(here, onFrom(place));
      case UP -> alongWay(here, leadingTo(place));
      case LEFT, RIGHT -> beside(here, direction);
    };
  }

  /// A way on, and whether the best line takes it.
  private record Step(ScriptGraph.Node to, boolean isBest) {}

  private Stream<Step> onFrom(String place) {
    return graph.ways().stream()
        .filter(way -> way.from().equals(place) && !way.to().equals(place))
        .flatMap(way -> step(way.to(), way));
  }

  private Stream<Step> leadingTo(String place) {
    return graph.ways().stream()
        .filter(way -> way.to().equals(place) && !way.from().equals(place))
        .flatMap(way -> step(way.from(), way));
  }

  private Stream<Step> step(String id, ScriptGraph.Way way) {
    return Optional.ofNullable(nodes.get(id)).stream()
        .map(node -> new Step(node, best.takes(way.from(), way.to())));
  }

  /// Along the best line if it goes there, otherwise to the nearest.
  private static Optional<String> alongWay(ScriptGraph.Node here, Stream<Step> steps) {
    return steps
        .min(
            Comparator.comparing((Step step) -> !step.isBest())
                .thenComparingDouble(step -> distance(here, step.to())))
        .map(step -> step.to().place().id());
  }

  private Optional<String> beside(ScriptGraph.Node here, Direction direction) {
    List<ScriptGraph.Node> layer =
        graph.nodes().stream()
            .filter(node -> Math.abs(node.y() - here.y()) < here.height() / 2)
            .sorted(Comparator.comparingDouble(ScriptGraph.Node::x))
            .toList();
    int next = layer.indexOf(here) + (direction == Direction.LEFT ? -1 : 1);
    return next < 0 || next >= layer.size()
        ? Optional.empty()
        : Optional.of(layer.get(next).place().id());
  }

  private static double distance(ScriptGraph.Node one, ScriptGraph.Node other) {
    return Math.hypot(
        one.x() + one.width() / 2 - other.x() - other.width() / 2, one.y() - other.y());
  }
}
