package org.intheirshoes.sheet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// The beats and endings of a script in layers, each below those that lead to it (K. Sugiyama, S.
/// Tagawa, M. Toda, 1981; laid out by Eclipse ELK).
///
/// @param width of the drawing
/// @param height of the drawing
/// @param nodes in the order of the script
/// @param ways one for each pair of places that a response joins
public record ScriptGraph(double width, double height, List<Node> nodes, List<Way> ways) {

  /// More places are not drawn at once: nobody could read them.
  public static final int PLACES_MAX = 400;

  /// How many places are drawn around one of a larger script.
  private static final int PLACES_NEAR = 60;

  private static final double CHARACTER = 7.2;
  private static final double PADDING = 24;
  private static final double HEIGHT = 34;

  public ScriptGraph {
    nodes = List.copyOf(nodes);
    ways = List.copyOf(ways);
  }

  /// A place of the script; `x` and `y` are its upper left corner.
  public record Node(Place place, double x, double y, double width, double height) {}

  /// A point of a line.
  public record Point(double x, double y) {}

  /// A way from one place to another.
  ///
  /// @param responses how many responses take it
  /// @param points where its line turns, both ends included
  public record Way(String from, String to, int responses, List<Point> points) {
    public Way {
      points = List.copyOf(points);
    }
  }

  /// Lays out a script.
  public static ScriptGraph of(Scenario scenario) {
    return of(scenario, scenario.places().keySet());
  }

  /// Lays out the part of a script that lies around a place: those that are the fewest steps from it,
  /// forward and back.
  public static ScriptGraph around(Scenario scenario, String place) {
    return of(scenario, new Vicinity(scenario).of(place, PLACES_NEAR));
  }

  /// Whether a place is drawn with all that its ways lead to and come from.
  public boolean showsAllAround(Scenario scenario, String place) {
    Set<String> shown = new HashSet<>();
    nodes.forEach(node -> shown.add(node.place().id()));
    return shown.contains(place) && shown.containsAll(new Vicinity(scenario).beside(place));
  }

  private static ScriptGraph of(Scenario scenario, Set<String> shown) {
    // Its types of options are known to it only once it was asked for.
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
    Map<String, ElkNode> boxes = new LinkedHashMap<>();
    for (Place place : scenario.places().values()) {
      if (shown.contains(place.id())) {
        ElkNode box = ElkGraphUtil.createNode(root);
        box.setDimensions(place.id().length() * CHARACTER + PADDING, HEIGHT);
        boxes.put(place.id(), box);
      }
    }
    Map<ElkEdge, Way> drawn = new LinkedHashMap<>();
    ways(scenario, shown)
        .forEach(
            (way, responses) ->
                drawn.put(
                    ElkGraphUtil.createSimpleEdge(boxes.get(way.from), boxes.get(way.to)),
                    new Way(way.from, way.to, responses, List.of())));
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    List<Node> nodes = new ArrayList<>();
    boxes.forEach(
        (id, box) ->
            nodes.add(
                new Node(
                    scenario.place(id), box.getX(), box.getY(), box.getWidth(), box.getHeight())));
    List<Way> ways = new ArrayList<>();
    drawn.forEach(
        (edge, way) -> ways.add(new Way(way.from(), way.to(), way.responses(), points(edge))));
    return new ScriptGraph(root.getWidth(), root.getHeight(), nodes, ways);
  }

  private record Pair(String from, String to) {}

  private static Map<Pair, Integer> ways(Scenario scenario, Set<String> shown) {
    Map<Pair, Integer> ways = new LinkedHashMap<>();
    for (Beat beat : scenario.beats()) {
      Map<Pair, Integer> own = new HashMap<>();
      Set<Pair> ordered = new LinkedHashSet<>();
      for (Response response : beat.responses()) {
        for (Response.Link link : response.next()) {
          Pair pair = new Pair(beat.id(), link.to());
          ordered.add(pair);
          own.merge(pair, 1, Integer::sum);
        }
      }
      ordered.stream()
          .filter(pair -> shown.contains(pair.from) && shown.contains(pair.to))
          .forEach(pair -> ways.put(pair, own.getOrDefault(pair, 1)));
    }
    return ways;
  }

  private static List<Point> points(ElkEdge edge) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(new Point(bend.getX(), bend.getY()));
      }
      points.add(new Point(section.getEndX(), section.getEndY()));
    }
    return points;
  }
}
